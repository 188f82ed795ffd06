"""Choose how a word with kanji is read: 整備 → せいび, しょうび, せび or せいひ."""

from collections.abc import Iterator

from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.items.distractors import choose
from quizapp.items.explanations import explain_reading
from quizapp.items.places import Place
from quizapp.items.readings.distractors import wrong_readings
from quizapp.items.targets import draft_words, why_reading_not_asked
from quizapp.japanese.article import Article
from quizapp.japanese.glosses import choose_entry, fitting_senses
from quizapp.japanese.words import Word

FEWEST = 2


@item_types.add("reading")
class Reading(Item):
    """A word in its sentence, and readings of it to choose from."""

    response = "choice"
    skill = "vocabulary"
    instruction = "How is the marked word read?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each word with one certain reading, and the others' refusals."""

        def ask(place: Place) -> Item | str:
            if reason := why_reading_not_asked(place):
                return reason
            word = place.word
            wrong = wrong_readings(
                word.surface, word.reading, word.base, word.base_reading, _code(word)
            )
            rng = random_for(cls.name, place.sentence.text, word.start)
            chosen = choose(wrong, word.reading, rng)
            if len(chosen) < FEWEST:
                return "there are too few wrong readings that are surely wrong"
            return cls(
                stem=place.sentence.text,
                key=(word.reading,),
                distractors=tuple(candidate.distractor for candidate in chosen),
                target=place.target,
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_reading(word, chosen),
                band=word.band,
                context=place.sentence.text,
            )

        return draft_words(cls.name, article, ask)


def _code(word: Word) -> str:
    """Return JMdict's code for how a verb or adjective inflects, empty for other words."""
    if word.pos not in ("動詞", "形容詞"):
        return ""
    entry = choose_entry(word.base, word.base_reading, word.pos)
    senses = fitting_senses(entry, word.pos, word.base) if entry else ()
    codes = (code for sense in senses for code in sense.pos)
    return next((code for code in codes if code.startswith(("v1", "v5", "adj-i"))), "")
