"""What the dictionary says of a word that a learner answered about."""

from functools import lru_cache

from quizapp.items.parts import TestedWord
from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.furigana import readings_of_kanji
from quizapp.japanese.kana import KANJI, to_hiragana
from quizapp.japanese.readings import inflected

_MOST_PARTS = 24


def readings_of_entry(word: TestedWord, reading: str) -> frozenset[str]:
    """Return the readings that the word's entry has, inflected as the surface is.

    `reading` is the surface's. Empty when the dictionary has no entry, or more than one,
    of that spelling and reading.
    """
    listed = _readings_listed(word.base, word.base_reading)
    return frozenset(inflected(reading, word.base_reading, other) for other in listed)


@lru_cache(maxsize=4_000)
def entries_of(base: str, reading: str) -> tuple[Entry, ...]:
    """Return the entries that list `base` with that reading (hiragana), likeliest first."""
    return tuple(
        entry
        for entry in open_dictionary().entries(base)
        if reading in entry.readings_of(base)
        or (base == reading and any(base == form.text for form in entry.readings))
    )


@lru_cache(maxsize=4_000)
def spellings(base: str, reading: str) -> frozenset[str]:
    """Return every way to write the word, kana included, as the dictionary lists them."""
    return frozenset(
        form.text for entry in entries_of(base, reading) for form in entry.forms
    )


@lru_cache(maxsize=4_000)
def own_readings(literal: str) -> frozenset[str]:
    """Return the on and kun readings of one kanji, with and without their okurigana."""
    kanji = open_dictionary().kanji(literal)
    if kanji is None:
        return frozenset()
    kun = [each.strip("-").partition(".") for each in kanji.kun]
    return frozenset((*kanji.on, *(k for k, _, _ in kun), *(k + o for k, _, o in kun)))


def divides(surface: str, reading: str) -> bool:
    """Return whether `reading` is made of readings that the kanji of `surface` have."""
    ends = {0}
    for literal in surface[:_MOST_PARTS]:
        if KANJI.match(literal):
            parts = readings_of_kanji(literal)
        else:
            parts = frozenset((to_hiragana(literal),))
        ends = {
            end + len(part)
            for end in ends
            for part in parts
            if reading.startswith(part, end)
        }
    return len(reading) in ends


@lru_cache(maxsize=4_000)
def _readings_listed(base: str, reading: str) -> tuple[str, ...]:
    found = entries_of(base, reading)
    return found[0].readings_alone(base) if len(found) == 1 else ()
