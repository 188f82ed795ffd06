"""Tell whether the article says a sentence, or one number or date in it was changed."""

from collections.abc import Iterator
from random import Random

from quizapp.items.base import Distractor, Item, RandomFor, Refusal, Span, item_types
from quizapp.items.facts import Fact, facts
from quizapp.items.number_distractors import other_values
from quizapp.japanese.article import Article

TRUE, FALSE = "○", "×"


@item_types.add("true_false")
class TrueFalse(Item):
    """A sentence of the article, as it stands or with one number or date changed."""

    response = "choice"
    skill = "comprehension"
    instruction = "Is this what the article says?"
    shuffled = False

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each number that states a fact; every second one is true."""
        is_true = random_for(cls.name).random() < 0.5
        for fact in facts(article, cls.name):
            if isinstance(fact, Refusal):
                yield fact
                continue
            text, word = fact.sentence.text, fact.word
            shown = word.surface
            if not is_true:
                wrong = other_values(
                    article, fact, 1, random_for(cls.name, text, word.start)
                )
                if not wrong:
                    reason = "no other value is of its form"
                    yield Refusal(cls.name, fact.sentence.index, word.surface, reason)
                    continue
                shown = wrong[0].text
            yield cls(
                stem=text[: word.start] + shown + text[word.end :],
                key=(TRUE if is_true else FALSE,),
                distractors=(Distractor(FALSE if is_true else TRUE),),
                target=Span(shown, word.start, word.start + len(shown)),
                evidence=fact.evidence,
                explanation=_explain(fact, shown),
                band=fact.band,
                context=text,
            )
            is_true = not is_true

    def options(self, rng: Random) -> list[str]:  # noqa: ARG002
        """Return ○ and ×, always in this order."""
        return [TRUE, FALSE]


def _explain(fact: Fact, shown: str) -> str:
    if shown == fact.word.surface:
        return f"The article says so: 「{fact.sentence.text}」"
    return (
        f"The article says {fact.word.surface}, not {shown}: 「{fact.sentence.text}」"
    )
