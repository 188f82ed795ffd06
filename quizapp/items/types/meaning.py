"""Choose what a word means where it stands: 整備 → maintenance; servicing."""

from collections.abc import Iterator

from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.items.distractors import WANTED
from quizapp.items.explanations import explain_meaning
from quizapp.items.meanings.askable import is_clear, why_not_asked
from quizapp.items.meanings.distractors import wrong_meanings
from quizapp.items.meanings.met import index_met
from quizapp.items.meanings.signs import sign_of, signs_in
from quizapp.items.places import Place
from quizapp.items.targets import draft_words
from quizapp.japanese.article import Article


@item_types.add("meaning")
class Meaning(Item):
    """A word in its sentence, and English meanings to choose from."""

    response = "choice"
    skill = "vocabulary"
    instruction = "What does the marked word mean here?"
    is_on = False

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each word of one certain meaning, and the others' refusals."""
        met = index_met(signs_in(article))

        def ask(place: Place) -> Item | str:
            word, sentence = place.word, place.sentence
            if reason := why_not_asked(place):
                return reason
            sign = sign_of(word)
            if sign is None:
                return "the dictionary has no short meaning for it"
            rng = random_for(cls.name, sentence.text, word.start)
            chosen = wrong_meanings(sign, met, sentence.words, rng)
            if len(chosen) < WANTED:
                return "there are too few words that it could be taken for"
            return cls(
                stem=sentence.text,
                key=(sign.meaning.gloss,),
                distractors=tuple(candidate.distractor for candidate in chosen),
                target=place.target,
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_meaning(word, chosen),
                band=word.band,
                context=sentence.text,
            )

        return draft_words(cls.name, article, ask, is_clear)
