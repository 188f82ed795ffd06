"""Where numerals and their counters stand in a text, before anything is read.

One regular expression finds a numeral in any notation; the counter after it and the
prefix before it are looked up in their tables.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.kana import KANJI
from quizapp.japanese.numbers.counters import COUNTERS, IN_KANA
from quizapp.japanese.numbers.patterns import PATTERN, PREFIX, TAIL

_LONGEST = max(map(len, COUNTERS))
_LATIN = re.compile("[A-Za-zＡ-Ｚａ-ｚ0-9０-９²³]")
# What shows a verb after a counter: 5人 + 生まれる is not 人生. The kana of particles and
# of する are left out: 3分割 + する.
_OKURIGANA = "まみむめらりるれろわいうえおっんたちつてきくけこぎぐげばびぶべぼ"
_SMALL_KANA = frozenset("ゃゅょっ")
_KATAKANA = re.compile("[ァ-ヺー]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A numeral with its counter; `start` includes the prefix, `end` the tail.

    `shape` is one of one, range, few (二、三), fraction, versus (3対2), several (数十, 何),
    first (元年) and code (10:30, 2-1); `numerals` are spans in code points.
    """

    start: int
    end: int
    shape: str
    prefix: str
    numerals: tuple[tuple[int, int], ...]
    counter: str
    tail: str


def scan(text: str) -> Iterator[Piece]:
    """Yield the pieces of `text` in order."""
    at = 0
    while match := PATTERN.search(text, at):
        piece = _piece(text, match)
        at = piece.end
        yield piece


def _piece(text: str, match: re.Match[str]) -> Piece:
    shape, numerals = _shape(match)
    counter = "" if shape == "code" else counter_at(text, match.end())
    if not counter and shape in ("range", "few"):
        shape = "code"
    at = match.end() + len(counter)
    tail = TAIL.match(text, at) if counter else None
    prefix = PREFIX.search(text, max(0, match.start() - 8), match.start())
    head = prefix[0] if prefix else ""
    return Piece(
        match.start() - len(head),
        tail.end() if tail else at,
        shape,
        head,
        numerals,
        counter,
        tail[0] if tail else "",
    )


def _shape(match: re.Match[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return what kind of numeral matched and where its numerals are."""
    if match["code"]:
        return "code", ()
    if match["several"] is not None:
        before = (match.span("before"),) if match["before"] else ()
        return "several", (*before, (match.start("several") - 1, match.end()))
    if match["low"]:
        return "range", (match.span("low"), match.span("high"))
    if match["of"]:
        return "fraction", (match.span("of"), match.span("part"))
    if match["left"]:
        return "versus", (match.span("left"), match.span("right"))
    if match["one"]:
        return "one", (match.span("one"),)
    if match[0] == "元":
        return "first", (match.span(),)
    first = match.start("few")
    second = match.end("few") - 1
    return "few", ((match.start(), first + 1), (second, match.end()))


def counter_at(text: str, at: int) -> str:
    """Return the longest counter that starts at `at`, or "" when none does."""
    for length in range(min(_LONGEST, len(text) - at), 0, -1):
        name = text[at : at + length]
        following = text[at + length : at + length + 2]
        if name in IN_KANA and (
            not text[at - 1].isdecimal() or following[:1] in _SMALL_KANA
        ):
            continue
        if name in COUNTERS and not _continues(name, following):
            return name
    return ""


def _continues(name: str, following: str) -> bool:
    """Return whether the characters after a counter make it another word (3分 + 野)."""
    if following in ("", "前後", "まで"):
        return False
    if following[0] == "曜":
        return True
    if _LATIN.match(name[-1]):
        return following[0] in "/／" or _LATIN.match(following) is not None
    if _KATAKANA.match(name[-1]) and _KATAKANA.match(following):
        return True
    is_verb = following[1:] != "" and following[1:] in _OKURIGANA
    return following[0] in COUNTERS[name].guard and not (
        is_verb and KANJI.match(following)
    )
