"""Type how a number, a date or a counter is read: 三百人 → さんびゃくにん."""

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
from quizapp.items.judge import fold_answer, grade_reading
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article
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
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:  # noqa: ARG003
        """Yield an item for each number whose reading our rules are sure of."""
        asked: dict[str, int] = {}
        for sentence in article.sentences:
            unfit = why_unfit(sentence)
            for word in sentence.words:
                if word.number is None:
                    continue
                reason = unfit or word.reason or _why_not(word, sentence.text)
                if not reason and asked.get(word.surface, 0) >= PLACES:
                    reason = f"it is asked in {PLACES} sentences already"
                if reason:
                    yield Refusal(cls.name, sentence.index, word.surface, reason)
                    continue
                asked[word.surface] = asked.get(word.surface, 0) + 1
                yield cls(
                    stem=sentence.text,
                    key=word.number.readings,
                    target=Span(word.surface, word.start, word.end),
                    evidence=Evidence(
                        sentence.index, word.start, word.end, word.surface
                    ),
                    word=TestedWord(
                        word.surface, word.surface, word.reading, word.reading
                    ),
                    explanation=_explain(word),
                    band=max(1, min(5, len(word.reading) // 3)),
                    context=sentence.text,
                )

    def normalize(self, answer: str) -> str:
        """Return `answer` in hiragana without marks and spaces."""
        return fold_answer(answer)

    def grade(self, answer: str) -> Grade:
        """Grade `answer` as a reading; the slip says which sound is wrong."""
        return grade_reading(self.key, answer)


def _why_not(word: Word, text: str) -> str:
    if word.number and not any(unit for _, unit in word.number.parts):
        return "it has no counter"
    if text[: word.start].count(word.surface) or text[word.end :].count(word.surface):
        return "it stands twice in its sentence"
    return ""


def _explain(word: Word) -> str:
    others = word.number.readings[1:] if word.number else ()
    also = f" {'、'.join(others)} is right too." if others else ""
    return f"{word.surface} is read {word.reading}.{also}"
