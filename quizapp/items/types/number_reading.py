"""Type how a number, a date or a counter is read: 三百人 → さんびゃくにん."""

from collections import Counter
from collections.abc import Iterator

from quizapp.items.base import (
    Evidence,
    Item,
    RandomFor,
    Refusal,
    Span,
    TestedWord,
    item_types,
)
from quizapp.items.facts import mean_band
from quizapp.items.stems import why_unfit
from quizapp.items.types.reading_typed import ReadingTyped
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.furigana import align
from quizapp.japanese.numbers import Number
from quizapp.japanese.words import Word

PLACES = 2
"""An expression is asked in at most so many sentences."""


_ALSO = 2
"""Of the other readings, so many are told."""


@item_types.add("number_reading")
class NumberReading(ReadingTyped):
    """A number expression in its sentence, to be answered in kana or romaji."""

    instruction = "Type how the marked number is read, in kana."

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield an item for each number whose reading our rules are sure of."""
        asked: Counter[str] = Counter()
        for sentence in article.sentences:
            unfit = why_unfit(sentence)
            for word in sentence.words:
                if word.number is None:
                    continue
                reason = unfit or _why_not(word, word.number, sentence.text)
                if not reason and asked[word.surface] >= PLACES:
                    reason = f"it is asked in {PLACES} sentences already"
                if reason:
                    yield Refusal(cls.name, sentence.index, word.surface, reason)
                    continue
                asked[word.surface] += 1
                yield cls._ask(sentence, word, word.number)

    @classmethod
    def _ask(cls, sentence: Sentence, word: Word, number: Number) -> Item:
        surface, best = word.surface, number.readings[0]
        return cls(
            stem=sentence.text,
            key=number.readings,
            target=Span(surface, word.start, word.end),
            evidence=Evidence(sentence.index, word.start, word.end, surface),
            word=TestedWord(surface, surface, best, best),
            explanation=_explain(surface, number),
            band=mean_band(sentence),
            context=sentence.text,
        )


def _why_not(word: Word, number: Number, text: str) -> str:
    if number.reason:
        return f"its reading is not certain ({number.reason})"
    if not number.readings:
        return "its reading is not known"
    if word.origin == "source" or any(
        f"{opening}{reading}" in text[word.end :]
        for opening in "（(《"
        for reading in number.readings
    ):
        return "the text gives its reading"
    if text.count(word.surface) > 1:
        return "it stands twice in its sentence"
    return ""


def _explain(surface: str, number: Number) -> str:
    best, *others = number.readings
    divided = _divided(surface, best)
    also = f" {' and '.join(others[:_ALSO])} would be right too." if others else ""
    return f"{surface} is read {best}{divided}.{also}"


def _divided(surface: str, reading: str) -> str:
    """Return the readings of the parts, or "" when there is one part."""
    pieces = align(surface, reading)
    parts = [f"{part} {ruby}" if ruby else part for part, ruby in pieces]
    return f": {' + '.join(parts)}" if len(parts) > 1 else ""
