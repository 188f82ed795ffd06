from datetime import timedelta

import pytest
from sqlalchemy import select

from quizapp.learning.learners import create_guest
from quizapp.learning.quizzes import question, start_quiz, unfinished
from quizapp.models import ItemRow, Position, Quiz


def asked(session, quiz_id):
    """Return what each position of the quiz asks about, in order."""
    return session.scalars(
        select(ItemRow.evidence_text)
        .join(Position, Position.item_id == ItemRow.id)
        .where(Position.quiz_id == quiz_id)
        .order_by(Position.number)
    ).all()


@pytest.fixture
def shelf(add_items, item):
    return add_items(*(item(f"語{n}", sentence=n) for n in range(100, 140)))


def test_a_quiz_has_the_size_asked_for(session, learner_id, shelf, now):
    quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=1, size=7)
    assert len(asked(session, quiz_id)) == 7
    assert session.get(Quiz, quiz_id).size == 7


def test_a_short_set_gives_a_short_quiz(session, learner_id, add_items, item, now):
    shelf = add_items(item("時計"), item("机", sentence=1))
    quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    assert sorted(asked(session, quiz_id)) == ["時計", "机"]


def test_a_set_without_items_gives_none(session, learner_id, add_items, now):
    assert start_quiz(session, learner_id, add_items().id, now=now, seed=1) is None


def test_retired_items_are_not_asked(session, learner_id, add_items, item, now):
    shelf = add_items(item("時計"), item("机", retired=True, sentence=1))
    quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    assert asked(session, quiz_id) == ["時計"]


def test_the_seed_decides_the_questions(session, shelf, now):
    learners = [create_guest(session, now).id for _ in range(4)]
    quizzes = [
        asked(session, start_quiz(session, learner, shelf.id, now=now, seed=seed))
        for learner, seed in zip(learners, (5, 5, 6, 2**63 - 1), strict=True)
    ]
    assert quizzes[0] == quizzes[1]
    assert quizzes[0] != quizzes[2]
    assert len(quizzes[3]) == 10


def test_what_was_not_asked_yet_comes_first(session, learner_id, shelf, take, now):
    seen = set()
    for seed in range(4):
        quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=seed)
        assert not seen & set(asked(session, quiz_id))
        seen |= set(asked(session, quiz_id))
        take(quiz_id)
    assert len(seen) == 40
    quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=9)
    assert set(asked(session, quiz_id)) < seen  # all were asked once: any will do


def test_starting_twice_starts_one(session, learner_id, shelf, now):
    first = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    assert start_quiz(session, learner_id, shelf.id, now=now, seed=2) == first


def test_after_an_answer_another_quiz_can_be_started(
    session, learner_id, shelf, answer_one, now
):
    first = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    answer_one(first, 1)
    assert start_quiz(session, learner_id, shelf.id, now=now, seed=1) != first


def test_others_start_their_own(session, learner_id, shelf, now):
    other = create_guest(session, now).id
    first = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    assert start_quiz(session, other, shelf.id, now=now, seed=1) != first


def test_nothing_is_unfinished_at_first(session, learner_id):
    assert unfinished(session, learner_id) is None


def test_an_unfinished_quiz_is_gone_on_with(
    session, learner_id, shelf, answer_one, take, now
):
    quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=1, size=4)
    answer_one(quiz_id, 1)
    answer_one(quiz_id, 3)
    left = unfinished(session, learner_id)
    assert (left.quiz_id, left.kind, left.set_title) == (quiz_id, "quiz", "About shelf")
    assert (left.answered, left.total, left.next) == (2, 4, 2)
    take(quiz_id)
    assert unfinished(session, learner_id) is None


def test_the_latest_unfinished_quiz_comes_first(
    session, learner_id, shelf, answer_one, now
):
    first = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    answer_one(first, 1)
    later = now + timedelta(hours=1)
    second = start_quiz(session, learner_id, shelf.id, now=later, seed=2)
    assert unfinished(session, learner_id).quiz_id == second


def test_a_quiz_stays_as_it_is_when_its_set_changes(
    session, learner_id, add_items, item, now
):
    shelf = add_items(item("時計"), item("机", sentence=1))
    quiz_id = start_quiz(session, learner_id, shelf.id, now=now, seed=1)
    before = asked(session, quiz_id)
    add_items(item("本"))
    assert asked(session, quiz_id) == before
    assert question(session, learner_id, quiz_id, 2).target == before[1]
