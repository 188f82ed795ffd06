"""Whether the rest of its sentence gives a number away."""

import re

from quizapp.japanese.article import Sentence
from quizapp.japanese.numbers import Number
from quizapp.japanese.words import Word

_YEARS = frozenset(
    ("年", "歳", "才", "年間", "年代", "年目", "周年", "世紀", "年度", "代")
)
_ERAS = ("令和", "平成", "昭和", "大正", "明治")
_SUMS = re.compile(
    "合計|合わせ|あわせ|総計|計[0-9０-９一-十]|差|残り|(倍|割|%|％)(に|の)?(増|減)|増え|減っ|増加|減少|前年|比べ|上回|下回"
)
_JOINED = re.compile(
    "[、，,・〜～~／/（(－-]{0,2}|"
    "(から|と|や|か|に|の|のうち|対|または|もしくは|あるいは|ないし)(約|およそ|計|さらに|毎)?"
)
_OPEN_HOURS = (["time", "time"], ["date", "date"])
# 白と黒の2色, 父、母、兄の3人: the things counted stand before the count.
_LISTED = re.compile(
    "([^、。はがを]と|[^、。はがを]、|や|・)[^、。はがをと]{1,14}(の|という|など)$"
)
_LONGEST_LIST = 7
_SEASONS = re.compile(
    "年末|年始|年明け|正月|大みそか|大晦日|クリスマス|新年|お盆|連休|[春夏秋冬](?![至分])"
)
_NUMERAL = "[0-9０-９一二三四五六七八九十百千万.．]"


def why_given_away(sentence: Sentence, word: Word, number: Number) -> str:
    """Return how the other words of the sentence tell the number; empty when they do not."""
    others = [each for each in sentence.words if each.number and each is not word]
    if any(_are_joined(sentence, word, other) for other in others):
        return "another number stands beside it"
    values = {value for value, counter in number.parts if counter}
    if any(values & _values(other) for other in others):
        return "the sentence has the same value twice"
    before, after = sentence.text[: word.start], sentence.text[word.end :]
    if _is_spelled_elsewhere(number, before, after):
        return "the sentence has the same value in another word"
    is_small = number.kind == "quantity" and number.parts[0][0] <= _LONGEST_LIST
    if is_small and _LISTED.search(before):
        return "what it counts stands before it"
    if number.parts[0][1] == "月" and _SEASONS.search(sentence.text):
        return "its sentence names the season"
    times = [each for each in others if each.number and each.number.kind == "time"]
    if len(times) > 1 and after.startswith(("後", "前", "間")):
        return "it follows from the other numbers of its sentence"
    if _follows(sentence, number, others):
        return "it follows from the other numbers of its sentence"
    return ""


def _values(word: Word) -> set[float | int]:
    return (
        {value for value, counter in word.number.parts if counter}
        if word.number
        else set()
    )


def _counters(word: Word) -> set[str]:
    return {counter for _, counter in word.number.parts} if word.number else set()


def _follows(sentence: Sentence, number: Number, others: list[Word]) -> bool:
    """Return whether the other numbers add up to it, or are the same year in another count."""
    counters = {counter for _, counter in number.parts}
    if _SUMS.search(sentence.text) and any(
        counters & _counters(other) for other in others
    ):
        return True
    if not counters & _YEARS:
        return False
    years = [other for other in others if _counters(other) & _YEARS]
    return len(years) > 1 or any(each.surface.startswith(_ERAS) for each in years)


def _is_spelled_elsewhere(number: Number, before: str, after: str) -> bool:
    """Return whether a digit of a small value stands in another word: 3回 beside 三度笠."""
    value = number.parts[-1][0] if number.parts[-1][1] else 0
    if value not in range(1, 11):
        return False
    index = int(value) - 1
    digits = ["一二三四五六七八九十"[index], str(value)]
    if value < 10:
        digits.append("１２３４５６７８９"[index])
    pattern = f"(?<!{_NUMERAL})({'|'.join(digits)})(?!{_NUMERAL})"
    return re.search(pattern, f"{before}\n{after}") is not None


def _are_joined(sentence: Sentence, word: Word, other: Word) -> bool:
    """Return whether two numbers touch or are joined; a date and its hour are not."""
    left, right = sorted((word, other), key=lambda each: each.start)
    between = sentence.text[left.end : right.start]
    kinds = [each.number.kind for each in (left, right) if each.number]
    if kinds == ["date", "time"]:
        return False
    if between == "から" and kinds in _OPEN_HOURS and not _are_spans(left, right):
        return False
    return _JOINED.fullmatch(between) is not None


def _are_spans(*words: Word) -> bool:
    """Return whether numbers count years and name none: 3年から4年."""
    parts = [part for word in words if word.number for part in word.number.parts]
    return all(counter == "年" and value < 1000 for value, counter in parts)
