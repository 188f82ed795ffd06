"""What a noun names: thing, food, person, place … (see `noun_table`)."""

from functools import cache

from quizapp.items.frames.noun_table import NOUNS, SUFFIXES
from quizapp.japanese.words import Word


def kinds_of(word: Word) -> frozenset[str]:
    """Return the kinds of what `word`, the last one of its noun phrase, names; none if unsure.

    ========= ===============================================
    number    a number with a counter: 百人
    placename a name that UniDic lists as one of a place: 京都
    the rest  as in `noun_table`
    ========= ===============================================
    """
    if word.number:
        return frozenset({"number"})
    if listed := _nouns().get(word.surface):
        return listed
    first, last = word.tokens[0].morph, word.tokens[-1]
    if len(word.tokens) == 1:
        is_place = (first.pos2, first.pos3) == ("固有名詞", "地名")
        return (
            frozenset({"placename"})
            if is_place
            else _suffix(last.surface, last.morph.pos)
        )
    # 運動場 + 整備 → 整備: the last part says what the whole is.
    return _nouns().get(last.surface) or _suffix(last.surface, last.morph.pos)


def _suffix(surface: str, pos: str) -> frozenset[str]:
    return _suffixes().get(surface, frozenset()) if pos == "接尾辞" else frozenset()


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
