"""The words of a learner, those missed or all: sorted, filtered, a page of them at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from quizapp.items.slip_kinds import KINDS, codes_of, kind_of
from quizapp.learning.listed_words import ListedWord, listed_words
from quizapp.learning.standing import LEECH
from quizapp.models import Card, WordRow

PAGE = 25
"""Words on a page."""

_AT_ONCE = 500

SORTS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "latest": (Card.missed_at.desc(), Card.id.desc()),
    "often": (Card.misses.desc(), Card.missed_at.desc(), Card.id.desc()),
    "weakest": (func.coalesce(Card.stability, 0.0).asc(), Card.id.desc()),
    "due": (Card.due.asc(), Card.id.desc()),
    "reading": (WordRow.reading.asc(), Card.id.desc()),
    "rarest": (WordRow.band.desc(), WordRow.reading.asc(), Card.id.desc()),
}
"""Orders by name: the latest miss, the most misses, the weakest memory first …"""

_NEWEST = (Card.id.desc(),)
"""What `latest` is among words of which some were never missed."""

ASIDE = ("asked", "known", "suspended", LEECH)
"""Which words, by whether they are asked."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which words, and in which order.

    `sort` is one of `SORTS`, `kind` one of `items.slip_kinds.KINDS` or empty for all, `aside`
    one of `ASIDE` or empty for all; `text` is in the word, its reading or its gloss. `every`
    wants those too that were never missed.
    """

    sort: str = "latest"
    kind: str = ""
    aside: str = ""
    text: str = ""
    every: bool = False


@dataclass(frozen=True, slots=True)
class ListPage:
    """Page `number` of `pages` (from 1) with its words; `total` counts all that are wanted.

    `kinds` says how many words were missed last by each confusion, whatever is wanted.
    """

    words: list[ListedWord]
    total: int
    number: int
    pages: int
    kinds: dict[str, int]


def list_page(
    session: Session, learner_id: int, wanted: Wanted, number: int = 1
) -> ListPage:
    """Return page `number` of the wanted words, or the last one when there are fewer."""
    kinds = missed_kinds(session, learner_id)
    total = _total(session, learner_id, wanted, kinds)
    pages = max(ceil(total / PAGE), 1)
    number = min(max(number, 1), pages)
    ids = session.scalars(
        _cards(learner_id, wanted).limit(PAGE).offset((number - 1) * PAGE)
    ).all()
    words = listed_words(session, learner_id, ids)
    return ListPage(words, total, number, pages, kinds)


def all_wanted(
    session: Session, learner_id: int, wanted: Wanted
) -> Iterator[ListedWord]:
    """Yield all the wanted words in their order."""
    ids = session.scalars(_cards(learner_id, wanted)).all()
    for start in range(0, len(ids), _AT_ONCE):
        yield from listed_words(session, learner_id, ids[start : start + _AT_ONCE])


def missed_kinds(session: Session, learner_id: int) -> dict[str, int]:
    """Return how many words were missed last by each kind of confusion, the most first."""
    counts = dict.fromkeys(KINDS, 0)
    rows = session.execute(
        select(Card.slip, func.count())
        .where(Card.learner_id == learner_id, Card.misses > 0)
        .group_by(Card.slip)
    )
    for slip, count in rows:
        counts[kind_of(slip)] += count
    found = [(kind, count) for kind, count in counts.items() if count]
    return dict(sorted(found, key=lambda one: -one[1]))


def _cards(learner_id: int, wanted: Wanted) -> Select[Any]:
    """Return the query for the ids of the cards of the wanted words, in their order."""
    is_newest = wanted.every and wanted.sort == "latest"
    order = _NEWEST if is_newest else SORTS[wanted.sort]
    return _wanted(select(Card.id), learner_id, wanted).order_by(*order)


def _total(
    session: Session, learner_id: int, wanted: Wanted, kinds: dict[str, int]
) -> int:
    """Return how many words are wanted; often `kinds` tells already."""
    if not (wanted.aside or wanted.text or wanted.every):
        return kinds.get(wanted.kind, 0) if wanted.kind else sum(kinds.values())
    query = _wanted(select(func.count()), learner_id, wanted)
    return int(session.scalars(query).one())


def _wanted(query: Select[Any], learner_id: int, wanted: Wanted) -> Select[Any]:
    """Return `query` of the cards of the wanted words, joined with these only where needed."""
    query = query.select_from(Card).where(Card.learner_id == learner_id)
    if wanted.text or wanted.sort in ("reading", "rarest"):
        query = query.join(WordRow, WordRow.id == Card.word_id)
    if not wanted.every or wanted.kind:
        query = query.where(Card.misses > 0)
    if wanted.kind:
        query = query.where(_is_of(wanted.kind))
    if wanted.aside:
        aside = "" if wanted.aside == "asked" else wanted.aside
        query = query.where(Card.aside == aside)
    if wanted.text:
        columns = (WordRow.base, WordRow.reading, WordRow.gloss)
        has_text = (one.icontains(wanted.text, autoescape=True) for one in columns)
        query = query.where(or_(*has_text))
    return query


def _is_of(kind: str) -> ColumnElement[bool]:
    """Return the condition that the latest miss of a card was of that kind."""
    if kind != "other":
        return Card.slip.in_(codes_of(kind))
    named = [code for each in KINDS if each != kind for code in codes_of(each)]
    return Card.slip.not_in(named)
