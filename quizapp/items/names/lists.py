"""Lists of names in a sentence (A、B、CとD), and a name of their kind that is not in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.names.neighbours import places_like
from quizapp.items.names.rivals import Rival, is_said_too
from quizapp.items.names.spelling import spelled_like
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities import Entities, Kind, Mention

LEAST = 3
_JOINTS = re.compile(
    "[」』）)]?(、|・|と|および|及び|そして|、そして|ならびに|、それに|、および)[「『]?"
)
# Before and behind a person stand what the person is, and an age.
_ROLE = re.compile("[^、。はがをにでとの「」（）()]{1,12}の$")
_PERSON_JOINTS = re.compile(
    "(?:[（(][^（）()]{1,12}[）)])?(?:、そして|、|・|と|および)(?:[^、。はがをにでとの「」（）()]{1,12}の)?"
)
_OPEN = re.compile(
    "[」』]?(など|等|ら[はがもをに、]|をはじめ|といった|のような|その他|ほか|か[、ら]|とか|や|も|または|より|以外|ではな)"
)
_COUNT = re.compile("[」』]?の?、?([0-9０-９一二三四五六七八九十]+)(カ国|か国|ヶ国|国|人|名|社|校|者|市|県|町|都市|団体|つ|チーム|か所|カ所|作品|選手|地域|館|島|氏)")  # fmt: skip
_GLOSS = re.compile("^[（(][^（）()]{1,12}[）)]")
_DIGITS = {digit: at for at, digit in enumerate("〇一二三四五六七八九十")}
_KINDS = frozenset(set(Kind) - {Kind.ROLE})


@dataclass(frozen=True, slots=True)
class NameList:
    """Names of one kind joined in a sentence: `sentence.text[start:end]` is the whole list."""

    sentence: Sentence
    mentions: tuple[Mention, ...]

    @property
    def start(self) -> int:
        """Return where the first name starts, with what a person is: 作家の野沢さん."""
        first = self.mentions[0]
        role = _ROLE.search(self.sentence.text[: first.start])
        is_person = first.kind == Kind.PERSON and role is not None
        return first.start - len(role[0]) if role and is_person else first.start

    @property
    def end(self) -> int:
        """Return where the last name ends."""
        return self.mentions[-1].end


def lists_in(found: Entities, sentence: Sentence) -> Iterator[NameList]:
    """Yield the lists of three names or more in a sentence."""
    row: list[Mention] = []
    for mention in found.of(sentence):
        joints = _PERSON_JOINTS if mention.kind == Kind.PERSON else _JOINTS
        if row and not (
            mention.kind == row[-1].kind
            and joints.fullmatch(sentence.text, row[-1].end, mention.start)
        ):
            if len(row) >= LEAST:
                yield NameList(sentence, tuple(row))
            row = []
        if mention.kind in _KINDS:
            row.append(mention)
    if len(row) >= LEAST:
        yield NameList(sentence, tuple(row))


def why_open(found: Entities, listed: NameList) -> str:
    """Return why others could be in the list too, or it is not sure what is; empty if neither."""
    after = _GLOSS.sub("", listed.sentence.text[listed.end :])
    before = listed.sentence.text[: listed.start]
    if _OPEN.match(after) or (
        before.endswith(("、", "と", "や", "など")) and _ends_a_name(before)
    ):
        return "the list is open"
    counted = _COUNT.match(after)
    if counted and _value(counted[1]) != len(listed.mentions):
        return "the list names more or fewer than it counts"
    if not all(found.entity(each).is_certain for each in listed.mentions):
        return "it may be the name of something else"
    if len({found.entity(each) for each in listed.mentions}) < len(listed.mentions):
        return "the list names one twice"
    if before.count("「") > before.count("」"):
        return "it stands in somebody's words"
    return ""


def outsiders(article: Article, found: Entities, listed: NameList) -> list[Rival]:
    """Return names of the kind of the list that are surely not in it; the article's own first."""
    first = listed.mentions[0]
    members = [found.entity(each) for each in listed.mentions]
    rivals = []
    for other in found.rivals(members[0]):
        spelling = spelled_like(found, first, other)
        if spelling is None or any(
            name in listed.sentence.text for name in other.names
        ):
            continue
        if any(found.may_be_same(other, each) for each in members):
            continue
        if any(
            found.contains(each, other) or found.contains(other, each)
            for each in members
        ):
            continue
        if is_said_too(article, found, listed.sentence, first, other):
            continue
        rivals.append(Rival(spelling[0], other, spelling[1]))
    return rivals + [Rival(text) for text in places_like(found, first, members[0])]


def _ends_a_name(before: str) -> bool:
    """Return whether a noun stands before the list and belongs to it: パン、A、B、C."""
    return re.search("[一-鿿ァ-ヴー](、|と|や)$", before) is not None


def _value(numeral: str) -> int:
    plain = numeral.translate(str.maketrans("０１２３４５６７８９", "0123456789"))
    return int(plain) if plain.isdigit() else _DIGITS.get(numeral, 0)
