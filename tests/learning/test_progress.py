from datetime import date, timedelta

import pytest

from quizapp.learning.progress import Sum, read_days, read_weeks, total
from quizapp.learning.tallies import count

TODAY = date(2026, 5, 31)


@pytest.fixture
def lived(session, learner_id):
    """Answers of some days before TODAY: (days ago, skill, slip, right, ms)."""
    for ago, skill, slip, right, ms in (
        (0, "vocabulary", "", 1.0, 30_000),
        (0, "vocabulary", "long_added", 0.0, 60_000),
        (6, "grammar", "", 1.0, None),
        (7, "vocabulary", "long_missing", 0.0, 6_000),
        (7, "vocabulary", "", 0.0, 6_000),
        (13, "vocabulary", "voicing_added", 0.0, 6_000),
        (14, "vocabulary", "", 1.0, 6_000),
    ):
        count(
            session.connection(),
            learner_id,
            TODAY - timedelta(days=ago),
            skill=skill,
            slip=slip,
            correctness=right,
            duration_ms=ms,
        )
    return learner_id


def test_weeks_end_today(session, lived):
    weeks = read_weeks(session, lived, TODAY, weeks=2)
    assert weeks.sums() == [
        Sum(date(2026, 5, 18), 3, 0, 0.3),
        Sum(date(2026, 5, 25), 3, 2, 1.5),
    ]
    assert [week.answers for week in weeks.by_skill()["vocabulary"]] == [3, 2]
    assert [week.right for week in weeks.by_skill()["grammar"]] == [0, 1]
    assert weeks.by_skill()["grammar"][0].accuracy is None


def test_slips_are_counted_by_kind_the_commonest_first(session, lived):
    by_slip = read_weeks(session, lived, TODAY, weeks=2).by_slip()
    assert by_slip == {"long_vowel": [1, 1], "other": [1, 0], "voicing": [1, 0]}
    assert next(iter(by_slip)) == "long_vowel"


def test_every_day_is_there(session, lived):
    days = read_days(session, lived, TODAY, weeks=1)
    assert [day.start for day in days][::6] == [date(2026, 5, 25), TODAY]
    assert [day.answers for day in days] == [1, 0, 0, 0, 0, 0, 2]
    assert total(days) == Sum(date(2026, 5, 25), 3, 2, 1.5)


def test_of_somebody_else_there_is_nothing(session, lived):
    assert read_weeks(session, lived + 1, TODAY, weeks=2).by_skill() == {}
    assert total(read_days(session, lived + 1, TODAY, weeks=2)).answers == 0
