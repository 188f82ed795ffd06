"""What a noun names: thing, food, person, place … (see `noun_table`)."""

from collections.abc import Iterator
from functools import cache

from quizapp.items.frames.noun_table import ACTORS, NOUNS, SUFFIXES
from quizapp.japanese.tokens import Token
from quizapp.japanese.words import Word


def kinds_of(word: Word) -> frozenset[str]:
    """Return the kinds of what `word`, the last one of its noun phrase, names; none if unsure.

    ========= ===============================================
    number    a number with a counter: 百人
    placename a name that UniDic lists as one of a place: 京都
    matter    what can be done (サ変可能) and is not who does it: 開通
    the rest  as in `noun_table`
    ========= ===============================================
    """
    if word.number:
        return frozenset({"number"})
    if listed := _nouns().get(word.surface):
        return listed
    # 運動場 + 整備 → 整備: the last part says what the whole is.
    last = word.tokens[-1]
    if len(word.tokens) > 1 and (listed := _nouns().get(last.surface)):
        return listed
    if last.morph.pos == "接尾辞":
        return _suffixes().get(last.surface, frozenset())
    return frozenset(_told_by_unidic(last))


def _told_by_unidic(token: Token) -> Iterator[str]:
    morph = token.morph
    if (morph.pos2, morph.pos3) == ("固有名詞", "地名"):
        yield "placename"
    elif morph.pos3 == "サ変可能" and token.surface not in ACTORS:
        yield "matter"


@cache
def _nouns() -> dict[str, frozenset[str]]:
    return _by_member(NOUNS)


@cache
def _suffixes() -> dict[str, frozenset[str]]:
    return _by_member(SUFFIXES)


def _by_member(table: dict[str, str]) -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for kind, members in table.items():
        for member in members.split():
            kinds.setdefault(member, set()).add(kind)
    return {member: frozenset(found) for member, found in kinds.items()}
