"""Wrong spellings of a word, with one kanji or two replaced by others read the same there.

整備 → 正備, 整美, 正美: a square, so that each kanji of the key stands in another option
too and the key is not the one that all others resemble.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, islice, product
from random import Random

from quizapp.items.distractors import Candidate
from quizapp.japanese.dictionary import Kanji, open_dictionary
from quizapp.japanese.furigana import align_kanji
from quizapp.japanese.lexicon import readings_in_lexicon

# Numerals, and kanji on the list for general use for the sake of place names: nobody takes
# them for part of another word.
_UNLIKELY = frozenset("一二三四五六七八九十百千万億阪阜岡岐埼崎滋栃奈梨媛茨鹿熊畿柿堺")
_MOST_SWAPS = 6
_HARDEST = 8
_GRADES_APART = 3


@lru_cache(maxsize=10_000)
def swaps(word: str, reading: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return for each place in `word` the kanji that can stand there, best first.

    Places without any are left out; none at all when the reading does not divide among
    the kanji in one way. Kanji of the school list only, of at most three grades more,
    with that on-reading; those that look alike come first.
    """
    pieces = align_kanji(word, reading) or ()
    found = []
    for at, (literal, part) in enumerate(pieces):
        if len(word) > 2 and _goes_without(word, at):
            continue
        others = tuple(islice(_same_sound(literal, part, word), _MOST_SWAPS))
        if others:
            found.append((at, others))
    return tuple(found)


def wrong_spellings(word: str, reading: str, rng: Random) -> list[Candidate]:
    """Return three candidates that form a square with `word`, or none."""
    pairs = list(combinations(swaps(word, reading), 2))
    rng.shuffle(pairs)
    for (one, firsts), (other, seconds) in pairs:
        tries = list(product(firsts[:3], seconds[:3]))
        rng.shuffle(tries)
        for first, second in tries:
            options = [
                _replaced(word, {one: first}),
                _replaced(word, {other: second}),
                _replaced(word, {one: first, other: second}),
            ]
            if first != second and all(_is_no_word(option) for option in options):
                return [_candidate(option, word) for option in options]
    return []


@lru_cache(maxsize=4_000)
def is_joyo(literal: str) -> bool:
    """Return whether `literal` is one of the 2,136 kanji for general use."""
    kanji = open_dictionary().kanji(literal)
    return kanji is not None and kanji.grade is not None and kanji.grade <= _HARDEST


@lru_cache(maxsize=4_000)
def _lookalikes(literal: str) -> tuple[str, ...]:
    return open_dictionary().lookalikes(literal)


def _goes_without(word: str, at: int) -> bool:
    """Return whether the rest is a word: 利用 in 利用者, where 利用車 is easily made up."""
    if 0 < at < len(word) - 1:
        return False
    return open_dictionary().has(word[:at] + word[at + 1 :])


def _same_sound(literal: str, part: str, word: str) -> Iterator[str]:
    dictionary = open_dictionary()
    kanji = dictionary.kanji(literal)
    if kanji is None or part not in kanji.on:
        return
    same = [
        other
        for other in dictionary.kanji_with_on(part)
        if other not in {*word, *_UNLIKELY}
    ]
    alike = _lookalikes(literal)
    same.sort(key=lambda other: alike.index(other) if other in alike else len(alike))
    for other in same:
        found = dictionary.kanji(other)
        if found and found.on[0] == part and _is_near(kanji, found):
            yield other


def _is_near(kanji: Kanji, other: Kanji) -> bool:
    return (other.grade or 99) <= (kanji.grade or _HARDEST) + _GRADES_APART


def _replaced(word: str, changes: dict[int, str]) -> str:
    return "".join(changes.get(at, literal) for at, literal in enumerate(word))


@lru_cache(maxsize=20_000)
def _is_no_word(spelling: str) -> bool:
    return not open_dictionary().has(spelling) and not readings_in_lexicon(spelling)


def _candidate(spelling: str, word: str) -> Candidate:
    changed = [new for new, old in zip(spelling, word, strict=True) if new != old]
    alike = {other for literal in word for other in _lookalikes(literal)}
    label = "look_alike_kanji" if alike.issuperset(changed) else "same_sound_kanji"
    return Candidate(spelling, label, 1.0)
