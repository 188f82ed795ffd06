"""How well a learner remembers their words, and on which days these come back.

Words set aside are left out. Days are those of the learner's calendar.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, and_, case, func, literal, select
from sqlalchemy.orm import Session

from quizapp.learning import schedule
from quizapp.models import Card

BANDS = (0.95, 0.9, 0.8, 0.6, 0.0)
"""From which chance of being remembered on a word counts into a band of `strength`."""

_JULIAN_DAY = 1_721_424.5
"""What SQLite's `julianday` gives for the day before the first of `date.toordinal`."""


@dataclass(frozen=True, slots=True)
class Due:
    """How many words come back on a day."""

    day: date
    words: int


@dataclass(frozen=True, slots=True)
class Strength:
    """How well the words that were answered are remembered today.

    `bands` has the number of words in each of `BANDS`; `remembered` is how many of
    `words` one may expect to know.
    """

    bands: tuple[int, ...]
    words: int
    remembered: float


def forecast(session: Session, learner_id: int, today: date, *, days: int) -> list[Due]:
    """Return the words that come back on each of so many days; what is overdue is today's."""
    last = today + timedelta(days=days - 1)
    day = case((Card.due < today, literal(today, Date)), else_=Card.due)
    rows = session.execute(
        select(day, func.count())
        .where(_asked(learner_id), Card.due <= last)
        .group_by(day)
    )
    counted = {one: count for one, count in rows}  # noqa: C416 - rows are no pairs to mypy
    coming = (today + timedelta(days=number) for number in range(days))
    return [Due(day, counted.get(day, 0)) for day in coming]


def next_due(session: Session, learner_id: int, today: date) -> Due | None:
    """Return the next day after `today` on which words come back, or None."""
    row = session.execute(
        select(Card.due, func.count())
        .where(_asked(learner_id), Card.due > today)
        .group_by(Card.due)
        .order_by(Card.due)
        .limit(1)
    ).one_or_none()
    return Due(*row) if row else None


def strength(session: Session, learner_id: int, today: date) -> Strength:
    """Return how well the learner's words are remembered."""
    days = _days_before(session, today)
    # Compared as parts of the stability: a power for each band takes longer.
    steps = [
        (days <= Card.stability * schedule.fades_to(least), at)
        for at, least in enumerate(BANDS[:-1])
    ]
    band = case(*steps, else_=len(BANDS) - 1)
    chance = schedule.retrievability(Card.stability, days)
    rows = session.execute(
        select(band, func.count(), func.sum(chance))
        .where(_asked(learner_id), Card.last_review.is_not(None))
        .group_by(band)
    ).all()
    counted = {at: count for at, count, _ in rows}
    return Strength(
        tuple(counted.get(at, 0) for at in range(len(BANDS))),
        sum(counted.values()),
        sum(chances for _, _, chances in rows),
    )


def _asked(learner_id: int) -> ColumnElement[bool]:
    return and_(Card.learner_id == learner_id, Card.aside == "")


def _days_before(session: Session, today: date) -> ColumnElement[Any]:
    """Return the expression of how many days before `today` a card was last reviewed."""
    if session.get_bind().dialect.name == "sqlite":
        number = today.toordinal() + _JULIAN_DAY
        return literal(number) - func.julianday(Card.last_review)
    return literal(today, Date) - Card.last_review
