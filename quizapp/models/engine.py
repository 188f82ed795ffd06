"""The one way to the database: SQLite by default, PostgreSQL by its URL.

    engine = open_engine("sqlite:////srv/quizapp.db")
    migrate(engine)
    with read(engine) as session: ...
    with write(engine) as session: ...

On SQLite a writing transaction is BEGIN IMMEDIATE: one that reads first and writes
later can fail at once, whatever the busy timeout. Reading has connections of its own
that cannot write; to switch a connection over would make it forget its statements.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from quizapp.models.lock import WriteLock

DatabaseError = SQLAlchemyError
"""What goes wrong between us and the database."""

FOREIGN_KEYS_OFF = "quizapp_foreign_keys_off"
"""The execution option that lets SQLite transactions break references; see `migrating`."""

_COMPACT = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
"""Japanese as it is takes half the room of its escapes, and is read faster."""

_LOCK = "quizapp_lock"
_READER = "quizapp_reader"
_CONNECTIONS = 16


def open_engine(url: str) -> Engine:
    """Return the engine for `url`: `sqlite:///PATH` or `postgresql://…`.

    The folder of a SQLite file is made. Nothing is read or written yet.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    if parsed.drivername in ("postgres", "postgresql"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    engine = create_engine(
        parsed,
        pool_pre_ping=True,
        pool_size=_CONNECTIONS,
        json_serializer=_COMPACT,
    )
    reader = engine.execution_options(postgresql_readonly=True)
    engine.update_execution_options(**{_READER: reader})
    return engine


@contextmanager
def read(engine: Engine) -> Iterator[Session]:
    """Give a session that sees one state of the database and cannot change it.

    On PostgreSQL every statement sees its own state.
    """
    reader = engine.get_execution_options()[_READER]
    with Session(reader, autoflush=False) as session:
        yield session


@contextmanager
def read_rows(engine: Engine) -> Iterator[Connection]:
    """Give a connection as `read` gives a session; faster where there are no objects."""
    with engine.get_execution_options()[_READER].connect() as connection:
        yield connection


@contextmanager
def write(engine: Engine) -> Iterator[Session]:
    """Give a session whose work is committed as one when the block ends.

    An exception undoes all of it. On SQLite one such block runs at a time, so keep
    slow work that needs no database out of it. Objects stay readable afterwards.
    """
    with (
        _turn(engine),
        Session(engine, expire_on_commit=False) as session,
        session.begin(),
    ):
        yield session


@contextmanager
def write_rows(engine: Engine) -> Iterator[Connection]:
    """Give a connection as `write` gives a session; faster where there are no objects."""
    with _turn(engine), engine.begin() as connection:
        yield connection


def _open_sqlite(url: URL) -> Engine:
    path = Path(url.database) if url.database else None
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
    reader = create_engine(url, pool_size=_CONNECTIONS)
    event.listen(reader, "connect", _prepare_reader)
    event.listen(reader, "begin", _begin_reading)
    lock = WriteLock(path and path.with_name(path.name + ".lock"))
    engine = create_engine(
        url,
        pool_size=_CONNECTIONS,
        json_serializer=_COMPACT,
        pool_reset_on_return=None,  # every transaction has ended by then
        execution_options={_LOCK: lock, _READER: reader},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_writing)
    event.listen(engine, "engine_disposed", lambda _engine: reader.dispose())
    return engine


def _turn(engine: Engine) -> AbstractContextManager[None]:
    """Wait for one's turn to write, where writers take turns."""
    lock: WriteLock | None = engine.get_execution_options().get(_LOCK)
    return lock.hold() if lock else nullcontext()


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where the hooks below say
    for pragma in (
        "busy_timeout = 5000",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _prepare_reader(connection: sqlite3.Connection, record: object) -> None:
    _prepare(connection, record)
    connection.execute("PRAGMA query_only = ON").close()


def _begin_reading(connection: Connection) -> None:
    _driver(connection).execute("BEGIN")


def _begin_writing(connection: Connection) -> None:
    driver = _driver(connection)
    if connection.get_execution_options().get(FOREIGN_KEYS_OFF):
        driver.execute("PRAGMA foreign_keys = OFF")  # no transaction can change it
    driver.execute("BEGIN IMMEDIATE")


def _driver(connection: Connection) -> sqlite3.Connection:
    """Return the driver's own connection: a statement through SQLAlchemy costs more."""
    driver: Any = connection.connection.dbapi_connection
    return driver  # type: ignore[no-any-return]
