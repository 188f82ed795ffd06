"""Wrong meanings of a word: what other words of the same article mean.

Nothing that any sense of the word's form could mean: the English words of both, without
their endings, have none in common, nor are they near in meaning, and no kanji is in both.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random

from quizapp.items.distractors import WANTED, Candidate
from quizapp.items.meanings.signs import Sign, SignsByKind
from quizapp.japanese.words import Word

_NEAREST = 10


def wrong_meanings(
    sign: Sign, signs: SignsByKind, words_beside: Sequence[Word], rng: Random
) -> list[Candidate]:
    """Return up to three wrong meanings from `signs`, of words about as frequent.

    They share nothing among each other either. Words in `words_beside` (the sentence's
    own) are taken last: what stands beside a word is a clue to it.
    """
    beside = {word.base for word in words_beside}
    apart = _apart(sign, signs, beside)
    pool = list(islice(apart, _NEAREST))
    rng.shuffle(pool)
    chosen: list[Sign] = []
    for other in _then(pool, apart):
        if all(_is_apart(other, taken) for taken in chosen):
            chosen.append(other)
            if len(chosen) == WANTED:
                break
    if len(chosen) == WANTED and _stands_out(sign, chosen):
        chosen = _evened(sign, chosen, _then(pool, apart))
    return [other.candidate for other in chosen]


def _apart(sign: Sign, signs: SignsByKind, beside: set[str]) -> Iterator[Sign]:
    """Yield what can stand beside `sign`, nearest in frequency first, `beside` at the end."""
    last = []
    for other in _nearest(sign.zipf, signs.get(sign.kind, ())):
        if other.base in beside:
            last.append(other)
        elif _is_apart(sign, other):
            yield other
    yield from (other for other in last if _is_apart(sign, other))


def _nearest(zipf: float, ranked: Sequence[Sign]) -> Iterator[Sign]:
    """Yield `ranked`, which is in order of frequency, from the one nearest to `zipf` outwards."""
    above = bisect_left(ranked, zipf, key=lambda sign: sign.zipf)
    below = above - 1
    while below >= 0 or above < len(ranked):
        if above >= len(ranked) or (
            below >= 0 and zipf - ranked[below].zipf <= ranked[above].zipf - zipf
        ):
            yield ranked[below]
            below -= 1
        else:
            yield ranked[above]
            above += 1


def _then(pool: Sequence[Sign], rest: Iterator[Sign]) -> Iterator[Sign]:
    yield from pool
    yield from rest


def _stands_out(sign: Sign, chosen: Sequence[Sign]) -> bool:
    lengths = [len(other.gloss) for other in chosen]
    return not min(lengths) <= len(sign.gloss) <= max(lengths)


def _evened(sign: Sign, chosen: list[Sign], others: Iterator[Sign]) -> list[Sign]:
    """Return `chosen`, its last replaced so that the key is not the longest or shortest, if possible."""
    kept = chosen[:-1]
    for other in others:
        changed = [*kept, other]
        if not _stands_out(sign, changed) and all(
            _is_apart(other, taken) for taken in kept
        ):
            return changed
    return chosen


def _is_apart(one: Sign, other: Sign) -> bool:
    return (
        one.base != other.base
        and one.kanji.isdisjoint(other.kanji)
        and one.stems.isdisjoint(other.stems)
        and one.near.isdisjoint(other.near)
    )
