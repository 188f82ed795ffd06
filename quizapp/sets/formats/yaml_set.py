"""Sets in YAML, as the folder `questions/` has them.

    title: 駅の新しい時計
    license: CC0-1.0
    article: |
      駅の新しい時計
      駅前の時計が新しくなった。
    items:
      - type: choice
        stem: 何が新しくなりましたか。
        key: 時計
        distractors: [駅, 道]
        evidence: 駅前の時計が新しくなった
        explanation: The article says 「駅前の時計が新しくなった」.

`evidence` is a part of the article word for word, `target` one of the stem. Where it stands
there more than once, it is `{text, sentence, start}` or `{text, start}`, both counted
from 0. An option may be `{text, label}`; a `word` is `{surface, base, reading,
base_reading, gloss}`.
"""

import re
from pathlib import Path
from typing import Any

import yaml

from quizapp.items.base import Item, ItemError
from quizapp.japanese.article import Article, read_article
from quizapp.japanese.ruby import take_out
from quizapp.japanese.source import TextError, check
from quizapp.sets.base import Format, QuestionSet, SetError, formats
from quizapp.sets.building import build_item, fields_of
from quizapp.sets.fields import ALL_FIELDS, ItemFields, SetFields, check_fields
from quizapp.sets.located import Located, full_width_faults, read_located


@formats.add("yaml")
class YamlSet(Format):
    """YAML that is read strictly: a misspelt field is a fault, and all faults come at once."""

    suffixes = (".yaml", ".yml")

    def loads(self, text: str, path: Path) -> QuestionSet:
        """Return the set in `text`; its slug is the name of the file without suffix."""
        found = read_located(text)
        question_set = _question_set(found, path) if found.data is not None else None
        if question_set is None or found.faults:
            faults = full_width_faults(text, ALL_FIELDS) + sorted(found.faults)
            raise SetError(f"{path}:{line}: {sentence}" for line, sentence in faults)
        return question_set

    def dumps(self, question_set: QuestionSet) -> str:
        """Return the set as YAML; without the slug, which is the name of the file."""
        fields: dict[str, Any] = {"title": question_set.title}
        for name in ("license", "source", "level", "article"):
            if value := getattr(question_set, name):
                fields[name] = value
        text = take_out(question_set.article).text
        fields["items"] = [fields_of(item, text) for item in question_set.items]
        return yaml.dump(
            fields, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100
        )


_OTHER_BREAKS = re.compile("[\r\x85\u2028\u2029]")


class _Dumper(yaml.SafeDumper):
    """Write text of several lines as a block, as people do."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """Write what is there twice out twice; the reader takes no aliases."""
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    if _OTHER_BREAKS.search(text):
        style = '"'  # any other style would bring them back as a space or a new line
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _represent_text)


def _question_set(found: Located, path: Path) -> QuestionSet | None:
    """Return the set, or None; what is wrong goes to `found.faults`."""
    data = found.data if isinstance(found.data, dict) else {}
    entries = data.get("items")
    entries = entries if isinstance(entries, list) else []
    items = _items(found, entries, _article(found, data.get("article"), entries))
    checked = check_fields(SetFields, found.data)
    if isinstance(checked, list):
        found.faults.extend((found.line(place), text) for place, text in checked)
        return None
    if not checked.title.strip():
        found.faults.append((found.line(("title",)), "a set has to have a title"))
    if not entries and not checked.article:
        found.faults.append((1, "a set has to have an article or items"))
    return QuestionSet(
        slug=path.stem,
        title=checked.title,
        article=checked.article,
        items=tuple(items),
        level=checked.level,
        license=checked.license,
        source=checked.source,
    )


def _article(found: Located, text: object, entries: list[Any]) -> Article | None:
    """Return the article when there is one and an item has evidence in it."""
    if not isinstance(text, str) or not text:
        return None
    try:
        check(text, "the article")
        has_evidence = any(isinstance(e, dict) and "evidence" in e for e in entries)
        return read_article(text, "the article") if has_evidence else None
    except TextError as error:
        found.faults.append((found.line(("article",)), str(error)))
        return None


def _items(found: Located, entries: list[Any], article: Article | None) -> list[Item]:
    items: dict[str, Item] = {}
    for number, entry in enumerate(entries):
        place = ("items", number)
        fields = check_fields(ItemFields, entry)
        if isinstance(fields, list):
            found.faults.extend(
                (found.line((*place, *inner)), text) for inner, text in fields
            )
            continue
        try:
            item = build_item(fields, article)
        except ItemError as error:
            found.faults.append((found.line(place), str(error)))
            continue
        if item.id in items:
            found.faults.append((found.line(place), f"the id {item.id} is there twice"))
        items[item.id] = item
    return list(items.values())
