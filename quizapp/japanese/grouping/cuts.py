"""Notice where a run of nouns could be cut at another place: 当薬 + 局, but 当 + 薬局."""

import re
from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.grouping.listed import parts_of_speech
from quizapp.japanese.tokens import Token, is_nominal

_KANJI_ONLY = re.compile("[一-鿿々]+")
_LONGEST_RUN = 12
_LONGEST_PIECE = 6

# What a word costs by itself, and what one costs that is not listed; Zipf values run to 8.
_PER_WORD = 10.0
_UNLISTED = 6.0
# A rival cut may cost so much more and still be what the writer meant.
_MARGIN = 1.0
_CODES = frozenset(("n", "n-suf", "n-pref", "suf", "pref", "adj-na", "adj-no", "vs"))


def has_rival_cut(tokens: list[Token], start: int, end: int) -> bool:
    """Return whether other listed words, about as frequent, overlap the word `start` to `end`."""
    if not is_nominal(tokens[start]) or not _KANJI_ONLY.fullmatch(
        tokens[start].surface
    ):
        return False
    first, last = _reach(tokens, start, -1), _reach(tokens, end - 1, 1) + 1
    if first == start and last == end:
        return False
    run = "".join(token.surface for token in tokens[first:last])
    if len(run) > _LONGEST_RUN:
        return False
    left = tokens[start].start - tokens[first].start
    right = left + tokens[end - 1].end - tokens[start].start
    return _is_rivalled(run, left, right)


def _reach(tokens: list[Token], at: int, step: int) -> int:
    """Return the last place from `at` in direction `step` that its run of nouns reaches.

    A place beyond `_LONGEST_RUN` is as good as any other.
    """
    limit = at + step * _LONGEST_RUN
    while 0 <= at + step < len(tokens) and at != limit:
        left, right = sorted((at, at + step))
        beside = tokens[at + step]
        if (
            tokens[left].end != tokens[right].start
            or not is_nominal(beside)
            or beside.morph.pos2 in ("固有名詞", "数詞")
            or not _KANJI_ONLY.fullmatch(beside.surface)
        ):
            break
        at += step
    return at


@lru_cache(maxsize=5_000)
def _is_rivalled(run: str, left: int, right: int) -> bool:
    """Compare the cheapest cut that keeps `run[left:right]` whole with those that tear it."""
    size = len(run)
    before = _cheapest(run)
    after = [0.0] * (size + 1)
    for start in range(size - 1, -1, -1):
        ends = range(start + 1, min(start + _LONGEST_PIECE, size) + 1)
        after[start] = min(_cost(run[start:end]) + after[end] for end in ends)
    kept = before[left] + _cost(run[left:right]) + after[right]
    return any(
        before[start] + _cost(run[start:end]) + after[end] <= kept + _MARGIN
        for start in range(size)
        for end in range(start + 2, min(start + _LONGEST_PIECE, size) + 1)
        if start < left < end < right or left < start < right < end
    )


def _cheapest(run: str) -> list[float]:
    """Return what the cheapest cut of each beginning of `run` costs."""
    costs = [0.0]
    for end in range(1, len(run) + 1):
        starts = range(max(0, end - _LONGEST_PIECE), end)
        costs.append(min(costs[start] + _cost(run[start:end]) for start in starts))
    return costs


@lru_cache(maxsize=10_000)
def _cost(piece: str) -> float:
    if _CODES.isdisjoint(parts_of_speech(piece)):
        return _PER_WORD + _UNLISTED * len(piece)
    return _PER_WORD - open_dictionary().zipf(piece)
