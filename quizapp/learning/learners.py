"""Who learns: guests, whom only their browser's cookie knows, and those with an account."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.orm import Session

from quizapp.learning.accounts import digest
from quizapp.models import Base, Learner


@dataclass(frozen=True, slots=True)
class Known:
    """The learner whom a browser knows; `name` is empty for a guest, `settings` as stored."""

    id: int
    name: str = ""
    settings: dict[str, Any] = field(default_factory=dict)


def create_guest(session: Session, now: datetime) -> Learner:
    """Add a learner without a name and return it, with its id."""
    learner = Learner(created_at=now)
    session.add(learner)
    session.flush()
    return learner


def find_learner(session: Session, learner_id: int) -> Learner | None:
    """Return the learner with that id, or None when there is none (any more)."""
    return session.get(Learner, learner_id)


def recognise(
    session: Session | Connection, learner_id: int, token: str
) -> Known | None:
    """Return the learner of a browser with that id and token, or None.

    A guest needs no token. Who has an account is known by a token that was not ended.
    """
    row = session.execute(
        _RECOGNISE, {"learner_id": learner_id, "digest": digest(token)}
    ).one_or_none()
    if row is None or (row.name is not None and row.digest is None):
        return None
    return Known(learner_id, row.name or "", row.settings)


# Made once, since every page and every answer asks for it.
_learner, _account, _sign_in = (
    Base.metadata.tables[name] for name in ("learner", "account", "sign_in")
)
_RECOGNISE = (
    select(_learner.c.settings, _account.c.name, _sign_in.c.digest)
    .select_from(_learner)
    .outerjoin(_account, _account.c.learner_id == _learner.c.id)
    .outerjoin(
        _sign_in,
        (_sign_in.c.learner_id == _learner.c.id)
        & (_sign_in.c.digest == bindparam("digest")),
    )
    .where(_learner.c.id == bindparam("learner_id"))
)
