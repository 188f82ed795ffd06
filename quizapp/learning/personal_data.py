"""All that is kept of one learner: to be taken along, or to be removed."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, Table, delete, or_, select
from sqlalchemy.orm import Session

from quizapp.learning.merging import referring_to
from quizapp.models import Base, ItemRow, Learner, Quiz, SetRow, WordRow

_SECRETS = frozenset(("password", "digest", "name_key"))
_TABLES = Base.metadata.sorted_tables


def export(session: Session, learner_id: int, now: datetime) -> dict[str, Any]:
    """Return the learner's data as what JSON can hold, by table; times are in UTC.

    `words` and `items` tell what the ids in them mean.
    """
    rows = {
        table.name: [
            _plain(row) for row in session.execute(select(table).where(own)).mappings()
        ]
        for table in _TABLES
        if (own := _own(table, learner_id)) is not None
    }
    told = {
        "words": (WordRow, "word_id", ("base", "reading", "gloss")),
        "items": (ItemRow, "item_id", ("type", "stem", "key")),
    }
    for name, (model, reference, columns) in told.items():
        ids = {
            row[reference]
            for table in rows.values()
            for row in table
            if row.get(reference) is not None
        }
        rows[name] = _tell(session, model.__table__, sorted(ids), columns)
    return {"exported_at": now.isoformat(), "learner_id": learner_id, **rows}


def erase(session: Session, learner_id: int) -> None:
    """Remove the learner and all that is theirs, their own articles included."""
    for table in reversed(_TABLES):
        if (own := _own(table, learner_id)) is not None:
            session.execute(delete(table).where(own))
    session.expire_all()


def _own(table: Table, learner_id: int) -> ColumnElement[bool] | None:
    """Return the condition that a row is the learner's, or None when the table has none.

    What belongs to a quiz or to a set of theirs is theirs too.
    """
    if table is Learner.__table__:
        return table.c.id == learner_id
    sets = select(SetRow.id).where(SetRow.owner_id == learner_id)
    quizzes = select(Quiz.id).where(Quiz.learner_id == learner_id)
    conditions: list[ColumnElement[bool]] = [
        *(column == learner_id for column in _columns(table, Learner)),
        *(column.in_(sets) for column in _columns(table, SetRow)),
        *(column.in_(quizzes) for column in _columns(table, Quiz)),
    ]
    return or_(*conditions) if conditions else None


def _columns(table: Table, parent: type[Base]) -> list[Column[int]]:
    columns = referring_to(parent.__table__)
    return [column for column in columns if column.table is table]


def _tell(
    session: Session,
    table: FromClause,
    ids: list[int],
    columns: Iterable[str],
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for at in range(0, len(ids), 400):
        rows = session.execute(
            select(table.c.id, *(table.c[name] for name in columns)).where(
                table.c.id.in_(ids[at : at + 400])
            )
        )
        found += (_plain(row) for row in rows.mappings())
    return found


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a mapping of SQLAlchemy's
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in row.items()
        if name not in _SECRETS
    }
