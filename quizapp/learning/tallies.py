"""Count answers by day, skill and slip as they come in, so that no page counts them again.

A day is one of the learner's calendar, which only the answer itself knows: its time is
kept in UTC.
"""

from datetime import date

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from quizapp.models import Base

_tally = Base.metadata.tables["tally"]
_KEY = ("learner_id", "day", "skill", "slip")
_SUMS = ("answers", "right", "duration_ms")


def _add(
    dialect: type[sqlite.Insert] | type[postgresql.Insert],
) -> sqlite.Insert | postgresql.Insert:
    add = dialect(_tally)
    return add.on_conflict_do_update(
        index_elements=_KEY,
        set_={name: _tally.c[name] + add.excluded[name] for name in _SUMS},
    )


_ADD = {"sqlite": _add(sqlite.Insert), "postgresql": _add(postgresql.Insert)}


def count(
    connection: Connection,
    learner_id: int,
    day: date,
    *,
    skill: str,
    slip: str,
    correctness: float,
    duration_ms: int | None,
    times: int = 1,
) -> None:
    """Count an answer given on `day`; with `times` -1 it is taken back.

    `slip` is that of the answer; a right one counts under no slip.
    """
    is_right = correctness >= 1.0
    values = {
        "learner_id": learner_id,
        "day": day,
        "skill": skill,
        "slip": "" if is_right else slip,
        "answers": times,
        "right": times * is_right,
        "duration_ms": times * (duration_ms or 0),
    }
    connection.execute(_ADD[connection.dialect.name], values)
