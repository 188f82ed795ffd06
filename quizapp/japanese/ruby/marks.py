"""What is found in a text that has furigana in it."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from quizapp.japanese.kana import is_kana, to_hiragana


class Cut(NamedTuple):
    """`given[start:end]` is no text; `opens` when it stands before its base: ｜, <ruby>."""

    start: int
    end: int
    opens: bool


class Mark(NamedTuple):
    """What the author wrote over `text[start:end]`: hiragana; code points, half-open."""

    start: int
    end: int
    reading: str


def as_reading(written: str) -> str:
    """Return furigana as hiragana, spaces and dots between its parts left out; "" for other text.

    ﾔﾏﾀﾞ・ﾀﾛｳ → やまだたろう.
    """
    kana = unicodedata.normalize("NFKC", written)
    kana = "".join(character for character in kana if character not in " ・")
    return to_hiragana(kana) if is_kana(kana) else ""


def overlapping(marks: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    """Return those of `marks`, which are in order, that have a part of `text[start:end]`."""
    first = bisect_right(marks, start, key=lambda mark: mark.end)
    after = bisect_left(marks, end, key=lambda mark: mark.start)
    return marks[first:after]


def within(marks: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    """Return those of `marks`, which are in order, that lie inside `text[start:end]`."""
    first = bisect_left(marks, start, key=lambda mark: mark.start)
    after = bisect_right(marks, end, key=lambda mark: mark.end)
    return marks[first:after]
