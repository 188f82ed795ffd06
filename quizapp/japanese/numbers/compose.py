"""Read one numeral with its counter, prefix and tail as it stands in the text."""

import re
from dataclasses import replace

from quizapp.japanese.numbers.counters import COUNTERS, PREFIXES, TAILS, Counter
from quizapp.japanese.numbers.notation import Numeral, is_kanji
from quizapp.japanese.numbers.read import read_counted, read_plain, read_several
from quizapp.japanese.numbers.scan import Piece

_NUMERAL = "[0-9０-９一二三四五六七八九十百千数何]"
# After 1日 and 一日: a length of time, as in 1日3回 and 一日中. 1日10時 is a date.
_DURATION = re.compile(
    "中|半|分|前|後|当|平均|程度|以上|以内|遅|あたり|おき|ごと|につき|だけ|ずつ|がかり"
    f"|約?{_NUMERAL}+(?!{_NUMERAL}|[月日]|時(?!間))"
    f"|[にで]約?{_NUMERAL}+(?:回|度|食|錠|粒|杯|本|便|往復|時間|リットル|キロ|グラム)"
)
_LENGTH_BEFORE = re.compile("(?:あと|もう|丸|まる|残り|たった|わずか)$")
_MONTH = re.compile(
    "(?:[0-9０-９一二三四五六七八九十]月|[今来先翌同毎前]月の?|月初め?の)$"
)
# 3割5分: the 分 of ten parts, not of the hour.
_TENTHS = replace(COUNTERS["分"], readings=("ぶ",), sound="-")


def read_piece(
    text: str, piece: Piece, numerals: list[Numeral], left: str
) -> tuple[str, ...]:
    """Return the readings of one piece after the counter `left` (割 makes 分 ぶ)."""
    counter = _TENTHS if left == "割" else COUNTERS.get(piece.counter)
    match piece.shape:
        case "code" | "range":
            return ()
        case "first":
            found: tuple[str, ...] = ("がんねん",)
        case "several" if counter:
            scale = text[slice(*piece.numerals[-1])].removeprefix("数")
            found = read_several(next(iter(numerals), None), scale, counter)
        case "few" if counter:
            found = _read_few(numerals, counter)
        case "fraction":
            found = _read_fraction(numerals, counter)
        case _ if counter is None:
            found = read_plain(numerals[0]) if is_kanji(numerals[0].text) else ()
        case _ if piece.counter == "日" and numerals[0].value == 1:
            found = ("ついたち",) if left == "月" else first_day(text, piece)
        case _:
            found = read_counted(numerals[0], counter)
    head = "".join(PREFIXES[name] for name in PREFIXES if name in piece.prefix)
    return tuple(head + reading + TAILS.get(piece.tail, "") for reading in found)


def first_day(text: str, piece: Piece) -> tuple[str, ...]:
    """Return the readings of 1日 that the words around allow, both when they settle nothing.

    今月1日 → ついたち, 1日3回 → いちにち.
    """
    before = max(0, piece.start - 4), piece.start
    if _MONTH.search(text, *before):
        return ("ついたち",)
    length = _DURATION.match(text, piece.end) or _LENGTH_BEFORE.search(text, *before)
    if length or piece.tail or piece.prefix:
        return ("いちにち",)
    return "ついたち", "いちにち"


def _read_few(numerals: list[Numeral], counter: Counter) -> tuple[str, ...]:
    """Return 二、三人 → にさんにん: the plain first number, the second with the counter."""
    plain = replace(counter, exact={})
    return tuple(
        read_plain(numerals[0])[0] + reading
        for reading in read_counted(numerals[1], plain)
    )


def _read_fraction(numerals: list[Numeral], counter: Counter | None) -> tuple[str, ...]:
    """Return 三分の一 → さんぶんのいち, with a counter where one follows."""
    above = read_counted(numerals[1], counter) if counter else read_plain(numerals[1])
    return tuple(
        f"{below}ぶんの{top}" for below in read_plain(numerals[0]) for top in above
    )
