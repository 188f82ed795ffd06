"""Choose the number or date that was taken out of a sentence of the article."""

from collections.abc import Iterator

from quizapp.items.base import BLANK, Item, RandomFor, Refusal, Span, item_types
from quizapp.items.facts import Fact, facts
from quizapp.items.number_distractors import other_values
from quizapp.japanese.article import Article

WRONG = 3


@item_types.add("fact_blank")
class FactBlank(Item):
    """A sentence of the article with one number or date blanked out."""

    response = "choice"
    skill = "comprehension"
    instruction = "According to the article: what belongs in the blank?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each number that states a fact by itself."""
        for fact in facts(article, cls.name):
            if isinstance(fact, Refusal):
                yield fact
                continue
            text, word = fact.sentence.text, fact.word
            wrong = other_values(
                article, fact, WRONG, random_for(cls.name, text, word.start)
            )
            if len(wrong) < WRONG:
                reason = "no three other values are of its form"
                yield Refusal(cls.name, fact.sentence.index, word.surface, reason)
                continue
            yield cls(
                stem=text[: word.start] + BLANK + text[word.end :],
                key=(word.surface,),
                distractors=tuple(wrong),
                target=Span(BLANK, word.start, word.start + len(BLANK)),
                evidence=fact.evidence,
                explanation=explain(fact),
                band=fact.band,
                context=text,
            )


def explain(fact: Fact) -> str:
    """Return what the article says, with the words around the value."""
    return f"The article says {fact.word.surface}: 「{fact.sentence.text}」"
