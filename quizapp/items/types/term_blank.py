"""Choose the term that was taken out of a sentence of the article."""

from collections.abc import Iterator

from quizapp.items.base import (
    BLANK,
    Distractor,
    Item,
    RandomFor,
    Refusal,
    Span,
    item_types,
)
from quizapp.items.facts import mean_band
from quizapp.items.facts.clauses import passage_around
from quizapp.items.terms import Other, Term, terms
from quizapp.japanese.article import Article

WRONG = 3


@item_types.add("term_blank")
class TermBlank(Item):
    """A sentence of the article with one of its terms blanked out."""

    response = "choice"
    skill = "comprehension"
    instruction = "According to the article, what belongs in the blank?"
    is_on = False

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each term that one sentence needs and no other term fits."""
        for term in terms(article, cls.name, WRONG):
            if isinstance(term, Refusal):
                yield term
                continue
            rng = random_for(cls.name, term.sentence.text, term.word.start)
            yield cls._ask(term, rng.sample(term.others, WRONG))

    @classmethod
    def _ask(cls, term: Term, wrong: list[Other]) -> Item:
        text, word = term.sentence.text, term.word
        said = f"The article says 「{passage_around(term.sentence, word)}」: {word.surface}."
        others = " ".join(
            f"{each.text} is in 「{each.sentence.text}」." for each in wrong
        )
        return cls(
            stem=text[: word.start] + BLANK + text[word.end :],
            key=(word.surface,),
            distractors=tuple(Distractor(each.text, "another_value") for each in wrong),
            target=Span(BLANK, word.start, word.start + len(BLANK)),
            evidence=term.evidence,
            explanation=f"{said} {others}",
            band=mean_band(term.sentence),
            context=text,
        )
