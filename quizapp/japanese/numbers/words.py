"""Numbers that are words, or parts of words: 一番, 十分 (enough), 二人三脚, 六本木, 何語."""

import re

from quizapp.japanese.kana import KANJI
from quizapp.japanese.numbers.counters import COUNTERS
from quizapp.japanese.numbers.listed import is_other_word, longer_word
from quizapp.japanese.numbers.notation import KANJI_DIGITS, Numeral, is_kanji
from quizapp.japanese.numbers.read import read_counted
from quizapp.japanese.numbers.scan import Piece

# Kanji numeral and listed counter read alike, but adverbs, names and places.
_WORDS = re.compile(
    "一[番部体行時種面色品段節層点機画派例寸幕局句間]|一人前|三国|九州|千歳|五輪|十分|十八番|八百万"
)
# One after the other: 一枚一枚. Ranks at court, of which every one is read its own way.
_IDIOMS = re.compile(
    "一(.{1,2})一\\1|[一１]つひとつ|二人三脚|三人四脚|一人二役|村八分|腹八分|[従正][一二三四五六七八]位|初七日"
)
# After a count and hardly after a word: 一行ずつ, 一時十分.
_COUNTED = re.compile(f"ずつ|おき|ごと|あたり|当たり|につき|[{KANJI_DIGITS}十]")
# What tells ten minutes from enough: 十分後, 徒歩十分.
_MINUTES_BEHIND = re.compile("後|前(?![向面進])|間|ほど|以内|足らず|おき|過ぎ")
_MINUTES_AHEAD = re.compile("(?:徒歩|歩いて|[車スル]で|あと|残り)$")
# After a person: 三輪さん, 二階氏.
_NAMED = re.compile("さん(?![かけげこさざしずせただちつでど])|氏|ちゃん")
_INSIDE_WORD = re.compile("[何幾万億兆っA-Za-zＡ-Ｚａ-ｚ]")
_BEFORE_ONE = "統唯同単均画専択随逐純健太"
# 何語 and 何色 ask which, not how many, and are read なに.
_WHICH = frozenset("語色県市区州党派国町村等氏")
_ADVERBS = re.compile("何時(?:でも|の間|しか|ぞや|までも|も)|数(?:列|行|段|等|式)")


def word_end(text: str, piece: Piece, numerals: list[Numeral]) -> int:
    """Return where the word ends that `piece` is, or is a part of; 0 when it is a number.

    一番 and 百合 end with the piece, 二人三脚 after it.
    """
    if piece.shape == "first":
        return piece.end if piece.prefix in ("", "第") else 0
    if piece.shape == "several":
        return 0 if _counts(text, piece) else piece.end
    start, end = piece.numerals[0] if piece.numerals else (piece.start, piece.start)
    before = text[start - 1] if start else ""
    if before and _INSIDE_WORD.match(before):
        return piece.end
    if not is_kanji(text[start:end]) or piece.shape == "fraction":
        return 0
    if not piece.counter:
        alone = piece.shape == "one" and (
            _stands_alone(text[start:end], text[end:]) or _is_age(text, start, end)
        )
        return 0 if alone else longer_word(text, start, end) or piece.end
    if before == "時" and piece.counter == "分":
        return 0
    idiom = _idiom_end(text, start)
    longer = longer_word(
        text, piece.start if "第" in piece.prefix else start, piece.end
    )
    if idiom or longer or piece.shape != "one":
        return max(idiom, longer)
    return piece.end if _is_word(text, piece, numerals[0], before) else 0


def _counts(text: str, piece: Piece) -> bool:
    """Return whether 数, 何 or 幾 counts what follows: 何人, not 何語 (which language)."""
    start, end = piece.numerals[-1]
    if not piece.counter or _ADVERBS.match(text, start):
        return False
    asks = text[start:end] == "何"
    if piece.counter == "つ":
        return text[start] == "幾"
    return not (asks and piece.counter in _WHICH) and not longer_word(
        text, start, piece.end
    )


def _stands_alone(numeral: str, following: str) -> bool:
    """Return whether a kanji numeral without counter is long enough to be no word."""
    if KANJI.match(following) or _WORDS.fullmatch(numeral):
        return False
    if numeral[-1] in "万億兆" and numeral[0] not in "千万億兆":
        return True
    places = any(char in numeral for char in "十百千万億兆")
    return len(numeral) >= (3 if places else 4)


def _is_age(text: str, start: int, end: int) -> bool:
    """Return whether a numeral of two digits stands in brackets, as the age of a person does."""
    return (
        end - start == 2
        and text[start - 1 : start] in ("（", "(")
        and text[end : end + 1] in ("）", ")")
        and all(char in KANJI_DIGITS for char in text[start:end])
    )


def _idiom_end(text: str, start: int) -> int:
    """Return where an idiom ends that covers `start`, or 0."""
    found = _IDIOMS.finditer(text, max(0, start - 3), start + 6)
    return next((each.end() for each in found if each.start() <= start < each.end()), 0)


def _is_word(text: str, piece: Piece, numeral: Numeral, before: str) -> bool:
    """Return whether what is written is another word: 一番, 百合, 統一."""
    if piece.prefix or piece.tail:
        return False
    written = text[piece.start : piece.end]
    if numeral.text == "一" and before and before in _BEFORE_ONE:
        return True
    if piece.counter not in ("人", "名") and _NAMED.match(text, piece.end):
        return True
    if written == "十分" and (
        _MINUTES_BEHIND.match(text, piece.end)
        or _MINUTES_AHEAD.search(text, max(0, piece.start - 3), piece.start)
    ):
        return False
    if _WORDS.fullmatch(written):
        return _COUNTED.match(text, piece.end) is None
    readings = read_counted(numeral, COUNTERS[piece.counter])
    return is_other_word(written, readings)
