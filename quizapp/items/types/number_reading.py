"""Type how a number, a date or a counter is read: 三百人 → さんびゃくにん."""

from collections import Counter
from collections.abc import Iterator

from quizapp.items.base import (
    Evidence,
    Grade,
    Item,
    RandomFor,
    Refusal,
    Span,
    TestedWord,
    item_types,
)
from quizapp.items.facts import mean_band
from quizapp.items.judge import fold_answer, grade_reading
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.numbers import Number, find_numbers
from quizapp.japanese.words import Word

PLACES = 2
"""An expression is asked in at most so many sentences."""


@item_types.add("number_reading")
class NumberReading(Item):
    """A number expression in its sentence, to be answered in kana or romaji."""

    response = "typed"
    skill = "vocabulary"
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

    def normalize(self, answer: str) -> str:
        """Return `answer` in hiragana without marks and spaces, romaji in small letters."""
        return fold_answer(answer)

    def grade(self, answer: str) -> Grade:
        """Grade `answer` as a reading; the slip says which sound is wrong."""
        return grade_reading(self.key, answer)


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
    also = f" {' and '.join(others)} would be right too." if others else ""
    return f"{surface} is read {best}{divided}.{also}"


def _divided(surface: str, reading: str) -> str:
    """Return the readings of the parts of a date or a time, or "" when there is one part."""
    cuts = [at + 1 for at, char in enumerate(surface) if char in "年月日時分"]
    parts = [
        surface[a:b] for a, b in zip([0, *cuts], [*cuts, len(surface)], strict=True)
    ]
    read = [(part, found) for part in parts if part for found in find_numbers(part)[:1]]
    spoken = [f"{part} {found.readings[0]}" for part, found in read if found.readings]
    joined = "".join(found.readings[0] for _, found in read if found.readings)
    return f": {' + '.join(spoken)}" if len(spoken) > 1 and joined == reading else ""
