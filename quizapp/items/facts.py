"""The numbers and dates of an article that can be asked as facts, and why others cannot be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.base import Evidence, Refusal
from quizapp.items.statements import why_no_statement
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.numbers import Number
from quizapp.japanese.words import Word

# With these around it, more than one value would be true: 三百人を超えた holds of 二百人.
_BOUND_BEFORE = (
    "最大",
    "最低",
    "最多",
    "少なくとも",
    "多くて",
    "上限",
    "毎",
    "残り",
    "あと",
    "もう",
)
_BOUND_AFTER = re.compile(
    "以上|以下|以内|以降|以前|以来|未満|余り|あまり|超|を超|を上回|を下回|を切|に満|近く|弱|強|まで|から|より|"
    "[〜～~‐–—―ー-]|・|目|前後|台|ごと|おき|ずつ|も|しか|にわた|間で"
)
_JOINING = re.compile("[、，,・〜～~からとや／/（(－-]{0,2}")
_SMALL_COUNTERS = ("つ", "人", "度", "回", "歩", "方", "種類", "部", "日")


_AFTER = ("前", "後", "間", "程度")


@dataclass(frozen=True, slots=True)
class Fact:
    """A number of a statement: `sentence.text[word.start:word.end]` is how it is written."""

    sentence: Sentence
    word: Word
    number: Number

    @property
    def evidence(self) -> Evidence:
        """Return the number as evidence of the sentence."""
        word = self.word
        return Evidence(self.sentence.index, word.start, word.end, word.surface)

    @property
    def band(self) -> int:
        """Return how hard the sentence's words are, on average."""
        bands = [word.band for word in self.sentence.words if word.band]
        return round(sum(bands) / len(bands)) if bands else 1


def facts(article: Article, name: str) -> Iterator[Fact | Refusal]:
    """Yield the numbers of `article` that can be asked, and a refusal for each other one.

    `name` is the item type's. An expression that stands in several places is asked once.
    """
    asked: set[str] = set()
    for sentence in article.sentences:
        unfit = why_no_statement(sentence, article.title)
        for word in sentence.words:
            if word.number is None:
                continue
            reason = unfit or _why_not(article, sentence, word)
            if not reason and word.surface in asked:
                reason = "it is asked already"
            if reason:
                yield Refusal(name, sentence.index, word.surface, reason)
            else:
                asked.add(word.surface)
                yield Fact(sentence, word, word.number)


def _why_not(article: Article, sentence: Sentence, word: Word) -> str:
    number = word.number
    if number is None or not number.parts:
        return "it is no number"
    before, after = sentence.text[: word.start], sentence.text[word.end :]
    if number.kind in ("plain", "ordinal") or not all(unit for _, unit in number.parts):
        return "it counts nothing"
    if number.reason and "range" in number.reason:
        return "it is a range"
    if _is_trivial(number):
        return "it is hardly a number here"
    if any(
        before.count(opening) > before.count(closing)
        for opening, closing in ("「」", "（）", "()", "『』")
    ):
        return "it stands in brackets or in somebody's words"
    if _is_in_compound(sentence, word):
        return "it is part of a longer word"
    if before.endswith(_BOUND_BEFORE) or _BOUND_AFTER.match(after):
        return "other values would fit too"
    if _touches_number(sentence, word):
        return "another number stands beside it"
    if _recurs(sentence, word):
        return "the sentence has the same value twice"
    if _has_twin(article, sentence):
        return "another sentence says nearly the same"
    return ""


def _is_trivial(number: Number) -> bool:
    """Return whether it is an article or a rate (一人の, 1日に) more than a number."""
    value, unit = number.parts[0]
    return number.kind == "quantity" and value <= (2 if unit in _SMALL_COUNTERS else 1)


def _is_in_compound(sentence: Sentence, word: Word) -> bool:
    """Return whether a noun touches the number: 百円ショップ, 2tトラック."""
    return (
        word.number is not None
        and word.number.kind == "quantity"
        and any(
            other.start == word.end
            and other.pos in ("名詞", "接尾辞")
            and other.surface not in _AFTER
            for other in sentence.words
        )
    )


def _touches_number(sentence: Sentence, word: Word) -> bool:
    for other in sentence.words:
        if other.number and other is not word:
            left, right = sorted((word, other), key=lambda one: one.start)
            if _JOINING.fullmatch(sentence.text[left.end : right.start]):
                return True
    return False


def _recurs(sentence: Sentence, word: Word) -> bool:
    values = {value for value, _ in word.number.parts} if word.number else set()
    return any(
        other.number
        and other is not word
        and values & {value for value, _ in other.number.parts}
        for other in sentence.words
    )


def _has_twin(article: Article, sentence: Sentence) -> bool:
    """Return whether another sentence shares most content words, so that the blank is open."""
    words = _content(sentence)
    for other in article.sentences:
        if other is not sentence and any(word.number for word in other.words):
            shared = words & _content(other)
            if len(shared) >= 3 and len(shared) >= 0.75 * len(words):
                return True
    return False


def _content(sentence: Sentence) -> frozenset[str]:
    return frozenset(
        word.base for word in sentence.words if word.band and not word.number
    )
