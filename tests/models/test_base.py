from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from quizapp.models import Learner, storable

TOKYO = timezone(timedelta(hours=9))


def test_times_survive_the_database(session):
    session.add(Learner(created_at=datetime(2026, 1, 1, 8, 0, 0, 123456, tzinfo=TOKYO)))
    session.flush()
    session.expire_all()
    found = session.get(Learner, 1).created_at
    assert found == datetime(2025, 12, 31, 23, 0, 0, 123456, tzinfo=UTC)
    assert found.tzinfo is UTC


def test_a_time_without_zone_is_refused(session):
    session.add(Learner(created_at=datetime(2026, 1, 1)))  # noqa: DTZ001 - the fault to be found
    with pytest.raises(StatementError, match="has no time zone"):
        session.flush()


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("図書館", "図書館"),
        ("𠮷野家 🍣", "𠮷野家 🍣"),
        ("a\0b", "a\ufffdb"),
        ("a\ud83cb", "a\ufffdb"),
        ("line\nline\ttab", "line\nline\ttab"),
        ("", ""),
    ],
)
def test_storable(text, stored):
    assert storable(text) == stored
    assert len(storable(text)) == len(text)
