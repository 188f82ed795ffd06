"""Runs migrations on the connection that `models.migrating.migrate` hands over."""

from typing import Literal

from alembic import context

from quizapp.models.base import Base, UTCDateTime


def render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our times as what they are in the database; all else as Alembic does."""
    is_time = kind == "type" and isinstance(item, UTCDateTime)
    return "sa.DateTime()" if is_time else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter a table in place
    transactional_ddl=True,
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
