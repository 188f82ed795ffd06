"""Tell whether the article says a sentence, or a name in it was changed for another one."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from quizapp.items.base import Distractor, Item, RandomFor, Refusal, Span, item_types
from quizapp.items.facts.clauses import passage_around
from quizapp.items.names import NamedFact, named_facts
from quizapp.items.names.distractors import explain_names, other_names
from quizapp.items.types.true_false import FALSE, TRUE
from quizapp.japanese.article import Article


@item_types.add("name_swap")
class NameSwap(Item):
    """A sentence of the article, as it stands or with another name of the article in it."""

    response = "choice"
    skill = "comprehension"
    instruction = "Is this what the article says?"
    is_on = False
    shuffled = False

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each name that states a fact; every second one is true."""
        is_true = random_for(cls.name, article.title).random() < 0.5
        for fact in named_facts(article, cls.name, least=1, with_before=True):
            if isinstance(fact, Refusal):
                yield fact
                continue
            rng = random_for(cls.name, fact.sentence.text, fact.mention.start)
            alike = [
                each
                for each in fact.rivals
                if each.entity and each.entity.kind == fact.entity.kind
            ]
            wrong = other_names(replace(fact, rivals=tuple(alike)), 1, rng)
            if not wrong:
                reason = "the article has no other name of its kind"
                yield Refusal(cls.name, fact.sentence.index, fact.mention.text, reason)
                continue
            shown = fact.mention.text if is_true else wrong[0].text
            yield cls._ask(article, fact, shown)
            is_true = not is_true

    @classmethod
    def _ask(cls, article: Article, fact: NamedFact, shown: str) -> Item:
        text, name = fact.sentence.text, fact.mention
        is_true, start = shown == name.text, len(fact.before) + name.start
        key, other = (TRUE, FALSE) if is_true else (FALSE, TRUE)
        said = (
            f"The article says 「{passage_around(fact.sentence, name)}」: {name.text}"
        )
        where = "" if is_true else explain_names(article, fact, [shown])
        return cls(
            stem=fact.before + text[: name.start] + shown + text[fact.end :],
            key=(key,),
            distractors=(Distractor(other),),
            target=Span(shown, start, start + len(shown)),
            evidence=fact.evidence,
            explanation=f"{said}." if is_true else f"{said}, not {shown}. {where}",
            band=fact.band,
            context=text,
        )

    def options(self, rng: Random) -> list[str]:  # noqa: ARG002
        """Return ○ and ×, always in this order."""
        return [TRUE, FALSE]
