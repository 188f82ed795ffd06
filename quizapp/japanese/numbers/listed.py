"""What the dictionary and UniDic's lexicon list that begins with a number: 三人称, 六本木.

Whether 三人 is a number is decided by what is written on from it: 三人称 is listed and
no number, 三人家族 is not and has one. What is written no further may still be another
word by the same spelling: 百合 is no count, 一行 may be a line or a party.
"""

from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.lexicon import look_up

_LONGEST = 12
"""How many characters a number can have that begins a listed word."""

_REACH = 4
"""How many characters such a word goes on after its number."""

_COMMON = 6
"""Above which of the dictionary's priorities another reading is likely to be meant."""


def longer_word(text: str, start: int, end: int) -> int:
    """Return where the longest word ends that begins at `start` and goes on after `end`, or 0.

    Only a word that goes on with kanji counts: 一人で and 二度と are listed, but still numbers.
    """
    if end - start > _LONGEST or not has_kanji(text[end : end + 1]):
        return 0
    overhang = _overhang(text[start:end], text[end : end + _REACH])
    return end + overhang if overhang else 0


def is_other_word(written: str, readings: tuple[str, ...]) -> bool:
    """Return whether `written` is a usual word that is read in none of `readings`: 百合 ゆり."""
    listed = _listed(written)
    return (
        bool(listed)
        and not any(reading in readings for reading, _ in listed)
        and max(priority for _, priority in listed) > 0
    )


def rival_reading(written: str, readings: tuple[str, ...]) -> str:
    """Return a usual reading of `written` that is not in `readings`, or "".

    一行 → いっこう, 八戸 → はちのへ.
    """
    usual = (reading for reading, priority in _listed(written) if priority > _COMMON)
    places = (word.reading for word in look_up(written) if word.pos3 == "地名")
    return next((each for each in (*usual, *places) if each not in readings), "")


@lru_cache(maxsize=20_000)
def _overhang(written: str, following: str) -> int:
    for length in range(len(following), 0, -1):
        whole = written + following[:length]
        if open_dictionary().has(whole) or look_up(whole):
            return length
    return 0


@lru_cache(maxsize=20_000)
def _listed(written: str) -> tuple[tuple[str, int], ...]:
    """Return each reading the dictionary has for `written`, with its priority."""
    return tuple(
        (reading, entry.priority_of(reading))
        for entry in open_dictionary().entries(written)
        for reading in entry.readings_of(written)
    )
