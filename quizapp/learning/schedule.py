"""When a word comes back, by FSRS.

This is the only module that knows py-fsrs. Days are those of the learner's calendar:
py-fsrs counts whole periods of 24 hours, so it is given noon of the day, in UTC. There
are no steps within a day; every interval is at least one day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

import fsrs
from fsrs.scheduler import (
    DEFAULT_PARAMETERS,
    LOWER_BOUNDS_PARAMETERS,
    UPPER_BOUNDS_PARAMETERS,
)
from sqlalchemy import ColumnElement, Float, func

AGAIN = int(fsrs.Rating.Again)
GOOD = int(fsrs.Rating.Good)

LEARNING = int(fsrs.State.Learning)
REVIEW = int(fsrs.State.Review)
RELEARNING = int(fsrs.State.Relearning)

RETENTION = 0.9
"""How likely a word is to be remembered on the day it comes back, unless the learner says."""

_LEECH = 8
_HALF = _LEECH // 2


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of one learner's memory of one word; the fields are those of `Card`.

    `state` is LEARNING until the first right answer, REVIEW after a right one and
    RELEARNING after a wrong one that followed.
    """

    state: int
    stability: float
    difficulty: float
    due: date
    last_review: date
    lapses: int
    reps: int


@dataclass(frozen=True, slots=True)
class Plan:
    """How the words of one learner are scheduled.

    `retention` is the probability, 0 to 1, of remembering a word on the day it is due;
    `parameters` are the 21 of FSRS-6.
    """

    retention: float = RETENTION
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS


USUAL = Plan()
"""The plan of a learner who has set nothing and answered little."""


def plan_of(settings: Mapping[str, Any], fitted: Mapping[str, Any]) -> Plan:
    """Return the plan of the learner whose row has these `settings` and `fitted` values."""
    return Plan(
        settings.get("retention", RETENTION),
        tuple(fitted.get("parameters", DEFAULT_PARAMETERS)),
    )


def within_bounds(parameters: Iterable[float]) -> tuple[float, ...]:
    """Return the parameters as py-fsrs takes them: none beyond the bounds it has for each."""
    bounds = zip(
        parameters, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True
    )
    return tuple(min(max(value, low), high) for value, low, high in bounds)


def rate(correctness: float) -> int:
    """Return FSRS's rating of an answer: anything less than right is to come again."""
    return GOOD if correctness >= 1.0 else AGAIN


def review(
    memory: Memory | None, rating: int, today: date, plan: Plan = USUAL
) -> Memory:
    """Return the memory after an answer given `today`; before the first one it is None.

    A day before the last review, as after a clock was set back, counts as that day.
    """
    if memory and today < memory.last_review:
        today = memory.last_review
    after, _log = _scheduler(plan).review_card(
        _as_card(memory), fsrs.Rating(rating), _noon(today)
    )
    if after.stability is None or after.difficulty is None:
        raise ValueError("py-fsrs gave a reviewed card no memory")
    before = memory.state if memory else LEARNING
    return Memory(
        state=_next_state(before, rating),
        stability=after.stability,
        difficulty=after.difficulty,
        due=after.due.date(),
        last_review=today,
        lapses=(memory.lapses if memory else 0)
        + (rating == AGAIN and before == REVIEW),
        reps=(memory.reps if memory else 0) + 1,
    )


def becomes_leech(before: Memory | None, after: Memory) -> bool:
    """Return whether the answer between the two is one lapse too many.

    That is the eighth, and for a word that is asked again nevertheless every fourth later.
    """
    lapses = after.lapses
    is_lapse = lapses > (before.lapses if before else 0)
    return is_lapse and lapses >= _LEECH and (lapses - _LEECH) % _HALF == 0


def retrievability(
    age: ColumnElement[float], plan: Plan = USUAL
) -> ColumnElement[float]:
    """Return the expression of how likely a word is remembered, 0.0 to 1.0.

    `age` is the days since its last review as a part of its stability. py-fsrs tells it from
    times, of which it drops what is less than 24 hours; days of the calendar are what `review`
    counts in. Source: FSRS-6, as in py-fsrs's `Scheduler.get_card_retrievability`.
    """
    decay, factor = _curve(plan)
    return func.power(1 + factor * age, decay, type_=Float)


def fades_to(chance: float, plan: Plan = USUAL) -> float:
    """Return the age, as in `retrievability`, at which a word is remembered with that chance.

    It is 1 for 0.9, by what stability means.
    """
    decay, factor = _curve(plan)
    return float((chance ** (1 / decay) - 1) / factor)


def _curve(plan: Plan) -> tuple[float, float]:
    """Return the exponent of the forgetting curve, and the factor that makes 0.9 of 1 stability."""
    decay = -plan.parameters[20]
    return decay, 0.9 ** (1 / decay) - 1


@lru_cache(maxsize=64)
def _scheduler(plan: Plan) -> fsrs.Scheduler:
    return fsrs.Scheduler(
        parameters=plan.parameters,
        desired_retention=plan.retention,
        learning_steps=(),
        relearning_steps=(),
        enable_fuzzing=False,
    )


def _as_card(memory: Memory | None) -> fsrs.Card:
    # Without an id py-fsrs makes one from the clock and sleeps a millisecond.
    if memory is None:
        return fsrs.Card(card_id=0)
    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review,
        step=None,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_noon(memory.due),
        last_review=_noon(memory.last_review),
    )


def _next_state(before: int, rating: int) -> int:
    if rating != AGAIN:
        return REVIEW
    return LEARNING if before == LEARNING else RELEARNING


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
