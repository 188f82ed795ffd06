"""Cut tokens where a number ends inside one: ４番 + 木下, where UniDic has 番木."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from quizapp.japanese.numbers import Number
from quizapp.japanese.tokens import SKIN, Token, tokenize


def cut_at_numbers(
    text: str, tokens: list[Token], numbers: Iterable[Number]
) -> list[Token]:
    """Return `tokens` with those behind such a number found anew."""
    torn = dict(_torn(text, tokens, numbers))
    if not torn:
        return tokens
    edges = [*sorted(torn), len(text)]
    found = []
    for token in tokens:
        if token.end <= edges[0]:
            found.append(token)
        elif token.start < edges[0]:
            found.append(torn[edges[0]])
    for start, end in pairwise(edges):
        found += (
            replace(token, start=token.start + start, end=token.end + start)
            for token in tokenize(text[start:end])
        )
    return found


def _torn(
    text: str, tokens: list[Token], numbers: Iterable[Number]
) -> Iterator[tuple[int, Token]]:
    """Yield where a number ends inside a token, and the part of the token up to there.

    A number that goes on with a mark of its last letter (1 of a keycap emoji) does not end.
    """
    starts = [token.start for token in tokens]
    for number in numbers:
        token = tokens[bisect_left(starts, number.end) - 1]
        if token.end <= number.end or _goes_on(text[number.end]):
            continue
        surface = text[token.start : number.end]
        yield number.end, replace(token, surface=surface, end=number.end)


def _goes_on(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf") or character in SKIN
