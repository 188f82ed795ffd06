"""Type what a word means in English: 整備 → maintenance."""

from collections.abc import Iterator
from dataclasses import replace

from quizapp.items.base import Grade, Item, RandomFor, Refusal, item_types
from quizapp.items.explanations import explain_meaning
from quizapp.items.judge import fold_gloss, grade_gloss
from quizapp.items.judge.english_forms import without_brackets, words_of
from quizapp.items.types.meaning import Meaning
from quizapp.japanese.article import Article
from quizapp.japanese.glosses import choose_entry, fitting_senses
from quizapp.japanese.words import Word


@item_types.add("meaning_typed")
class MeaningTyped(Item):
    """A word in its sentence, whose meaning is to be typed in English."""

    response = "typed"
    skill = "vocabulary"
    is_on = False
    instruction = "Type what the marked word means here, in English."
    answer_language = "en"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each word whose meaning can be chosen too, and the others' refusals."""
        words = {
            (sentence.index, word.start): word
            for sentence in article.sentences
            for word in sentence.words
        }
        for made in Meaning.draft(article, random_for):
            if isinstance(made, Refusal):
                yield replace(made, type=cls.name)
            elif made.evidence:
                place = made.evidence.sentence, made.evidence.start
                yield cls._ask(made, words[place]) or Refusal(
                    cls.name,
                    place[0],
                    made.evidence.text,
                    "no English word is just what it means",
                )

    @classmethod
    def _ask(cls, chosen: Item, word: Word) -> Item | None:
        """Return the question that `chosen` asks, without its options.

        None when every gloss is a phrase: there are too many ways to put one.
        """
        key = (*chosen.key, *_glosses(word, chosen.key[0]))
        if all(len(words_of(gloss)) > 1 for gloss in key):
            return None
        return cls(
            stem=chosen.stem,
            key=tuple(dict.fromkeys(key)),
            target=chosen.target,
            evidence=chosen.evidence,
            word=chosen.word,
            explanation=explain_meaning(word, ()),
            band=chosen.band,
            context=chosen.context,
        )

    def normalize(self, answer: str) -> str:
        """Return `answer` in small letters, singular, without articles."""
        return fold_gloss(answer)

    def grade(self, answer: str) -> Grade:
        """Grade `answer` as an English meaning; any gloss of the word is right."""
        return grade_gloss(self.key, answer, self.word)


def _glosses(word: Word, shown: str) -> Iterator[str]:
    """Yield every gloss of the senses that `shown`, the meaning in this place, is made of."""
    parts = set(map(words_of, shown.split(";")))
    entry = choose_entry(word.base, word.base_reading, word.pos)
    for sense in fitting_senses(entry, word.pos, word.base) if entry else ():
        if not parts.isdisjoint(map(words_of, map(without_brackets, sense.glosses))):
            yield from sense.glosses
