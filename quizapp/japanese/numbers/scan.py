"""Where numerals and their counters stand in a text, before anything is read.

One regular expression finds a numeral in any notation; the counter after it and the
prefix before it are looked up in their tables.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.kana import KANJI
from quizapp.japanese.numbers.counters import COUNTERS
from quizapp.japanese.numbers.notation import KANJI_DIGITS

# Possessive throughout: a run of 300,000 digits is read once.
_DIGIT = "[0-9０-９]"
_SCALE = "[十百千万億兆]"
_ARABIC = (
    f"{_DIGIT}{{1,16}}+(?!{_DIGIT})(?:[,，]{_DIGIT}{{3}}(?!{_DIGIT}))*+"
    f"(?:[.．・]{_DIGIT}{{1,8}}+)?+"
)
_NUMERAL = (
    f"(?:{_ARABIC}(?:{_SCALE}++{_ARABIC})*+{_SCALE}*+"
    f"|[{KANJI_DIGITS}十百千][{KANJI_DIGITS}十百千万億兆]*+(?:・[{KANJI_DIGITS}]{{1,8}}+)?+)"
)
_MARK = "[-−–‐－/／:：.．]"
_DASH = "[-−–‐－〜～~ー]"
_ROWS = ("123456789", "１２３４５６７８９", "一二三四五六七八九")
_FEW = "|".join(f"{row[at]}[、，,・]{row[at + 1]}" for row in _ROWS for at in range(8))
# 二三人 is two or three people, but 昭和五六年 and 五月二三日 are written by digits.
_FEW_CLOSE = "|".join(f"{_ROWS[2][at : at + 2]}" for at in range(8))
_PATTERN = re.compile(
    f"""
    (?P<code>{_DIGIT}++(?P<mark>{_MARK}){_DIGIT}++(?:(?P=mark){_DIGIT}++)++
        |{_DIGIT}++[/／:：]{_DIGIT}++|{_DIGIT}{{17,}}+)
    |(?:{_FEW}|(?<![年月和成正治第])(?:{_FEW_CLOSE}))(?!{_DIGIT}|[{KANJI_DIGITS}十百千万億兆])
    |(?P<low>{_NUMERAL}){_DASH}(?P<high>{_NUMERAL})
    |(?P<of>{_NUMERAL})分の(?P<part>{_NUMERAL})
    |(?:(?P<before>{_NUMERAL})|(?<!{KANJI.pattern}))(?P<several>数{_SCALE}*+)
    |(?P<one>{_NUMERAL})
    |元(?=年)
    """,
    re.VERBOSE,
)
_PREFIX = re.compile(
    f"(?:(?:(?<!{KANJI.pattern})(?:約|計|全)|およそ)?"
    "(?:午前|午後|西暦|紀元前|令和|平成|昭和|大正|明治|マイナス|(?<![次落及])第)?)$"
)
_TAIL = re.compile(
    "目(?![標的指立線覚前次々盛論録玉印安])"
    "|(?<=[年月間時日倍ヶ])半(?![分数径島額角面端ば期生袖年月日身導旗永世])"
)
_LONGEST = max(map(len, COUNTERS))
_LATIN = re.compile("[A-Za-zＡ-Ｚａ-ｚ0-9０-９²³]")
_KATAKANA = re.compile("[ァ-ヺー]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A numeral with its counter; `start` includes the prefix, `end` the tail.

    `shape` is one of one, range, few (二、三), fraction, several (数十), first (元年) and
    code (10:30, 2-1); `numerals` are spans in code points.
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
    while match := _PATTERN.search(text, at):
        piece = _piece(text, match)
        at = piece.end
        yield piece


def _piece(text: str, match: re.Match[str]) -> Piece:
    shape, numerals = _shape(match)
    counter = "" if shape == "code" else counter_at(text, match.end())
    if not counter and shape in ("range", "few"):
        shape = "code"
    at = match.end() + len(counter)
    tail = _TAIL.match(text, at) if counter else None
    prefix = _PREFIX.search(text, max(0, match.start() - 8), match.start())
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
    if match["several"]:
        before = (match.span("before"),) if match["before"] else ()
        return "several", (*before, match.span("several"))
    if match["low"]:
        return "range", (match.span("low"), match.span("high"))
    if match["of"]:
        return "fraction", (match.span("of"), match.span("part"))
    if match["one"]:
        return "one", (match.span("one"),)
    if match[0] == "元":
        return "first", (match.span(),)
    start, end = match.span()
    return "few", ((start, start + 1), (end - 1, end))


def counter_at(text: str, at: int) -> str:
    """Return the longest counter that starts at `at`, or "" when none does."""
    for length in range(min(_LONGEST, len(text) - at), 0, -1):
        name = text[at : at + length]
        following = text[at + length : at + length + 2]
        if name in COUNTERS and not _continues(name, following):
            return name
    return ""


def _continues(name: str, following: str) -> bool:
    """Return whether the characters after a counter make it another word (3分 + 野)."""
    if following in ("", "前後"):
        return False
    if _LATIN.match(name[-1]):
        return following[0] in "/／" or _LATIN.match(following) is not None
    if _KATAKANA.match(name[-1]) and _KATAKANA.match(following):
        return True
    return following[0] in COUNTERS[name].guard
