"""Draft the items of the types that ask for a name."""

from collections.abc import Callable, Iterator, Mapping

from quizapp.items.base import Item, RandomFor, Refusal
from quizapp.items.facts.clauses import passage_around
from quizapp.items.names import NamedFact, named_facts
from quizapp.items.names.distractors import explain_names, other_names
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Kind

WRONG = 3

Ask = Callable[[NamedFact, str, str], tuple[str, str]]


def draft_names(
    cls: type[Item],
    article: Article,
    random_for: RandomFor,
    *,
    ask: Ask,
    asking: Mapping[Kind, str],
) -> Iterator[Item | Refusal]:
    """Yield an item of the type `cls` for each name that `ask` makes a stem for.

    `asking` has the kinds of names and what asks for one of each: 誰, どの国.

    Names that state no fact are refused by the type that blanks names, and not here again.
    """
    for fact in named_facts(article, cls.name):
        if isinstance(fact, NamedFact) and fact.entity.kind in asking:
            stem, reason = ask(fact, asking[fact.entity.kind], article.title)
            if reason:
                yield Refusal(cls.name, fact.sentence.index, fact.mention.text, reason)
            else:
                yield _item(cls, article, fact, stem, random_for)


def _item(
    cls: type[Item],
    article: Article,
    fact: NamedFact,
    stem: str,
    random_for: RandomFor,
) -> Item:
    text, mention = fact.sentence.text, fact.mention
    wrong = other_names(fact, WRONG, random_for(cls.name, text, mention.start))
    said = f"The article says 「{passage_around(fact.sentence, mention)}」: {mention.text}."
    others = explain_names(article, fact, (each.text for each in wrong))
    return cls(
        stem=stem,
        key=(mention.text,),
        distractors=tuple(wrong),
        evidence=fact.evidence,
        explanation=f"{said} {others}".strip(),
        band=fact.band,
        context=text,
    )
