from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from quizapp.learning.tallies import count
from quizapp.models import Tally


@pytest.fixture
def tallies(session, learner_id):
    """A function that returns the rows: (day, skill, slip) → (answers, right, ms)."""

    def read():
        session.expire_all()
        return {
            (row.day, row.skill, row.slip): (row.answers, row.right, row.duration_ms)
            for row in session.scalars(
                select(Tally).where(Tally.learner_id == learner_id)
            )
        }

    return read


def test_answers_are_counted_by_day_skill_and_slip(
    add_items, item, fact, quiz_of, answer_one, now, tallies
):
    quiz_id = quiz_of(add_items(item("庭"), item("木"), item("町"), fact("三十本")))
    answer_one(quiz_id, 1, duration_ms=2000)
    answer_one(quiz_id, 2, duration_ms=3000)
    answer_one(quiz_id, 3, "ゆみ")
    answer_one(quiz_id, 4, when=now + timedelta(days=1), duration_ms=500)
    today, tomorrow = now.date(), now.date() + timedelta(days=1)
    assert tallies() == {
        (today, "vocabulary", ""): (2, 2, 5000),
        (today, "vocabulary", "long_added"): (1, 0, 0),
        (tomorrow, "comprehension", ""): (1, 1, 500),
    }


def test_the_day_is_that_of_the_learners_calendar(
    add_items, item, quiz_of, answer_one, now, tallies
):
    late = now.astimezone(ZoneInfo("Pacific/Auckland")) + timedelta(hours=4)
    answer_one(quiz_of(add_items(item("庭"))), 1, when=late)
    assert [day for day, _, _ in tallies()] == [now.date() + timedelta(days=1)]


def test_a_second_answer_to_one_question_does_not_count(
    add_items, item, quiz_of, answer_one, tallies, now
):
    quiz_id = quiz_of(add_items(item("庭")))
    answer_one(quiz_id, 1)
    answer_one(quiz_id, 1, "やみ")
    assert tallies() == {(now.date(), "vocabulary", ""): (1, 1, 0)}


def test_an_answer_can_be_taken_back(session, learner_id, tallies, now):
    given = {
        "skill": "vocabulary", "slip": "voicing_added", "correctness": 0.0,
        "duration_ms": 1000,
    }  # fmt: skip
    for times in (1, 1, -1):
        count(session.connection(), learner_id, now.date(), times=times, **given)
    assert tallies() == {(now.date(), "vocabulary", "voicing_added"): (1, 0, 1000)}
