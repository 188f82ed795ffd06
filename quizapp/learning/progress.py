"""What a learner has done, as numbers to draw: by day, and by week for skills and slips.

Days are those of the learner's calendar; a week is seven of them and the last one ends
with `today`. All of it is read from `Tally`; no answer is looked at.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Date, Integer, and_, cast, func, literal, select
from sqlalchemy.orm import Session

from quizapp.items.slip_kinds import kind_of
from quizapp.models import Base

_WEEK = 7
_tally = Base.metadata.tables["tally"]
_SUMS = ("answers", "right", "duration_ms")


@dataclass(frozen=True, slots=True)
class Sum:
    """Answers of some days from `start` on; `minutes` is the time they took."""

    start: date
    answers: int = 0
    right: int = 0
    minutes: float = 0.0

    @property
    def accuracy(self) -> float | None:
        """The part that was right, or None without an answer."""
        return self.right / self.answers if self.answers else None


class Weeks:
    """The tallies of some weeks, read once: `count` of them, the last ends with `today`.

    `rows` have the number of the week, skill, slip, answers, right ones, milliseconds. What it returns has an entry for each of them, the earliest first.
    """

    def __init__(
        self,
        rows: Iterable[tuple[int, str, str, int, int, int]],
        today: date,
        count: int,
    ) -> None:
        first = today - timedelta(days=count * _WEEK - 1)
        self._starts = [first + timedelta(weeks=week) for week in range(count)]
        self._sums: dict[str, list[list[int]]] = defaultdict(
            lambda: [[0, 0, 0] for _ in self._starts]
        )
        self._slips: dict[str, list[int]] = defaultdict(lambda: [0] * count)
        for week, skill, slip, answers, right, duration_ms in rows:
            sums = self._sums[skill][week]
            sums[0] += answers
            sums[1] += right
            sums[2] += duration_ms
            if answers > right:
                self._slips[slip][week] += answers - right

    def by_skill(self) -> dict[str, list[Sum]]:
        """Return the sums of each skill that was asked."""
        return {
            skill: [_sum(start, sums) for start, sums in zip(self._starts, weeks, strict=True)]
            for skill, weeks in self._sums.items()
        }  # fmt: skip

    def sums(self) -> list[Sum]:
        """Return the sums of all skills together."""
        return [
            _sum(start, [sum(skill[at][n] for skill in self._sums.values()) for n in range(3)])
            for at, start in enumerate(self._starts)
        ]  # fmt: skip

    def by_slip(self) -> dict[str, list[int]]:
        """Return the wrong answers by kind of slip, the commonest kind first."""
        found: dict[str, list[int]] = defaultdict(lambda: [0] * len(self._starts))
        for slip, counts in self._slips.items():
            kind = found[kind_of(slip)]
            for week, wrong in enumerate(counts):
                kind[week] += wrong
        return dict(sorted(found.items(), key=lambda one: -sum(one[1])))


def read_weeks(session: Session, learner_id: int, today: date, *, weeks: int) -> Weeks:
    """Return what the learner did in the last `weeks` weeks, `today` included."""
    first = today - timedelta(days=weeks * _WEEK - 1)
    week = _days_since(session, first) // _WEEK
    rows = session.connection().execute(
        select(
            week,
            _tally.c.skill,
            _tally.c.slip,
            *(func.sum(_tally.c[name]) for name in _SUMS),
        )
        .where(_within(learner_id, today, weeks))
        .group_by(week, _tally.c.skill, _tally.c.slip)
    )
    return Weeks((tuple(row) for row in rows), today, weeks)


def read_days(
    session: Session, learner_id: int, today: date, *, weeks: int
) -> list[Sum]:
    """Return the sums of each day of the last `weeks` weeks, the earliest first."""
    rows = session.connection().execute(
        select(_tally.c.day, *(func.sum(_tally.c[name]) for name in _SUMS))
        .where(_within(learner_id, today, weeks))
        .group_by(_tally.c.day)
    )
    found = {day: _sum(day, sums) for day, *sums in rows}
    first = today - timedelta(days=weeks * _WEEK - 1)
    days = [first + timedelta(days=at) for at in range(weeks * _WEEK)]
    return [found.get(day) or Sum(day) for day in days]


def total(sums: Sequence[Sum]) -> Sum:
    """Return the sum of the sums, from the first one's start on."""
    return Sum(
        sums[0].start,
        sum(one.answers for one in sums),
        sum(one.right for one in sums),
        sum(one.minutes for one in sums),
    )


def _within(learner_id: int, today: date, weeks: int) -> ColumnElement[bool]:
    first = today - timedelta(days=weeks * _WEEK - 1)
    return and_(_tally.c.learner_id == learner_id, _tally.c.day.between(first, today))


def _days_since(session: Session, first: date) -> ColumnElement[int]:
    """Return the expression of how many days after `first` a tally's day is, as an integer."""
    if session.get_bind().dialect.name == "sqlite":
        days = func.julianday(_tally.c.day) - func.julianday(first.isoformat())
        return cast(days, Integer)
    return _tally.c.day - literal(first, Date)


def _sum(start: date, sums: Sequence[int]) -> Sum:
    answers, right, duration_ms = map(int, sums)
    return Sum(start, answers, right, duration_ms / 60_000)
