"""A word where it stands: what touches it, and whether it is part of something longer."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.base import Evidence, Span, TestedWord
from quizapp.items.meanings import listed_glosses
from quizapp.japanese.article import Sentence
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.words import Word

_SPAN = 2
_U_ROW = dict(zip("えけげせてねべめれ", "うくぐすつぬぶむる", strict=True))
_NOMINAL = ("名詞", "接頭辞", "接尾辞", "形状詞", "代名詞")


@dataclass(frozen=True, slots=True)
class Place:
    """A word where it stands: `sentence.words[at]`.

    `before` and `after` are the words that touch it, or None.
    """

    sentence: Sentence
    at: int
    word: Word
    before: Word | None
    after: Word | None

    @property
    def target(self) -> Span:
        """Return the word as a span of the sentence."""
        return Span(self.word.surface, self.word.start, self.word.end)

    @property
    def evidence(self) -> Evidence:
        """Return the word as evidence of the sentence."""
        word = self.word
        return Evidence(self.sentence.index, word.start, word.end, word.surface)

    @property
    def tested(self) -> TestedWord:
        """Return the word as the one that an item tests."""
        word = self.word
        listed = listed_glosses(word)
        return TestedWord(
            word.surface, word.base, word.reading, word.base_reading, listed
        )

    @property
    def is_in_compound(self) -> bool:
        """Return whether an affix touches the word, or it is a noun and a noun touches it."""
        before = self.before.pos if self.before else ""
        after = self.after.pos if self.after else ""
        if before == "接頭辞" or after == "接尾辞":
            return True
        is_noun = self.word.pos in _NOMINAL
        return is_noun and (before in _NOMINAL or after in _NOMINAL)

    @property
    def is_half_a_word(self) -> bool:
        """Return whether a verb's bare stem runs into another word: 取り付け|道路, 置き|忘れる."""
        word = self.word
        is_stem = len(word.tokens) == 1 and word.tokens[0].morph.cform.startswith(
            "連用形"
        )
        return (
            word.pos == "動詞"
            and is_stem
            and self.after is not None
            and (self.after.pos in (*_NOMINAL, "動詞", "形容詞"))
        )

    @property
    def is_maybe_an_order(self) -> bool:
        """Return whether the word may be of another verb: 聞け of 聞く, where it seems of 聞ける."""
        word = self.word
        morph = word.tokens[-1].morph
        return (
            len(word.tokens) == 1
            and morph.pos == "動詞"
            and morph.ctype.startswith("下一段")
            and morph.cform.startswith(("連用形", "命令形"))
            and self.sentence.text[word.end : word.end + 1] in ("", *"。、！？!?」』")
            and _is_listed(word.surface[:-1] + _U_ROW.get(word.surface[-1], "?"))
        )

    def is_in_expression(self) -> bool:
        """Return whether the word and words that touch it are listed together: 急に, 手を打つ."""
        words, text = self.sentence.words, self.sentence.text
        for first in range(max(0, self.at - _SPAN), self.at + 1):
            for last in range(first + 1, min(first + _SPAN + 1, len(words))):
                if words[last].start != words[last - 1].end:
                    break
                start, end = words[first].start, words[last]
                inflected, whole = (
                    text[start : end.end],
                    text[start : end.start] + end.base,
                )
                if last >= self.at and (_is_listed(inflected) or _is_listed(whole)):
                    return True
        return False


def places_in(sentence: Sentence) -> Iterator[Place]:
    """Yield the place of each word of `sentence` but its numbers."""
    words = sentence.words
    for at, word in enumerate(words):
        if word.number is None:
            before = words[at - 1] if at else None
            after = words[at + 1] if at + 1 < len(words) else None
            yield Place(
                sentence,
                at,
                word,
                before if before and before.end == word.start else None,
                after if after and after.start == word.end else None,
            )


@lru_cache(maxsize=50_000)
def _is_listed(form: str) -> bool:
    return open_dictionary().has(form)
