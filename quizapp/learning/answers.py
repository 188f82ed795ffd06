"""Take an answer: grade it, keep it, and say when its word comes back.

This is what learners wait for most often, so it runs on SQLAlchemy's Core: one select,
two inserts, one update, and another update by the last answer of a quiz. What is missed
comes once more at the end of its quiz; that answer leaves the schedule alone.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row
from sqlalchemy.orm import Session

from quizapp.items.parts import Outcome
from quizapp.learning import schedule, statements, tallies
from quizapp.learning.questions import as_item
from quizapp.learning.schedule import Memory
from quizapp.learning.standing import LEECH
from quizapp.messages import N_
from quizapp.models import storable

LONGEST_ANSWER = 200
"""Characters."""

PRACTICE = "practice"
"""The kind of quiz that leaves the schedule alone."""

LONGEST_MS = 3_600_000
"""A question left open for longer says nothing about the learner."""


class AnswerError(ValueError):
    """An answer that cannot be taken, with the reason as a sentence for the learner."""


class NoQuestionError(LookupError):
    """There is no such question, or it is another learner's."""


@dataclass(frozen=True, slots=True)
class Given:
    """The answer that counts at a position; `is_new` is False when it was there before.

    One that is not `is_final` was not kept: the learner may answer again.
    """

    text: str
    correctness: float
    slip: str
    is_new: bool
    is_final: bool = True


def answer(
    session: Session | Connection,
    learner_id: int,
    quiz_id: int,
    number: int,
    text: str,
    *,
    now: datetime,
    duration_ms: int | None = None,
    is_last_try: bool = True,
) -> Given:
    """Grade `text` at a position of the learner's quiz; a second answer returns the first.

    Unless it `is_last_try`, an answer to another question than the one asked is not kept.
    `now` is in the learner's time zone: its date is the day that counts. Raises
    NoQuestionError, and AnswerError for an answer too long or not finished. A connection of
    `models.write_rows` is faster than a session, whose objects do not see the change.
    """
    if len(text) > LONGEST_ANSWER:
        raise AnswerError(
            N_("An answer has at most %(most)d characters.", most=LONGEST_ANSWER)
        )
    connection = session.connection() if isinstance(session, Session) else session
    place = {"learner_id": learner_id, "quiz_id": quiz_id, "number": number}
    row = _find(connection, place)
    if row.text is not None:
        return Given(row.text, row.correctness, row.slip, is_new=False)
    given = storable(text)
    item = as_item(row, row.base, row.reading)
    if given and (fault := item.why_not_taken(given)):
        raise AnswerError(fault)
    grade = item.grade(given)
    if grade.outcome is Outcome.AGAIN and not is_last_try:
        return Given(given, 0.0, grade.slip, is_new=False, is_final=False)
    kept = place | {
        "item_id": row.item_id,
        "card_id": None,
        "text": given,
        "correctness": grade.correctness,
        "slip": grade.slip,
        "rating": None,
        "duration_ms": _plausible(duration_ms),
        "answered_at": now,
        "overruled": False,
    }
    if row.word_id is not None and row.kind != PRACTICE and not row.again:
        kept["rating"] = schedule.rate(grade.correctness)
        kept["card_id"] = _review(connection, row, kept, now)
    connection.execute(statements.ADD_ANSWER, kept)
    size = row.size
    if not row.again:
        tallies.count(
            connection,
            learner_id,
            now.date(),
            skill=row.skill,
            slip=grade.slip,
            correctness=grade.correctness,
            duration_ms=kept["duration_ms"],
        )
        if grade.correctness < 1.0 and _is_worth_asking_again(row):
            size += 1
            _ask_again(connection, place | {"number": size, "item_id": row.item_id})
    if row.has_last or number == row.size:  # before that there is no need to count
        _finish(connection, quiz_id, size, now)
    return Given(given, grade.correctness, grade.slip, is_new=True)


def _find(connection: Connection, place: dict[str, int]) -> Row[*tuple[Any, ...]]:
    """Return what `statements.FIND` has of the question; NoQuestionError when it is not there."""
    if connection.dialect.name != "sqlite":  # there writers wait for each other anyway
        connection.execute(statements.TAKE_TURN, place)
    row = connection.execute(statements.FIND, place).one_or_none()
    if row is None:
        quiz_id, number = place["quiz_id"], place["number"]
        raise NoQuestionError(f"quiz {quiz_id} has no question {number} for you")
    return row


def _is_worth_asking_again(row: Row[*tuple[Any, ...]]) -> bool:
    """Return whether there is more to choose from than what turned out to be wrong."""
    return len(row.distractors) != 1


def _ask_again(connection: Connection, place: dict[str, int]) -> None:
    """Add a last position to the quiz."""
    connection.execute(
        statements.ADD_POSITION,
        {name: place[name] for name in ("quiz_id", "number", "item_id")}
        | {"again": True},
    )
    size = {"of_quiz": place["quiz_id"], "new_size": place["number"]}
    connection.execute(statements.GROW, size)


def _finish(connection: Connection, quiz_id: int, size: int, now: datetime) -> None:
    """Mark the quiz as finished when all its questions are answered."""
    place = {"of_quiz": quiz_id}
    if connection.execute(statements.COUNT, place).scalar_one() == size:
        connection.execute(statements.FINISH, place | {"now": now})


def _plausible(duration_ms: int | None) -> int | None:
    if duration_ms is None or not 0 <= duration_ms <= LONGEST_MS:
        return None
    return duration_ms


def _review(
    connection: Connection,
    row: Row[*tuple[Any, ...]],
    kept: dict[str, Any],
    now: datetime,
) -> int:
    """Move the word's card on by the answer that is being `kept`, or make it; return its id."""
    today = now.date()
    is_met = row.card_id is not None
    before = (
        Memory(*(getattr(row, name) for name in statements.MEMORY))
        if row.reps
        else None
    )
    plan = schedule.plan_of(row.settings or {}, row.fitted or {})
    after = schedule.review(before, kept["rating"], today, plan)
    is_first_review = row.kind == "review" and row.first_reviewed is None
    values = {name: getattr(after, name) for name in statements.MEMORY} | {
        "first_reviewed": today if is_first_review else row.first_reviewed,
        "last_item_id": row.item_id,
        "aside": LEECH if schedule.becomes_leech(before, after) else row.aside or "",
    }
    values |= _missed(row, kept)
    if is_met:
        connection.execute(statements.CHANGE_CARD, values | {"of_card": row.card_id})
        return int(row.card_id)
    values |= {"learner_id": kept["learner_id"], "word_id": row.word_id}
    return int(connection.execute(statements.ADD_CARD, values).scalar_one())


def _missed(row: Row[*tuple[Any, ...]], kept: dict[str, Any]) -> dict[str, Any]:
    """Return what the card tells of its wrong answers, the one that is being `kept` included."""
    if kept["correctness"] < 1.0:
        values = (row.card_misses or 0) + 1, kept["answered_at"], kept["slip"]
    else:
        values = row.card_misses or 0, row.card_missed_at, row.card_slip or ""
    return dict(zip(statements.MISSED, values, strict=True))
