"""Draft the items an article offers, and tell what was refused."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import blake2s
from random import Random

from quizapp.items.base import Item, ItemError, RandomFor, Refusal, item_types
from quizapp.japanese.article import Article


@dataclass(frozen=True, slots=True)
class Draft:
    """What an article gave: items by sentence, then type, then place; refusals likewise."""

    items: tuple[Item, ...]
    refusals: tuple[Refusal, ...]


def draft(
    article: Article, seed: int = 0, types: Collection[str] | None = None
) -> Draft:
    """Return what each question type makes of `article`; `types` names some, None all that are on.

    The same article and seed give the same items, and of two items with one id the
    first is kept. KeyError for a type that is not there.
    """
    random_for = seeded(seed)
    items: dict[str, Item] = {}
    refusals: list[Refusal] = []
    on = (name for name in item_types if item_types[name].is_on)
    for name in on if types is None else sorted(set(types)):
        for made in _made(name, article, random_for):
            if isinstance(made, Refusal):
                refusals.append(made)
            else:
                items.setdefault(made.id, made)
    return Draft(
        tuple(sorted(items.values(), key=_place)),
        tuple(sorted(refusals, key=lambda refusal: (refusal.sentence, refusal.type))),
    )


def seeded(seed: int) -> RandomFor:
    """Return the `random_for` of one seed: equal parts give equal random numbers.

    The numbers do not depend on the process, nor on what was asked for before.
    """

    def random_for(*parts: object) -> Random:
        named = "\x1f".join(map(str, (seed, *parts)))
        return Random(blake2s(named.encode("utf-8", "surrogatepass")).digest())

    return random_for


def _made(name: str, article: Article, random_for: RandomFor) -> list[Item | Refusal]:
    """Return what one type yields; one that raises ItemError is not asked any further."""
    made: list[Item | Refusal] = []
    try:
        made.extend(item_types[name].draft(article, random_for))
    except ItemError as error:
        made.append(Refusal(name, 0, "", f"the type stopped: {error}"))
    return made


def _place(item: Item) -> tuple[int, str, int, str]:
    evidence = item.evidence
    sentence, start = (evidence.sentence, evidence.start) if evidence else (-1, 0)
    return sentence, item.name, start, item.id
