"""The words around a number or a name: its clause as written, and the noun it is said of."""

import re
from itertools import pairwise
from typing import Protocol

from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

_STARTS, _ENDS = "、。，｡「『（(", "、。，｡」』）)"
_BRACKETS = ("「」", "『』", "（）", "()")
_QUOTED = re.compile("「[^「」]{9,}」")
_NOUNS = ("名詞", "代名詞", "接尾辞", "接頭辞")


class Placed(Protocol):
    """A word or a name with its place in a sentence."""

    @property
    def start(self) -> int:
        """Return where it starts."""

    @property
    def end(self) -> int:
        """Return where it ends."""


def passage_around(sentence: Sentence, placed: Placed, least: int = 8) -> str:
    """Return the clause of a word or name, and as many more as say `least` characters more.

    Long words in brackets that it does not stand in are left out: 館長は「…」と話した.
    """
    text = sentence.text.rstrip("。｡")
    start, end = placed.start, min(placed.end, len(text))
    least += end - start
    while True:
        while start and (
            text[start - 1] not in _STARTS or not _is_opened(text[start:end])
        ):
            start -= 1
        while end < len(text) and (
            text[end] not in _ENDS or not _is_closed(text[start:end])
        ):
            end += 1
        if end - start >= least or (start == 0 and end == len(text)):
            break
        if end < len(text):
            end += 1
        else:
            start -= 1
    passage = text[start:end].strip("、，")
    for quote in _QUOTED.findall(passage):
        if text[placed.start : placed.end] not in quote:
            passage = passage.replace(quote, "「…」")
    return passage


def _is_closed(passage: str) -> bool:
    return all(passage.count(pair[0]) <= passage.count(pair[1]) for pair in _BRACKETS)


def _is_opened(passage: str) -> bool:
    return all(passage.count(pair[0]) >= passage.count(pair[1]) for pair in _BRACKETS)


def topic_of(words: tuple[Word, ...], number: Word) -> str:
    """Return the noun nearest before `number` in its clause, or an empty string.

    The opening hours are from 9 → opening hours: two numbers with one topic compete.
    """
    before = [word for word in words if word.end <= number.start]
    for word, following in reversed(list(pairwise((*before, number)))):
        if word.end < following.start:
            return ""
        if word.pos in _NOUNS and not word.number:
            return word.base
    return ""
