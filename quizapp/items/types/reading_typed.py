"""Type how a word with kanji is read: 整備 → せいび."""

from collections.abc import Iterator

from quizapp.items.base import (
    Grade,
    Item,
    RandomFor,
    Refusal,
    TestedWord,
    item_types,
)
from quizapp.items.explanations import explain_reading
from quizapp.items.judge import fold_answer, grade_reading
from quizapp.items.places import Place
from quizapp.items.targets import draft_words, why_reading_not_asked
from quizapp.japanese.article import Article
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.readings import inflected
from quizapp.japanese.words import Word


@item_types.add("reading_typed")
class ReadingTyped(Item):
    """A word in its sentence, to be answered in kana or romaji."""

    response = "typed"
    skill = "vocabulary"
    instruction = "Type how the marked word is read, in kana."

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield an item for each word with one certain reading, and the others' refusals."""

        def ask(place: Place) -> Item | str:
            if reason := why_reading_not_asked(place):
                return reason
            return cls(
                stem=place.sentence.text,
                key=_accepted(place.word),
                target=place.target,
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_reading(place.word),
                band=place.word.band,
                context=place.sentence.text,
            )

        return draft_words(cls.name, article, ask)

    def normalize(self, answer: str) -> str:
        """Return `answer` in hiragana without marks and spaces, romaji in small letters."""
        return fold_answer(answer)

    def grade(self, answer: str) -> Grade:
        """Grade `answer` as a reading; the slip says which sound is wrong."""
        return grade_reading(self.key, answer, self.word or self._target_word())

    def _target_word(self) -> TestedWord | None:
        """Return the target as a word, for an item by hand that names none."""
        if self.target is None:
            return None
        surface, reading = self.target.text, to_hiragana(self.key[0])
        return TestedWord(surface, surface, reading, reading)


def _accepted(word: Word) -> tuple[str, ...]:
    """Return the word's reading and, unless the author wrote it, the entry's others."""
    entries = open_dictionary().entries(word.base) if word.origin != "source" else ()
    others = (
        inflected(word.reading, word.base_reading, other)
        for entry in entries
        if entry.id == word.entry
        for other in entry.readings_alone(word.base)
    )
    return tuple(dict.fromkeys((word.reading, *others)))
