import json

import pytest
from sqlalchemy import func, select

from quizapp.learning import accounts
from quizapp.learning.learners import create_guest
from quizapp.learning.merging import referring_to
from quizapp.learning.personal_data import erase, export
from quizapp.models import Base, Learner


@pytest.fixture
def life(session, learner_id, add_items, item, quiz_of, answer_one, now):
    """A learner with an account, an article of their own, and a quiz about it."""
    accounts.create_account(session, learner_id, "Mori", "scrypt:secret", now)
    accounts.add_sign_in(session, learner_id, now)
    shelf = add_items(item("庭"), item("木"), slug="own", owner_id=learner_id)
    quiz_id = quiz_of(shelf)
    answer_one(quiz_id, 1, "やみ")
    answer_one(quiz_id, 2)
    session.flush()
    return learner_id


def test_the_file_has_all_that_is_the_learners_and_nobody_elses(
    session, life, add_items, item, now
):
    stranger = create_guest(session, now)
    add_items(item("川"), slug="other", owner_id=stranger.id)
    kept = json.loads(json.dumps(export(session, life, now)))
    assert kept["account"] == [
        {"learner_id": life, "name": "Mori", "created_at": "2026-05-04T09:30:00+00:00"}
    ]
    assert [row["text"] for row in kept["answer"]] == ["やみ", "よみ"]
    assert {row["base"] for row in kept["words"]} == {"庭", "木"}
    assert [row["slug"] for row in kept["question_set"]] == ["own"]
    assert [row["id"] for row in kept["learner"]] == [life]
    assert "scrypt:secret" not in json.dumps(kept)


def test_the_file_has_every_table_that_knows_learners(session, life, now):
    kept = export(session, life, now)
    assert {c.table.name for c in referring_to(Learner.__table__)} <= set(kept)


def test_nothing_of_the_learner_stays_and_all_of_the_others_does(
    session, life, add_items, item, now
):
    stranger = create_guest(session, now)
    add_items(item("川"), slug="other", owner_id=stranger.id)
    session.flush()
    erase(session, life)
    left = {
        table.name: session.scalar(select(func.count()).select_from(table))
        for table in Base.metadata.sorted_tables
    }
    there = {name for name, count in left.items() if count}
    assert there == {"learner", "question_set", "item", "word"}
    assert left["learner"] == left["question_set"] == left["item"] == 1
