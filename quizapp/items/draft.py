"""Draft the items an article offers, and tell what was refused."""

from collections.abc import Collection
from dataclasses import dataclass
from random import Random

from quizapp.items.base import Item, Refusal, item_types
from quizapp.japanese.article import Article


@dataclass(frozen=True, slots=True)
class Draft:
    """What an article gave: items in the order of its sentences, and refusals."""

    items: tuple[Item, ...]
    refusals: tuple[Refusal, ...]


def draft(
    article: Article, seed: int = 0, types: Collection[str] | None = None
) -> Draft:
    """Return what each question type makes of `article`; `types` names some, None means all.

    The same article and seed give the same items. KeyError for a type that is not there.
    """

    def random_for(*parts: object) -> Random:
        return Random("\x1f".join(map(str, (seed, *parts))))

    items: dict[str, Item] = {}
    refusals: list[Refusal] = []
    for name in sorted(types) if types is not None else item_types:
        for made in item_types[name].draft(article, random_for):
            if isinstance(made, Refusal):
                refusals.append(made)
            else:
                items.setdefault(made.id, made)
    ordered = sorted(items.values(), key=_place)
    return Draft(
        tuple(ordered), tuple(sorted(refusals, key=lambda refusal: refusal.sentence))
    )


def _place(item: Item) -> tuple[int, int, str]:
    evidence = item.evidence
    return (
        (evidence.sentence, evidence.start, item.name)
        if evidence
        else (-1, 0, item.name)
    )
