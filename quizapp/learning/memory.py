"""How well a learner remembers their words, and on which days these come back.

Words set aside are left out. Days are those of the learner's calendar.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Date, and_, func, literal, select
from sqlalchemy.orm import Session

from quizapp.learning import schedule
from quizapp.models import Card, Learner

BANDS = (0.95, 0.9, 0.8, 0.6, 0.0)
"""From which chance of being remembered on a word counts into a band of `strength`."""

_ALL = 2**31 - 1

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
    rows = session.execute(
        select(Card.due, func.count())
        .where(_asked(learner_id), Card.due <= last)
        .group_by(Card.due)
    )
    counted: Counter[date] = Counter()
    for day, count in rows:
        counted[max(day, today)] += count
    coming = (today + timedelta(days=number) for number in range(days))
    return [Due(day, counted[day]) for day in coming]


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
    learner = session.get(Learner, learner_id)
    plan = (
        schedule.plan_of(learner.settings, learner.fitted)
        if learner
        else schedule.USUAL
    )
    # The limit keeps SQLite from working an age out again wherever it is used.
    age = (_days_before(session, today) / Card.stability).label("age")
    ages = (
        select(age)
        .where(_asked(learner_id), Card.last_review.is_not(None))
        .limit(_ALL)
        .subquery()
    )
    younger = (
        func.count().filter(ages.c.age <= schedule.fades_to(least, plan))
        for least in BANDS[:-1]
    )
    chances = func.coalesce(func.sum(schedule.retrievability(ages.c.age, plan)), 0.0)
    *counted, words, remembered = session.execute(
        select(*younger, func.count(), chances).select_from(ages)
    ).one()
    steps = pairwise((0, *counted, words))
    return Strength(tuple(b - a for a, b in steps), words, remembered)


def _asked(learner_id: int) -> ColumnElement[bool]:
    return and_(Card.learner_id == learner_id, Card.aside == "")


def _days_before(session: Session, today: date) -> ColumnElement[Any]:
    """Return the expression of how many days before `today` a card was last reviewed."""
    if session.get_bind().dialect.name == "sqlite":
        number = today.toordinal() + _JULIAN_DAY
        return literal(number) - func.julianday(Card.last_review)
    return literal(today, Date) - Card.last_review
