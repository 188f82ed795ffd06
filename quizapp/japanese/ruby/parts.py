"""List how the parts of a base may be read."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.furigana import readings_of_kanji
from quizapp.japanese.kana import KANJI, has_kanji, to_hiragana
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.numbers import find_numbers
from quizapp.japanese.readings import listed_readings
from quizapp.japanese.ruby.letters import SHAPE

_LONGEST_NAME = 5
_DIGITS = re.compile("[0-9０-９]+")
_SMALL_KA = dict.fromkeys("ヶヵケカ", frozenset("かがこ"))
_I_ROW = str.maketrans("うくぐすつぬぶむる", "いきぎしちにびみり")


def numbers_in(text: str) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """Yield the place of each number with its readings: of 1月2日, and of 2日 alone."""
    for digits in _DIGITS.finditer(text):
        for number in find_numbers(text[digits.start() :])[:1]:
            if number.start == 0:
                yield (digits.start(), digits.start() + number.end), number.readings


def parts_of(text: str, start: int, end: int) -> Iterator[str]:
    """Yield how `text[start:end]` is read as one character or as one word of the dictionary."""
    if end - start > 1:
        if has_kanji(text[start:end]):
            yield from listed_readings(text[start:end])
        return
    character = text[start]
    if character == "々" and start:
        character = text[start - 1]
    if SHAPE.match(character):
        yield ""
    elif not KANJI.match(character):
        yield to_hiragana(character)
    yield from _SMALL_KA.get(character, ())
    yield from _readings(character)


@lru_cache(maxsize=4_000)
def _readings(literal: str) -> frozenset[str]:
    """Return the readings of a kanji, those inside compounds among them: 申 もうし, 受 うけ."""
    kanji = open_dictionary().kanji(literal)
    found = set(readings_of_kanji(literal))
    for kun in kanji.kun if kanji else ():
        stem, _, ending = kun.strip("-").partition(".")
        if ending:
            found.add(stem + ending[:-1] + ending[-1].translate(_I_ROW))
            found.add(stem + ending.removesuffix("る"))
    return frozenset(found)


def names_of(text: str) -> Iterator[str]:
    """Yield how UniDic reads `text` as one word, names included."""
    if len(text) <= _LONGEST_NAME and has_kanji(text):
        for word in look_up(text):
            yield word.reading
