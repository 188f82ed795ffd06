"""The words around a number: its clause as written, and the noun it is said of."""

from itertools import pairwise

from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

_BREAKS = "、。，｡「」『』（）()“”"
_NOUNS = ("名詞", "代名詞", "接尾辞", "接頭辞")


def clause_around(sentence: Sentence, word: Word) -> str:
    """Return the words around `word`, up to the nearest marks on both sides."""
    text, start, end = sentence.text, word.start, word.end
    while start and text[start - 1] not in _BREAKS:
        start -= 1
    while end < len(text) and text[end] not in _BREAKS:
        end += 1
    return text[start:end]


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
