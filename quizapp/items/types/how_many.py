"""Choose how many, how much or how long: 開館式には何人が集まりましたか."""

from collections.abc import Iterator

from quizapp.items.asked.answers import WRONG, explain, wrong_answers
from quizapp.items.asked.counted import asking
from quizapp.items.asked.cuts import tell
from quizapp.items.asked.stems import in_place, why_malformed
from quizapp.items.asked.values import draft_values, tells_amount
from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.items.facts import Fact
from quizapp.japanese.article import Article


@item_types.add("how_many")
class HowMany(Item):
    """A question for the number that a sentence of the article tells."""

    response = "choice"
    skill = "comprehension"
    instruction = "Answer as the article does."

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each quantity right before its predicate."""

        def ask(fact: Fact) -> Item | Refusal:
            return cls._ask(article, fact, random_for)

        return draft_values(cls.name, article, tells_amount, ask)

    @classmethod
    def _ask(
        cls, article: Article, fact: Fact, random_for: RandomFor
    ) -> Item | Refusal:
        word = fact.word
        told = tell(fact.sentence, word.start, word.end, article.title)
        if isinstance(told, str):
            return Refusal(cls.name, fact.sentence.index, word.surface, told)
        asked, reason = asking(told, fact)
        stem = in_place(told, asked) if asked else ""
        reason = reason or why_malformed(stem)
        wrong = wrong_answers(fact, cls.name, random_for)
        if not reason and not wrong:
            reason = f"there are no {WRONG} other values of its form"
        if reason:
            return Refusal(cls.name, fact.sentence.index, word.surface, reason)
        return cls(
            stem=stem,
            key=(word.surface,),
            distractors=wrong,
            evidence=fact.evidence,
            explanation=explain(fact, wrong),
            band=fact.band,
            context=fact.sentence.text,
        )
