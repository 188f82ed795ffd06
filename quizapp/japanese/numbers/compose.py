"""Read one numeral with its counter, prefix and tail as it stands in the text."""

import re
from dataclasses import replace

from quizapp.japanese.numbers.counters import COUNTERS, PREFIXES, TAILS, Counter
from quizapp.japanese.numbers.first_day import first_day
from quizapp.japanese.numbers.notation import Numeral, is_kanji, read_numeral
from quizapp.japanese.numbers.read import (
    read_counted,
    read_integer,
    read_plain,
    read_several,
)
from quizapp.japanese.numbers.scan import Piece

# 3割5分 has the 分 of ten parts, not of the hour; 1年2組 a class, not pairs.
_AFTER = {
    ("割", "分"): replace(COUNTERS["分"], readings=("ぶ",), sound="-"),
    ("年", "組"): replace(COUNTERS["組"], exact={}),
}
# Counters whose values have names of their own, which both ends of a range keep.
_NAMED = (COUNTERS["日"], COUNTERS["月"], COUNTERS["つ"])
_VERSUS = Counter(("たい",), "T", {}, {}, "", "")
# 四、五人 is しごにん and 七、八人 しちはちにん.
_BEFORE_NEXT = {4: "し", 7: "しち"}
_CLOCK = re.compile("([01０１]?[0-9０-９]|[2２][0-4０-４])[:：]([0-5０-５][0-9０-９])")
_LATIN = re.compile("[A-Za-zＡ-Ｚａ-ｚ]")


def read_piece(
    text: str, piece: Piece, numerals: list[Numeral], left: str
) -> tuple[str, ...]:
    """Return the readings of one piece after the counter `left` (割 makes 分 ぶ)."""
    counter = _AFTER.get((left, piece.counter)) or COUNTERS.get(piece.counter)
    found: tuple[str, ...]
    match piece.shape:
        case "code":
            found = _read_clock(text[piece.start + len(piece.prefix) : piece.end])
        case "first" if counter:
            found = tuple("がん" + reading for reading in counter.readings)
        case "several" if counter:
            written = text[slice(*piece.numerals[-1])]
            found = read_several(next(iter(numerals), None), written, counter)
        case "range" if counter:
            found = _read_range(numerals, counter)
        case "few" if counter:
            found = _read_few(numerals, counter)
        case "versus":
            found = _read_versus(numerals)
        case "fraction":
            found = _read_fraction(numerals, counter)
        case _ if counter is None:
            found = _read_bare(text, piece, numerals[0])
        case _ if piece.counter == "日" and numerals[0].value == 1:
            found = ("ついたち",) if left == "月" else first_day(text, piece)
        case _:
            found = read_counted(numerals[0], counter)
    head = "".join(PREFIXES[name] for name in PREFIXES if name in piece.prefix)
    return tuple(head + reading + TAILS.get(piece.tail, "") for reading in found)


def _read_bare(text: str, piece: Piece, numeral: Numeral) -> tuple[str, ...]:
    """Return how a numeral without a counter is read, () for codes and names (3D, 007)."""
    if not is_kanji(numeral.text) and (
        _LATIN.match(text, piece.end)
        or (numeral.text[0] in "0０" and numeral.value >= 1)
    ):
        return ()
    return read_plain(numeral)


def _read_clock(written: str) -> tuple[str, ...]:
    """Return 10:30 → じゅうじさんじゅっぷん, () for what cannot be a time of day."""
    match = _CLOCK.fullmatch(written)
    if match is None:
        return ()
    hour, minute = (read_numeral(digits) for digits in match.groups())
    after = read_counted(minute, COUNTERS["分"]) if minute.value else ("",)
    return tuple(read_counted(hour, COUNTERS["時"])[0] + reading for reading in after)


def _read_range(numerals: list[Numeral], counter: Counter) -> tuple[str, ...]:
    """Return 3〜5人 → さんからごにん, and 3〜5日 → みっかからいつか."""
    low, high = numerals
    named = counter in _NAMED and not low.fraction
    first = read_counted(low, counter) if named else read_plain(low)
    return tuple(f"{first[0]}から{second}" for second in read_counted(high, counter))


def _read_few(numerals: list[Numeral], counter: Counter) -> tuple[str, ...]:
    """Return 二、三人 → にさんにん: the plain first number, the second with the counter.

    Of the old numbers only 三、四日 よっか is left, and 二、三 before つ.
    """
    low, high = numerals
    if counter is COUNTERS["つ"]:
        return (read_counted(low, counter)[0] + read_counted(high, counter)[0],)
    if counter is COUNTERS["日"] and high.value == 4:
        return (read_plain(low)[0] + "よっか",)
    first = read_plain(low)[0]
    if low.value % 10 in _BEFORE_NEXT:
        digit = read_integer(int(low.value % 10))[0]
        first = first.removesuffix(digit) + _BEFORE_NEXT[int(low.value % 10)]
    plain = replace(counter, exact={})
    return tuple(first + reading for reading in read_counted(high, plain))


def _read_versus(numerals: list[Numeral]) -> tuple[str, ...]:
    """Return 3対2 → さんたいに, 1対0 → いったいぜろ."""
    left = read_counted(numerals[0], _VERSUS)
    return tuple(head + tail for head in left for tail in read_plain(numerals[1]))


def _read_fraction(numerals: list[Numeral], counter: Counter | None) -> tuple[str, ...]:
    """Return 三分の一 → さんぶんのいち, with a counter where one follows."""
    above = read_counted(numerals[1], counter) if counter else read_plain(numerals[1])
    return tuple(
        f"{below}ぶんの{top}" for below in read_plain(numerals[0]) for top in above
    )
