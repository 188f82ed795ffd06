import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from quizapp.models import Learner, SetRow, open_engine, read, read_rows, write


def count(engine):
    with read(engine) as session:
        return session.scalar(select(func.count()).select_from(Learner))


def test_what_a_block_wrote_is_there_after_it(engine, now):
    with write(engine) as session:
        session.add(Learner(created_at=now))
        session.flush()
        assert count(engine) == 0  # others do not see it yet
    assert count(engine) == 1


def test_an_exception_undoes_the_whole_block(engine, now):
    def add_and_fail():
        with write(engine) as session:
            session.add(Learner(created_at=now))
            session.flush()
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        add_and_fail()
    assert count(engine) == 0


def test_a_reading_session_cannot_write(engine, now):
    with read(engine) as session:
        session.add(Learner(created_at=now))
        with pytest.raises(DBAPIError, match=r"(?i)read.?only"):
            session.flush()
    with write(engine) as session:  # and the connection is not spoilt for others
        session.add(Learner(created_at=now))
    assert count(engine) == 1


def test_a_reading_session_sees_one_state_of_sqlite(tmp_path, sqlite_file, now):
    path = tmp_path / "quizapp.db"
    path.write_bytes(sqlite_file.read_bytes())
    engine = open_engine(f"sqlite:///{path}")
    counted = select(func.count()).select_from(Learner)
    with read(engine) as session:
        assert session.scalar(counted) == 0
        with write(engine) as other:
            other.add(Learner(created_at=now))
        assert session.scalar(counted) == 0
    assert count(engine) == 1
    engine.dispose()


def test_writers_that_read_first_never_lose_an_update(engine, now):
    with write(engine) as session:
        session.add(Learner(created_at=now))
    lock = text("SELECT id FROM learner FOR UPDATE")

    def add_one(_):
        with write(engine) as session:
            if engine.dialect.name == "postgresql":
                session.execute(lock)
            learners = session.scalar(select(func.count()).select_from(Learner))
            session.add(Learner(id=learners + 1, created_at=now))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_one, range(40)))
    assert count(engine) == 41


def test_writers_of_two_engines_wait_for_each_other(tmp_path, sqlite_file, now):
    path = tmp_path / "quizapp.db"
    path.write_bytes(sqlite_file.read_bytes())
    engines = [open_engine(f"sqlite:///{path}") for _ in range(2)]
    entered, order = threading.Event(), []

    def second():
        entered.wait(5)
        with write(engines[1]) as session:
            order.append("second")
            session.add(Learner(created_at=now))

    thread = threading.Thread(target=second)
    thread.start()
    with write(engines[0]) as session:
        session.add(Learner(created_at=now))
        entered.set()
        thread.join(0.2)
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]
    assert count(engines[0]) == 2
    for engine in engines:
        engine.dispose()


def test_foreign_keys_are_checked(engine, now):
    with pytest.raises(IntegrityError), write(engine) as session:
        session.add(
            SetRow(
                slug="s", title="t", level="", license="", source="", characters=0,
                text="", article={}, coverage={}, owner_id=7, digest="", created_at=now,
            )
        )  # fmt: skip


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("synchronous", 1),
        ("busy_timeout", 5000),
    ],
)
def test_pragmas_of_sqlite(tmp_path, pragma, value):
    engine = open_engine(f"sqlite:///{tmp_path}/new/folder/quizapp.db")
    with read(engine) as session:
        assert session.scalar(text(f"PRAGMA {pragma}")) == value
    engine.dispose()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_url_of_postgresql_needs_no_driver_in_it(scheme):
    engine = open_engine(f"{scheme}://somebody@nowhere.example/quizapp")
    assert engine.url.drivername == "postgresql+psycopg"
    assert engine.url.host == "nowhere.example"


def test_rows_are_read_by_a_connection_that_cannot_write(engine, now):
    with write(engine) as session:
        session.add(Learner(created_at=now))
    with read_rows(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM learner")).scalar() == 1
    with pytest.raises(DBAPIError), read_rows(engine) as connection:
        connection.execute(text("DELETE FROM learner"))
