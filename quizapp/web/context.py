"""What a view works with: the database, the learner and the time."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from flask import abort, current_app, g, request, session
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from quizapp.config import Config
from quizapp.learning.learners import Known, create_guest, find_learner, recognise
from quizapp.models import DatabaseError, read, read_rows, write

NOBODY = 0
"""The learner of a browser that has answered nothing yet: no row has this id."""

_LEARNER = "learner"
_SIGN_IN = "sign_in"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Installation:
    """What every request of one app shares."""

    config: Config
    engine: Engine
    clock: Callable[[], datetime]


def installation() -> Installation:
    """Return what the current app works with."""
    return cast(Installation, current_app.extensions["quizapp"])


def reading() -> AbstractContextManager[Session]:
    """Give a session for a page that only shows something."""
    return read(installation().engine)


@contextmanager
def writing() -> Iterator[Session]:
    """Give a session whose work is committed when the block ends, and undone by an error.

    Only then does the browser learn of a new guest: the number of one who was undone
    goes to somebody else.
    """
    with write(installation().engine) as database:
        yield database
    if "learner_id" in g:
        _keep(g.pop("learner_id"))


def now() -> datetime:
    """Return the time in the learner's zone, which their browser tells in a cookie."""
    moment = installation().clock()
    zone = _zone(request.cookies.get("zone", ""))
    return moment.astimezone(zone) if zone else moment


def known() -> Known:
    """Return whom the browser's cookie names, who has the id NOBODY when it is nobody.

    They are looked up once for a request.
    """
    if "known" not in g:
        g.known = _recognise() or Known(NOBODY)
    return cast(Known, g.known)


def learner_id() -> int:
    """Return the id of the browser's learner, or NOBODY."""
    return known().id


def token() -> str:
    """Return the token by which the browser is signed in, or an empty string."""
    return str(session.get(_SIGN_IN, ""))


def enter(learner_id: int, token: str) -> None:
    """Let the browser be known as the learner by a new token, and forget what it was."""
    leave()
    _keep(learner_id)
    session[_SIGN_IN] = token


def leave() -> None:
    """Let the browser be nobody's."""
    session.clear()
    _look_up_again()


def known_learner(database: Session) -> int:
    """Return the id of the browser's learner, a new guest when there is none yet.

    To be called within `writing`, which tells the browser.
    """
    learner = find_learner(database, learner_id()) or create_guest(database, now())
    g.learner_id = learner.id
    return learner.id


def found(thing: T | None) -> T:
    """Return `thing`; answer 404 when it is None."""
    if thing is None:
        abort(404)
    return thing


def _keep(learner_id: int) -> None:
    session[_LEARNER] = learner_id
    session.permanent = True
    _look_up_again()


def _look_up_again() -> None:
    g.pop("known", None)
    g.pop("settings", None)


def _recognise() -> Known | None:
    kept = session.get(_LEARNER, NOBODY)
    if not isinstance(kept, int) or kept == NOBODY:
        return None
    try:
        with read_rows(installation().engine) as connection:
            return recognise(connection, kept, token())
    except DatabaseError:  # the page that tells of it is shown to nobody
        return None


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (
        KeyError,
        ValueError,
        OSError,
    ):  # unknown, no name of a zone, a folder of them
        return None
