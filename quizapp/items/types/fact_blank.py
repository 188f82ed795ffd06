"""Choose the number, date or name that was taken out of a sentence of the article."""

from collections.abc import Iterator

from quizapp.items.base import BLANK, Item, RandomFor, Refusal, Span, item_types
from quizapp.items.facts import Fact, facts
from quizapp.items.facts.clauses import passage_around
from quizapp.items.facts.distractors import explain_rivals, other_values
from quizapp.items.names import LEAST, NamedFact, named_facts
from quizapp.items.names.distractors import explain_names, other_names
from quizapp.japanese.article import Article

WRONG = 3


@item_types.add("fact_blank")
class FactBlank(Item):
    """A sentence of the article with one number, date or name blanked out."""

    response = "choice"
    skill = "comprehension"
    instruction = "According to the article, what belongs in the blank?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each number and each name that states a fact by itself."""
        for fact in facts(article, cls.name, with_before=True):
            yield fact if isinstance(fact, Refusal) else cls._ask(fact, random_for)
        for named in named_facts(article, cls.name, with_before=True):
            if isinstance(named, Refusal):
                yield named
            else:
                yield cls._ask_name(article, named, random_for)

    @classmethod
    def _ask(cls, fact: Fact, random_for: RandomFor) -> Item | Refusal:
        text, word = fact.sentence.text, fact.word
        wrong = other_values(fact, WRONG, random_for(cls.name, text, word.start))
        if len(wrong) < WRONG:
            reason = f"there are no {WRONG} other values of its form"
            return Refusal(cls.name, fact.sentence.index, word.surface, reason)
        said = f"The article says 「{passage_around(fact.sentence, word)}」: {word.surface}."
        others = explain_rivals(fact, (each.text for each in wrong))
        start = len(fact.before) + word.start
        return cls(
            stem=fact.before + text[: word.start] + BLANK + text[word.end :],
            key=(word.surface,),
            distractors=tuple(wrong),
            target=Span(BLANK, start, start + len(BLANK)),
            evidence=fact.evidence,
            explanation=f"{said} {others}".strip(),
            band=fact.band,
            context=text,
        )

    @classmethod
    def _ask_name(
        cls, article: Article, fact: NamedFact, random_for: RandomFor
    ) -> Item | Refusal:
        text, name = fact.sentence.text, fact.mention
        wrong = other_names(fact, WRONG, random_for(cls.name, text, name.start))
        if len(wrong) < LEAST:
            reason = "there are too few other names of its kind"
            return Refusal(cls.name, fact.sentence.index, name.text, reason)
        said = (
            f"The article says 「{passage_around(fact.sentence, name)}」: {name.text}."
        )
        start = len(fact.before) + name.start
        others = explain_names(article, fact, (each.text for each in wrong))
        return cls(
            stem=fact.before + text[: name.start] + BLANK + text[fact.end :],
            key=(name.text,),
            distractors=tuple(wrong),
            target=Span(BLANK, start, start + len(BLANK)),
            evidence=fact.evidence,
            explanation=f"{said} {others}".strip(),
            band=fact.band,
            context=text,
        )
