"""Numbers that are words, and numbers whose reading the text does not settle.

一番 and 十分 (enough) are words; 一日 is ついたち or いちにち; 三分 is minutes or parts.
"""

import re

from quizapp.japanese.kana import KANJI
from quizapp.japanese.numbers.compose import first_day
from quizapp.japanese.numbers.counters import COUNTERS
from quizapp.japanese.numbers.notation import KANJI_DIGITS, Numeral, is_kanji
from quizapp.japanese.numbers.scan import Piece

# Kanji numeral and listed counter, but words or place names of their own.
_WORDS = re.compile(
    "一[番部体行時種面色品段節層点機画派足]|一人前|[三四]国|九州|千歳|八?千代|[五七]輪|八百万|十分|十八番"
)
_IDIOMS = re.compile(
    "二人三脚|三人四脚|百人一首|十人十色|一日千秋|一日一善|五十歩百歩|一世一代|一石二鳥|一期一会|五分五分|"
    "九分九厘|一日一日|一人一人|一つ一つ|一枚一枚|一冊一冊|一回一回|一歩一歩|一件一件|一本一本|一人二役|"
    "十年一日|十年一昔|二束三文|三三九度|三位一体|五十三次|四十九日|初七日|村八分|"
    "腹八分|[従正][一二三四五六七八]位"
)
# What may follow a kanji numeral and its counter without making another word of them.
_FOLLOWERS = frozenset(
    "以未程前後余弱強近超中間分目当毎連増減差半台締内外上下約計第頃来越過遅早先刻付現末初春夏秋冬全共組朝昼"
    "夜晩夕残入出続等各合同建" + KANJI_DIGITS + "十百千"
)
_INSIDE_WORD = re.compile("[何幾万億兆っA-Za-zＡ-Ｚａ-ｚ]")
_BEFORE_ONE = "統唯同単均画専択随逐純健太"
_CLOCK = re.compile("間|後|前|ほど|くらい|ぐらい|おき|ごと|以内|遅")
_DIVIDED = re.compile("する|した|して|し、|され|でき|のうち")
_UNKNOWN = re.compile("[一-鿿々]{1,2}|[ァ-ヺー]+|[A-Za-zＡ-Ｚａ-ｚ]+")
_MONTHS_LONG = re.compile("半|分|余|ほど|足|ぶり")
_MINUTES = "分: minutes or parts"
_PADDED = frozenset("月日時分秒")
_HIGHEST = {"月": 12, "時": 30, "世紀": 30}


def is_word(text: str, piece: Piece) -> bool:
    """Return whether `piece` is an ordinary word or part of one: 一番, 六本木, 統一."""
    if piece.shape == "first":
        return piece.prefix in ("", "第")
    if piece.shape == "several":
        return not piece.counter
    start, end = piece.numerals[0] if piece.numerals else (piece.start, piece.start)
    before = text[start - 1] if start else ""
    if before and _INSIDE_WORD.match(before):
        return True
    if not is_kanji(text[start:end]) or piece.shape == "fraction":
        return False
    if not piece.counter:
        return not _stands_alone(text[start:end], text[end : end + 1])
    whole = text[start : end + len(piece.counter)]
    if before == "時" and piece.counter == "分":
        return False
    return (
        _WORDS.fullmatch(whole) is not None
        or _in_idiom(text, start)
        or (text[start:end] == "一" and before != "" and before in _BEFORE_ONE)
        or _makes_word(text[piece.end : piece.end + 1])
    )


def doubt(text: str, piece: Piece, numerals: list[Numeral]) -> str:
    """Return why the reading of one piece is not certain, or "" when it is."""
    if piece.shape == "code":
        return "no single number"
    if piece.shape in ("range", "few"):
        return "range"
    if piece.shape == "several":
        return "数: no exact value"
    if piece.start and text[piece.start - 1] in "-−－" and not piece.prefix:
        return "sign"
    if any(numeral.fraction for numeral in numerals):
        return "decimal"
    if piece.shape == "fraction":
        return ""
    if not piece.counter:
        unknown = _UNKNOWN.match(text, piece.end)
        return f"unknown counter {unknown[0]}" if unknown else "no counter"
    return _counter_doubt(text, piece, numerals[0])


def _stands_alone(numeral: str, following: str) -> bool:
    """Return whether a kanji numeral without counter is long enough to be no word."""
    if KANJI.match(following):
        return False
    places = any(char in numeral for char in "十百千万億兆")
    return _WORDS.fullmatch(numeral) is None and len(numeral) >= (3 if places else 4)


def _in_idiom(text: str, start: int) -> bool:
    """Return whether an idiom covers `start`: also the second half of 五十歩百歩."""
    found = _IDIOMS.finditer(text, max(0, start - 3), start + 5)
    return any(idiom.start() <= start < idiom.end() for idiom in found)


def _makes_word(following: str) -> bool:
    return KANJI.match(following) is not None and following not in _FOLLOWERS


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
        clock = piece.start > 0 and text[piece.start - 1] == "時"
        if name == "分" and value < 10 and not clock and not _CLOCK.match(following):
            return _MINUTES
        if name == "月" and value == 1 and _MONTHS_LONG.match(following):
            return "一月: いちがつ or ひとつき"
        if name == "条" and value in (4, 8, 9):
            return "条: a place or an article"
    return COUNTERS[name].doubt
