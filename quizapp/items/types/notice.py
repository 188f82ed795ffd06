"""Find a date, a price or a number in the rows of a notice: 大人の料金は、いくらですか."""

from collections.abc import Iterator
from random import Random

from quizapp.items.base import Distractor, Item, RandomFor, Refusal, item_types
from quizapp.items.facts.distractors import CHANGED, FROM_ARTICLE, other_values
from quizapp.items.facts.rows import Row, rows
from quizapp.japanese.article import Article

WRONG = 3


@item_types.add("notice")
class Notice(Item):
    """A question for the value of one row of a notice; the other rows have the options."""

    response = "choice"
    skill = "comprehension"
    instruction = "Answer as the article does."

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each row whose label is there once, beside rows of its kind."""
        for row in rows(article):
            yield cls._ask(row, random_for)

    @classmethod
    def _ask(cls, row: Row, random_for: RandomFor) -> Item | Refusal:
        sentence, word = row.fact.sentence, row.fact.word
        rng = random_for(cls.name, sentence.text, word.start)
        wrong = _wrong(row, rng)
        if len(wrong) < WRONG:
            reason = f"there are no {WRONG} other values of its form"
            return Refusal(cls.name, sentence.index, word.surface, reason)
        return cls(
            stem=row.asks,
            key=(word.surface,),
            distractors=tuple(wrong),
            evidence=row.fact.evidence,
            explanation=f"The article lists it: 「{sentence.text}」",
            band=row.fact.band,
            context=sentence.text,
        )


def _wrong(row: Row, rng: Random) -> list[Distractor]:
    """Return the values of other rows, and near ones where those are too few."""
    key = row.fact.word.surface
    others = [each.word.surface for each in row.fact.rivals]
    others = [each for each in dict.fromkeys(others) if each != key]
    rng.shuffle(others)
    near = [each.text for each in other_values(row.fact, WRONG, rng)]
    texts = dict.fromkeys((*others[:WRONG], *near))
    return [
        Distractor(text, FROM_ARTICLE if text in others else CHANGED)
        for text in list(texts)[:WRONG]
    ]
