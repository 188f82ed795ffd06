"""How it goes: accuracy, slips, days, what is coming, and how strong the memory is."""

from dataclasses import dataclass
from datetime import date

from flask import Blueprint, render_template

from quizapp.items.slip_kinds import KINDS
from quizapp.learning import memory, progress
from quizapp.learning.progress import Sum
from quizapp.web.charts import Chart, bars, calendar
from quizapp.web.context import learner_id, now, reading
from quizapp.web.templating import SKILLS, either, month, short_day, skill_name

bp = Blueprint("progress", __name__)

WEEKS = 12
CALENDAR_WEEKS = 26
COMING_DAYS = 28
MOST_KINDS = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A named chart of weeks with the numbers behind it."""

    name: str
    chart: Chart
    values: tuple[object, ...]
    total: Sum | int


@bp.get("/progress")
def index() -> str:
    """Draw what the learner has done and what they remember."""
    learner, today = learner_id(), now().date()
    with reading() as session:
        recent = progress.read_weeks(session, learner, today, weeks=WEEKS)
        days = progress.read_days(session, learner, today, weeks=CALENDAR_WEEKS)
        coming = memory.forecast(session, learner, today, days=COMING_DAYS)
        strength = memory.strength(session, learner, today)
    weeks = recent.sums()
    return render_template(
        "progress/index.html",
        weeks=weeks,
        total=progress.total(weeks),
        skills=_skills(recent.by_skill()),
        slips=_slips(recent.by_slip()),
        days=days,
        calendar=calendar(
            [(one.start, one.answers) for one in days], _months(days)
        ),
        coming=coming,
        forecast=bars([one.words for one in coming], _every(7, [one.day for one in coming])),
        minutes=bars([one.minutes for one in weeks], _every(4, [one.start for one in weeks])),
        strength=strength,
        bands=memory.BANDS,
    )  # fmt: skip


def _skills(by_skill: dict[str, list[Sum]]) -> list[Line]:
    return [
        Line(
            skill_name(skill),
            bars(
                [week.accuracy for week in by_skill[skill]],
                _every(4, [week.start for week in by_skill[skill]]),
                top=1,
            ),
            tuple(by_skill[skill]),
            progress.total(by_skill[skill]),
        )
        for skill in SKILLS
        if skill in by_skill
    ]


def _slips(by_slip: dict[str, list[int]]) -> list[Line]:
    top = max(map(max, by_slip.values()), default=1)
    return [
        Line(either(KINDS[kind]), bars(counts, top=top), tuple(counts), sum(counts))
        for kind, counts in list(by_slip.items())[:MOST_KINDS]
    ]


def _every(step: int, days: list[date]) -> list[str]:
    return [short_day(day) if at % step == 0 else "" for at, day in enumerate(days)]


def _months(days: list[Sum]) -> dict[date, str]:
    """Return the name of each month at its first day."""
    return {one.start: month(one.start) for one in days if one.start.day == 1}
