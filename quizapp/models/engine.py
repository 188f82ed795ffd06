"""The one way to the database: SQLite by default, PostgreSQL by its URL.

    engine = open_engine("sqlite:////srv/quizapp.db")
    migrate(engine)
    with read(engine) as session: ...
    with write(engine) as session: ...

On SQLite a writing transaction is BEGIN IMMEDIATE: one that reads first and writes
later can fail at once, whatever the busy timeout.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.orm import Session

from quizapp.models.lock import WriteLock

_LOCK = "quizapp_lock"
_WRITING = "quizapp_writing"
_MIGRATING = 7_462_001  # any number, as long as every process uses the same


def open_engine(url: str) -> Engine:
    """Return the engine for `url`: `sqlite:///PATH` or `postgresql://…`.

    The folder of a SQLite file is made. Nothing is read or written yet.
    """
    parsed = make_url(url)
    if parsed.drivername in ("postgres", "postgresql"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed, pool_pre_ping=True, pool_size=10)
    path = Path(parsed.database) if parsed.database else None
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
    lock = WriteLock(path and path.with_name(path.name + ".lock"))
    engine = create_engine(parsed, pool_size=16, execution_options={_LOCK: lock})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


@contextmanager
def read(engine: Engine) -> Iterator[Session]:
    """Give a session that sees one state of the database and cannot change it."""
    reader = engine.execution_options(postgresql_readonly=True)
    with Session(reader, autoflush=False) as session:
        yield session


@contextmanager
def write(engine: Engine) -> Iterator[Session]:
    """Give a session whose work is committed as one when the block ends.

    An exception undoes all of it. On SQLite one such block runs at a time, so keep
    slow work that needs no database out of it. Objects stay readable afterwards.
    """
    lock = engine.get_execution_options().get(_LOCK)
    writer = engine.execution_options(**{_WRITING: True})
    with (
        lock.hold() if lock else nullcontext(),
        Session(writer, expire_on_commit=False) as session,
        session.begin(),
    ):
        yield session


def migrate(engine: Engine) -> None:
    """Bring the tables to what this version needs; all or nothing, one process at a time."""
    with write(engine) as session:
        connection = session.connection()
        if connection.dialect.name == "postgresql":
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING}
            )
        command.upgrade(migration_config(connection), "head")


def migration_config(connection: Connection) -> Config:
    """Return Alembic's settings for working on `connection`."""
    config = Config()
    config.set_main_option("script_location", "quizapp:models/migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where `_begin_sqlite` says
    for pragma in (
        "busy_timeout = 5000",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    is_writing = bool(connection.get_execution_options().get(_WRITING))
    sqlite: Any = connection.connection.dbapi_connection  # its own, for speed
    sqlite.execute(f"PRAGMA query_only = {'OFF' if is_writing else 'ON'}")
    sqlite.execute("BEGIN IMMEDIATE" if is_writing else "BEGIN")
