"""Set a word's reading over the kanji it belongs to."""

import re
from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.division import only_way
from quizapp.japanese.kana import KANJI, to_hiragana
from quizapp.japanese.numbers import find_numbers

_VOICED = str.maketrans(
    "かきくけこさしすせそたちつてとはひふへほ",
    "がぎぐげござじずぜぞだぢづでどばびぶべぼ",
)
_HALF_VOICED = str.maketrans("はひふへほ", "ぱぴぷぺぽ")
_UNITS = re.compile("[^年月日時分秒]+[年月日時分秒]半?")
_RUNS = re.compile(f"{KANJI.pattern}+|[^{KANJI.pattern[1:-1]}]+")


@lru_cache(maxsize=20_000)
def align(surface: str, reading: str) -> tuple[tuple[str, str], ...]:
    """Return `surface` in pieces, each with its ruby or an empty string.

    取り組む, とりくむ → (取, と) (り, "") (組, く) (む, ""). Where the kana leave more
    than one way, the readings of the kanji decide; where they do not either, the whole
    word gets one ruby. Without a reading it gets none.
    """
    if not reading or not KANJI.search(surface):
        return ((surface, ""),)
    if parts := _date_parts(surface, reading):
        return parts
    runs = _RUNS.findall(surface)
    kana = to_hiragana(reading)
    way = only_way(runs, kana, _is_long_enough) or only_way(runs, kana, _is_read)
    if way is None:
        return ((surface, reading),)
    return tuple(
        (run, ruby if KANJI.match(run) else "")
        for run, ruby in zip(runs, way, strict=True)
    )


@lru_cache(maxsize=20_000)
def align_kanji(surface: str, reading: str) -> tuple[tuple[str, str], ...] | None:
    """Return each character of `surface` with its part of `reading`, or None.

    整備, せいび → (整, せい) (備, び). Every part of a kanji must be one of Kanjidic's
    readings of it, sound changes (がっこう, さんぼん) allowed, and there must be exactly
    one way; otherwise None.
    """
    ways = _kanji_ways(surface, to_hiragana(reading))
    return ways[0] if len(ways) == 1 else None


def _date_parts(surface: str, reading: str) -> tuple[tuple[str, str], ...]:
    """Return the parts of a date with their readings, or nothing where they do not add up."""
    parts = _UNITS.findall(surface)
    if len(parts) < 2:
        return ()
    numbers = [find_numbers(part) for part in parts]
    if not all(len(found) == 1 and found[0].readings for found in numbers):
        return ()
    rubies = [found[0].readings[0] for found in numbers]
    if "".join(rubies) != reading or "".join(parts) != surface:
        return ()
    return tuple(zip(parts, rubies, strict=True))


def _is_long_enough(run: str, part: str) -> bool:
    return len(part) >= len(run)


@lru_cache(maxsize=20_000)
def _is_read(run: str, part: str) -> bool:
    """Return whether `run` has that reading by its kanji or by the dictionary."""
    ends = {0}
    for at, literal in enumerate(run):
        known = readings_of_kanji(run[at - 1] if literal == "々" and at else literal)
        ends = {
            end + len(each)
            for end in ends
            for each in known
            if part.startswith(each, end)
        }
    return len(part) in ends or any(
        part in entry.readings_of(run) for entry in open_dictionary().entries(run)
    )


def _kanji_ways(surface: str, reading: str) -> list[tuple[tuple[str, str], ...]]:
    if not surface:
        return [] if reading else [()]
    first, rest = surface[0], surface[1:]
    if not KANJI.match(first):
        kana = to_hiragana(first)
        if not reading.startswith(kana):
            return []
        return [
            ((first, kana), *way) for way in _kanji_ways(rest, reading[len(kana) :])
        ]
    return [
        ((first, part), *way)
        for part in sorted(readings_of_kanji(first))
        if reading.startswith(part)
        for way in _kanji_ways(rest, reading[len(part) :])
    ]


@lru_cache(maxsize=4_000)
def readings_of_kanji(literal: str) -> frozenset[str]:
    """Return the readings of a kanji in hiragana, with those that sound changes make."""
    kanji = open_dictionary().kanji(literal)
    if kanji is None:
        return frozenset()
    plain = {*kanji.on}
    for kun in kanji.kun:
        stem, _, ending = kun.strip("-").partition(".")
        plain |= {stem, stem + ending}
    changed = set(plain)
    for text in plain:
        changed.add(text[0].translate(_VOICED) + text[1:])
        changed.add(text[0].translate(_HALF_VOICED) + text[1:])
        if len(text) > 1 and text[-1] in "つくちき":
            changed.add(text[:-1] + "っ")
    return frozenset(changed)
