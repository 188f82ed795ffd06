"""Numbers whose reading the text does not settle: 一日 is ついたち or いちにち, 三分 minutes or parts."""

import re

from quizapp.japanese.numbers.counters import COUNTERS
from quizapp.japanese.numbers.first_day import first_day
from quizapp.japanese.numbers.listed import rival_reading
from quizapp.japanese.numbers.notation import KANJI_DIGITS, Numeral, is_kanji
from quizapp.japanese.numbers.read import read_counted
from quizapp.japanese.numbers.scan import Piece

_CLOCK = re.compile("間|後|前|ほど|くらい|ぐらい|おき|ごと|以内|遅")
_DIVIDED = re.compile("する|した|して|し、|され|でき|のうち")
_UNKNOWN = re.compile("[一-鿿々]{1,2}|[ァ-ヺー]+|[A-Za-zＡ-Ｚａ-ｚ]+")
_MONTHS_LONG = re.compile("半|分|余|ほど|足|ぶり")
_MINUTES = "分: minutes or parts"
_PADDED = frozenset("月日時分秒")
_HIGHEST = {"月": 12, "時": 30, "世紀": 30}
_VAGUE = {
    "人": "何人: なんにん or なんぴと",
    "時": "何時: なんじ or いつ",
    "分": _MINUTES,
}


def doubt(text: str, piece: Piece, numerals: list[Numeral]) -> str:
    """Return why the reading of one piece is not certain, or "" when it is."""
    if piece.shape == "code":
        return "no single number"
    if piece.shape in ("range", "few"):
        return "range"
    if piece.shape == "several":
        asks = text[slice(*piece.numerals[0])] == "何"
        vague = _VAGUE.get(piece.counter, "") if asks else ""
        return vague or COUNTERS[piece.counter].doubt
    if piece.start and text[piece.start - 1] in "-−－" and not piece.prefix:
        return "sign"
    if any(numeral.fraction for numeral in numerals):
        return "decimal"
    if piece.shape in ("fraction", "versus"):
        return ""
    if not piece.counter:
        unknown = _UNKNOWN.match(text, piece.end)
        return f"unknown counter {unknown[0]}" if unknown else "no counter"
    return _counter_doubt(text, piece, numerals[0])


def _counter_doubt(text: str, piece: Piece, numeral: Numeral) -> str:
    name, value = piece.counter, numeral.value
    following = text[piece.end : piece.end + 4]
    zeros = numeral.text[0] in "0０〇" and len(numeral.text) > 1
    if zeros and name not in _PADDED:
        return "leading zero"
    if value > _HIGHEST.get(name, value) or (name == "月" and value < 1):
        return f"no such {name}"
    if name == "日" and value == 1 and len(first_day(text, piece)) > 1:
        return "一日: ついたち or いちにち"
    if name == "分" and _DIVIDED.match(following):
        return _MINUTES
    if is_kanji(numeral.text):
        return _kanji_doubt(text, piece, numeral) or COUNTERS[name].doubt
    return COUNTERS[name].doubt


def _kanji_doubt(text: str, piece: Piece, numeral: Numeral) -> str:
    """Return what a numeral in kanji may mean besides: 五分, 一月, 一行."""
    name, value, following = piece.counter, numeral.value, text[piece.end :][:4]
    clock = piece.start > 0 and text[piece.start - 1] == "時"
    if name == "分" and value < 10 and not clock and not _CLOCK.match(following):
        return _MINUTES
    if name == "月" and value == 1 and _MONTHS_LONG.match(following):
        return "一月: いちがつ or ひとつき"
    if name == "条" and value in (4, 8, 9):
        return "条: a place or an article"
    if name == "歩" and re.fullmatch(f"[{KANJI_DIGITS}]{{2}}", numeral.text):
        return "歩: steps or a square of the board"
    goes_on = text[piece.start - 1 : piece.start] in ("年", "月", "時")
    if piece.prefix or piece.tail or goes_on or name in ("日", "月"):
        return ""
    if text[piece.end : piece.end + 1] in (*KANJI_DIGITS, "十"):
        return ""
    written = text[piece.start : piece.end]
    rival = rival_reading(written, read_counted(numeral, COUNTERS[name]))
    return f"{written}: also {rival}" if rival else ""
