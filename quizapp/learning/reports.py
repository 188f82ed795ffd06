"""What learners say is wrong with an item, kept for who can mend it."""

from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from quizapp.models import Position, Quiz, Report

REASONS = ("key", "options", "reading", "language", "explanation", "other")
"""The key is wrong; two options are right; a reading is wrong; the sentence is odd; …"""


def report(
    session: Session,
    learner_id: int,
    quiz_id: int,
    number: int,
    reason: str,
    now: datetime,
) -> bool:
    """Keep that the learner finds fault with a question of theirs; False when it is not there.

    A second report about an item says more of the first: its reason replaces none. Another
    reason than those of `REASONS` is none.
    """
    item_id = session.scalar(
        select(Position.item_id)
        .join(Quiz, Quiz.id == Position.quiz_id)
        .where(
            Quiz.learner_id == learner_id,
            Quiz.id == quiz_id,
            Position.number == number,
        )
    )
    if item_id is None:
        return False
    said = reason if reason in REASONS else ""
    kept = session.scalar(
        select(Report).where(Report.learner_id == learner_id, Report.item_id == item_id)
    )
    if kept is None:
        kept = Report(
            learner_id=learner_id, item_id=item_id, reason=said, reported_at=now
        )
        session.add(kept)
    kept.reason = said or kept.reason
    session.flush()
    return True


def is_reported(session: Session, learner_id: int, item_id: int) -> bool:
    """Return whether the learner has reported the item."""
    found = exists().where(Report.learner_id == learner_id, Report.item_id == item_id)
    return bool(session.scalar(select(found)))
