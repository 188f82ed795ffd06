"""The words a learner missed: sorted, filtered, a page of them at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, load_only

from quizapp.items.slip_kinds import KINDS, codes_of, kind_of
from quizapp.learning.questions import result
from quizapp.learning.shown import Result
from quizapp.learning.standing import Standing, standing
from quizapp.models import Answer, Card, ItemRow, SetRow, WordRow

PAGE = 30
"""Words on a page."""

_AT_ONCE = 500

_ITEM = load_only(
    ItemRow.type,
    ItemRow.key,
    ItemRow.explanation,
    ItemRow.sentence,
    ItemRow.context,
    ItemRow.evidence_start,
    ItemRow.evidence_end,
)
"""What a result tells of an item."""

_WEAKEST = func.coalesce(Card.stability, 0.0)

SORTS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "latest": (Card.missed_at.desc(), Card.id.desc()),
    "often": (Card.misses.desc(), Card.missed_at.desc(), Card.id.desc()),
    "weakest": (_WEAKEST.asc(), Card.id.desc()),
    "due": (Card.due.asc(), Card.id.desc()),
    "reading": (WordRow.reading.asc(), Card.id.desc()),
    "rarest": (WordRow.band.desc(), WordRow.reading.asc(), Card.id.desc()),
}
"""Orders by name: the latest miss, the most misses, the weakest memory first …"""

ASIDE = ("asked", "known", "suspended")
"""Which words, by whether they are asked."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which missed words, and in which order.

    `sort` is one of `SORTS`, `kind` one of `items.slip_kinds.KINDS` or empty for all, `aside`
    one of `ASIDE` or empty for all; `text` is in the word, its reading or its gloss.
    """

    sort: str = "latest"
    kind: str = ""
    aside: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class MissedWord:
    """A word answered wrongly at least once.

    `kind` is the confusion of the latest miss. `last` is that answer, with the word and the
    sentence; `due` is the day on which the word comes back, if it is asked.
    """

    id: int
    base: str
    reading: str
    gloss: str
    standing: Standing
    times: int
    missed_at: datetime
    due: date
    kind: str
    type: str
    set_slug: str
    set_title: str
    last: Result


@dataclass(frozen=True, slots=True)
class MissedPage:
    """Page `number` of `pages` (from 1) with its words; `total` counts all that are wanted.

    `kinds` says how many words there are of each confusion, whatever is wanted.
    """

    words: list[MissedWord]
    total: int
    number: int
    pages: int
    kinds: dict[str, int]


def missed_page(
    session: Session, learner_id: int, wanted: Wanted, number: int = 1
) -> MissedPage:
    """Return page `number` of the wanted words, or the last one when there are fewer."""
    conditions = _conditions(learner_id, wanted)
    kinds = missed_kinds(session, learner_id)
    total = _total(session, conditions, wanted, kinds)
    pages = max(ceil(total / PAGE), 1)
    number = min(max(number, 1), pages)
    ids = session.scalars(
        _joined(select(Card.id), wanted)
        .where(*conditions)
        .order_by(*SORTS[wanted.sort])
        .limit(PAGE)
        .offset((number - 1) * PAGE)
    ).all()
    return MissedPage(_words(session, ids), total, number, pages, kinds)


def all_missed(
    session: Session, learner_id: int, wanted: Wanted
) -> Iterator[MissedWord]:
    """Yield all the wanted words in their order."""
    ids = session.scalars(
        _joined(select(Card.id), wanted)
        .where(*_conditions(learner_id, wanted))
        .order_by(*SORTS[wanted.sort])
    ).all()
    for start in range(0, len(ids), _AT_ONCE):
        yield from _words(session, ids[start : start + _AT_ONCE])


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


def _total(
    session: Session,
    conditions: list[ColumnElement[bool]],
    wanted: Wanted,
    kinds: dict[str, int],
) -> int:
    """Return how many words are wanted; often `kinds` tells already."""
    if not (wanted.aside or wanted.text):
        return kinds.get(wanted.kind, 0) if wanted.kind else sum(kinds.values())
    query = _joined(select(func.count()), wanted).where(*conditions)
    return int(session.scalars(query).one())


def _conditions(learner_id: int, wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions = [Card.learner_id == learner_id, Card.misses > 0]
    if wanted.kind:
        conditions.append(_is_of(wanted.kind))
    if wanted.aside:
        aside = "" if wanted.aside == "asked" else wanted.aside
        conditions.append(Card.aside == aside)
    if wanted.text:
        columns = (WordRow.base, WordRow.reading, WordRow.gloss)
        conditions.append(
            or_(*(column.icontains(wanted.text, autoescape=True) for column in columns))
        )
    return conditions


def _is_of(kind: str) -> ColumnElement[bool]:
    """Return the condition that the latest miss of a card was of that kind."""
    if kind != "other":
        return Card.slip.in_(codes_of(kind))
    named = [code for each in KINDS if each != kind for code in codes_of(each)]
    return Card.slip.not_in(named)


def _joined(query: Select[Any], wanted: Wanted) -> Select[Any]:
    """Return `query` of cards, with their words where sorting or filtering needs them."""
    query = query.select_from(Card)
    if wanted.text or wanted.sort in ("reading", "rarest"):
        query = query.join(WordRow, WordRow.id == Card.word_id)
    return query


def _words(session: Session, card_ids: Sequence[int]) -> list[MissedWord]:
    """Return the words of these cards, in the same order."""
    latest = (
        select(func.max(Answer.id))
        .where(Answer.card_id.in_(card_ids), Answer.correctness < 1.0)
        .group_by(Answer.card_id)
    )
    rows = session.execute(
        select(Answer, Card, standing(), ItemRow, SetRow.slug, SetRow.title, WordRow)
        .join(Card, Card.id == Answer.card_id)
        .join(ItemRow, ItemRow.id == Answer.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .join(WordRow, WordRow.id == Card.word_id)
        .where(Answer.id.in_(latest))
        .options(_ITEM)
    )
    found = {
        card.id: MissedWord(
            id=word.id,
            base=word.base,
            reading=word.reading,
            gloss=word.gloss,
            standing=its_standing,
            times=card.misses,
            missed_at=given.answered_at,
            due=card.due,
            kind=kind_of(given.slip),
            type=item.type,
            set_slug=slug,
            set_title=title,
            last=result(given, item, word),
        )
        for given, card, its_standing, item, slug, title, word in rows
    }
    return [found[card_id] for card_id in card_ids if card_id in found]
