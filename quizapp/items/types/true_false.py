"""Tell whether the article says a sentence, or one number, date or word in it was changed."""

from collections.abc import Iterator
from random import Random

from quizapp.items.base import Distractor, Item, RandomFor, Refusal, Span, item_types
from quizapp.items.contrasts import Contrast, contrasts
from quizapp.items.facts import Fact, facts, mean_band
from quizapp.items.facts.clauses import passage_around
from quizapp.items.facts.distractors import explain_rivals, other_values
from quizapp.japanese.article import Article

TRUE, FALSE = "○", "×"


@item_types.add("true_false")
class TrueFalse(Item):
    """A sentence of the article, as it stands or with one number, date or word changed."""

    response = "choice"
    skill = "comprehension"
    instruction = "Is this what the article says?"
    shuffled = False

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each number that states a fact, and each word with an opposite.

        Every second one is true; whether the first one is depends on the seed. A fact of
        which no false version can be made is not asked as a true one either. A sentence
        is asked once, for a number that can be changed or else for a word.
        """
        is_true = random_for(cls.name, article.title).random() < 0.5
        asked: set[int] = set()
        for fact in facts(article, cls.name):
            if isinstance(fact, Refusal):
                yield fact
                continue
            text, word = fact.sentence.text, fact.word
            if fact.sentence.index in asked:
                reason = "its sentence is asked already"
                yield Refusal(cls.name, fact.sentence.index, word.surface, reason)
                continue
            wrong = other_values(fact, 1, random_for(cls.name, text, word.start))
            if not wrong:
                reason = "there is no other value of its form"
                yield Refusal(cls.name, fact.sentence.index, word.surface, reason)
                continue
            yield cls._ask(fact, word.surface if is_true else wrong[0].text)
            asked.add(fact.sentence.index)
            is_true = not is_true
        for contrast in contrasts(article):
            if contrast.sentence.index not in asked:
                yield cls._contrast(contrast, is_true=is_true)
                is_true = not is_true

    @classmethod
    def _ask(cls, fact: Fact, shown: str) -> Item:
        text, word = fact.sentence.text, fact.word
        key, other = (TRUE, FALSE) if shown == word.surface else (FALSE, TRUE)
        return cls(
            stem=text[: word.start] + shown + text[word.end :],
            key=(key,),
            distractors=(Distractor(other),),
            target=Span(shown, word.start, word.start + len(shown)),
            evidence=fact.evidence,
            explanation=_explain(fact, shown),
            band=fact.band,
            context=text,
        )

    @classmethod
    def _contrast(cls, contrast: Contrast, *, is_true: bool) -> Item:
        text, start = contrast.sentence.text, contrast.start
        shown = contrast.value if is_true else contrast.wrong
        key, other = (TRUE, FALSE) if is_true else (FALSE, TRUE)
        said = f"The article says 「{passage_around(contrast.sentence, contrast)}」"
        return cls(
            stem=text if is_true else contrast.changed,
            key=(key,),
            distractors=(Distractor(other),),
            target=Span(shown, start, start + len(shown)),
            evidence=contrast.evidence,
            explanation=f"{said}." if is_true else f"{said}, not {contrast.wrong}.",
            band=mean_band(contrast.sentence),
            context=text,
        )

    def options(self, rng: Random) -> list[str]:  # noqa: ARG002
        """Return ○ and ×, always in this order."""
        return [TRUE, FALSE]


def _explain(fact: Fact, shown: str) -> str:
    value = fact.word.surface
    said = f"The article says 「{passage_around(fact.sentence, fact.word)}」: {value}"
    if shown == value:
        return f"{said}."
    return f"{said}, not {shown}. {explain_rivals(fact, [shown])}".strip()
