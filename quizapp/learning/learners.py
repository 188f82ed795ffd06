"""Who learns: for now guests, whom only their browser's cookie knows."""

from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.models import Learner


def create_guest(session: Session, now: datetime) -> Learner:
    """Add a learner without a name and return it, with its id."""
    learner = Learner(created_at=now)
    session.add(learner)
    session.flush()
    return learner


def find_learner(session: Session, learner_id: int) -> Learner | None:
    """Return the learner with that id, or None when there is none (any more)."""
    return session.get(Learner, learner_id)
