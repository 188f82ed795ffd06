"""Make everything a page shows of a set, once, when the set is added.

This is the slow part, with tagger and dictionary; it needs no database, so do it
before a transaction begins.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from functools import cache
from hashlib import blake2s
from pathlib import Path
from typing import Any

import quizapp.items
import quizapp.japanese
from quizapp import paths
from quizapp.items.base import Item, Refusal
from quizapp.items.draft import draft
from quizapp.japanese import level
from quizapp.japanese.article import read_article
from quizapp.learning import article_rows as article_module
from quizapp.learning import item_rows
from quizapp.learning.article_rows import ArticleRows, Run, WordKey, article_rows
from quizapp.learning.item_rows import item_columns, word_key
from quizapp.models import storable
from quizapp.sets.base import QuestionSet


@dataclass(frozen=True, slots=True)
class RenderedSet:
    """A set ready to be stored; `article` and `coverage` are those of `models.SetRow`.

    `items` has the columns of each item, with the key of its word under `word` (None
    for comprehension); `words` has the columns of each word tested or to be looked up.
    `sentences` and `places` are those of `article_rows.ArticleRows`.
    """

    slug: str
    title: str
    level: str
    license: str
    source: str
    text: str
    article: dict[str, Any]
    coverage: dict[str, Any]
    items: tuple[dict[str, Any], ...]
    words: dict[WordKey, dict[str, Any]]
    digest: str
    sentences: Sequence[list[Run]] = ()
    places: Mapping[WordKey, list[int]] = field(default_factory=dict)


def render(question_set: QuestionSet, digest: str = "") -> RenderedSet:
    """Draft the items of the set's article, and render them beside those by hand.

    The same set always gives the same. Raises TextError for an article that cannot be
    read; a set without an article has only its own items. `digest` is by default that
    of the set itself.
    """
    text = storable(question_set.article)
    article = read_article(text, question_set.title or "the article") if text else None
    drafted = draft(article) if article else None
    items = {item.id: item for item in drafted.items} if drafted else {}
    items |= {item.id: item for item in question_set.items}
    rows = article_rows(article) if article else ArticleRows([], [], {}, {})
    return RenderedSet(
        slug=question_set.slug,
        title=storable(question_set.title) or (article.title if article else ""),
        level=question_set.level
        or (level.label(level.readability(article.text)) if article else ""),
        license=question_set.license,
        source=question_set.source,
        text=text,
        article={"sections": rows.sections} if article else {},
        coverage=_coverage(items.values(), drafted.refusals if drafted else ()),
        items=tuple(item_columns(item, article) for item in items.values()),
        words=rows.words | _words(items.values(), rows.words),
        digest=digest or digest_of(question_set),
        sentences=rows.sentences,
        places=rows.places,
    )


def digest_of(question_set: QuestionSet) -> str:
    """Return a digest that changes with the set and with what drafts its items."""
    columns = [
        getattr(question_set, one.name)
        for one in fields(question_set)
        if one.name != "items"
    ]
    items = [item.as_dict() for item in question_set.items]
    return _digest(json.dumps([columns, items]).encode())


def file_digest(path: Path) -> str:
    """Return a digest that changes with the file and with what drafts its items."""
    return _digest(path.read_bytes())


def _digest(content: bytes) -> str:
    return blake2s(content, key=_generator(), digest_size=16).hexdigest()


@cache
def _generator() -> bytes:
    """Return a digest of the code and data that make a set; 32 bytes."""
    modules = (item_rows, article_module)
    files = [Path(__file__), *(Path(str(one.__file__)) for one in modules)]
    files.append(paths.DICTIONARY)
    for package in (quizapp.japanese, quizapp.items):
        files += (file for file in Path(package.__path__[0]).rglob("*.py"))
    found = blake2s()
    for file in sorted(files):
        found.update(file.read_bytes())
    return found.digest()


def _coverage(items: Iterable[Item], refusals: Iterable[Refusal]) -> dict[str, Any]:
    return {
        "types": dict(sorted(Counter(item.name for item in items).items())),
        "refusals": [asdict(refusal) for refusal in refusals],
    }


def _words(
    items: Iterable[Item], known: Mapping[WordKey, dict[str, Any]]
) -> dict[WordKey, dict[str, Any]]:
    """Return the columns of each word tested: the gloss is the item's, the rest as `known`."""
    words: dict[WordKey, dict[str, Any]] = {}
    for item in items:
        if item.word and (key := word_key(item.word)) not in words:
            others = known.get(key, {"pos": "", "senses": []})
            gloss = item.word.gloss or others.get("gloss", "")
            words[key] = others | {"gloss": gloss, "band": item.band}
    return words
