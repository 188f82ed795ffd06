"""Find the base that a reading in brackets behind it belongs to.

A base is proved when its parts give the reading together: a kanji by Kanjidic's readings of
it, a word by the dictionary's or UniDic's, a number by our rules, kana by themselves. So
山田太郎（やまだたろう） and 取り組み（とりくみ） are proved, 電車（のぞみ） is not.
"""

import re
from functools import lru_cache

from quizapp.japanese.furigana import align
from quizapp.japanese.kana import KANJI, has_kanji, is_kana, to_hiragana
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.readings import listed_readings
from quizapp.japanese.ruby.letters import BASE, PLAIN, SHAPE
from quizapp.japanese.ruby.marks import Mark
from quizapp.japanese.ruby.parts import names_of, numbers_in, parts_of
from quizapp.japanese.tokens import tokenize

WINDOW = 30
"""How many characters before the bracket are looked at."""

_LONGEST_WORD = 8
_ENDING = re.compile("[ぁ-ゖ]{0,4}")
_KANA = re.compile("[ぁ-ゖァ-ヺ]")
_CLOSING = {"《": "》", "（": "）", "(": ")"}


def proved_start(text: str, floor: int, at: int, reading: str) -> int | None:
    """Return where the longest proved base in `text[floor:at]` that ends at `at` begins.

    None when there is none; `reading` is hiragana. A base of one kanji does not begin
    inside a word of UniDic's (経路（ろ）).
    """
    first = at
    while first > max(floor, at - WINDOW) and (
        PLAIN.match(text, first - 1) or BASE.match(text, first - 1)
    ):
        first -= 1
    start = _proved_start(text[first:at], reading)
    if start is None:
        ending = _ENDING.match(text, text.find(_CLOSING[text[at]], at) + 1)
        start = _with_ending(text[first:at], reading, ending[0] if ending else "")
    return None if start is None else first + start


def runs(base: str, start: int, reading: str) -> list[Mark]:
    """Return a mark for each run of kanji in a base with kana: 取り組み → 取, 組.

    One mark for all of it where the reading does not tell the runs apart.
    """
    pieces = align(base, reading) if _KANA.search(base) else ()
    if not pieces or not all(is_kana(part) or KANJI.match(part) for part, _ in pieces):
        return [Mark(start, start + len(base), reading)]
    found = []
    for part, ruby in pieces:
        if ruby:
            found.append(Mark(start, start + len(part), ruby))
        start += len(part)
    return found


@lru_cache(maxsize=4_000)
def _proved_start(text: str, reading: str) -> int | None:
    if not has_kanji(text):
        return None
    starts = _starts(text, reading, with_names=False)
    if not starts or KANJI.match(text[: starts[-1]][-1:]):
        starts = _starts(text, reading, with_names=True)
    fit = [
        start
        for start in starts
        if len(KANJI.findall(text, start)) > 1
        or not KANJI.match(text[:start][-1:])
        or start in word_edges(text)
    ]
    return fit[-1] if fit else None


@lru_cache(maxsize=4_000)
def _with_ending(text: str, reading: str, ending: str) -> int | None:
    """Return where a base begins that is proved with the kana beside it: 拘（こだわ）る, お腹（なか）."""
    kana = to_hiragana(ending)
    for start in range(len(text)):
        if not all(map(BASE.match, text[start:])):
            continue
        lead = text[:start][-1:] if text[:start].endswith(("お", "ご")) else ""
        for length in range(0 if lead else 1, len(ending) + 1):
            form = lead + text[start:] + ending[:length]
            if f"{lead}{reading}{kana[:length]}" in (
                *listed_readings(form),
                *(word.reading for word in look_up(form)),
            ):
                return start
    return None


@lru_cache(maxsize=4_000)
def word_edges(text: str) -> frozenset[int]:
    """Return where UniDic's tokens of `text` begin."""
    return frozenset(token.start for token in tokenize(text))


def _starts(text: str, reading: str, *, with_names: bool) -> list[int]:
    """Return each place from which `text` may be read `reading`, the last one first."""
    numbers = dict(numbers_in(text))
    rests: list[set[int]] = [set() for _ in text] + [{len(reading)}]
    starts = []
    for start in reversed(range(len(text))):
        for end in range(start + 1, min(start + _LONGEST_WORD, len(text)) + 1):
            if not any(rests[end]):
                continue
            parts = {
                *parts_of(text, start, end),
                *numbers.get((start, end), ()),
                *(names_of(text[start:end]) if with_names else ()),
            }
            rests[start] |= {
                rest - len(part)
                for part in parts
                for rest in rests[end]
                if reading.endswith(part, 0, rest)
            }
        if (
            0 in rests[start]
            and has_kanji(text[start:])
            and not SHAPE.match(text, start)
        ):
            starts.append(start)
    return starts
