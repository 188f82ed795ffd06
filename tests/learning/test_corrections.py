from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import func, select

from quizapp.learning.corrections import overrule, take_back
from quizapp.learning.practice import practise_words
from quizapp.learning.quizzes import add_quiz
from quizapp.learning.replaying import replay
from quizapp.learning.reviews import start_review
from quizapp.learning.statements import MEMORY
from quizapp.learning.summaries import summary
from quizapp.learning.word_cards import add_word
from quizapp.models import Answer, Card, ItemRow, Position, Quiz, Tally, WordRow


@pytest.fixture
def shelf(add_items, item):
    return add_items(item("庭", "reading_typed"), item("木", "reading_typed", 1))


@pytest.fixture
def quiz_id(shelf, quiz_of):
    return quiz_of(shelf)


def state(session):
    """Return all that answers change, of every card, tally and quiz."""
    session.expire_all()
    cards = session.scalars(select(Card).order_by(Card.word_id)).all()
    names = (*MEMORY, "misses", "missed_at", "slip", "first_reviewed", "last_item_id")
    tallies = session.scalars(select(Tally).where(Tally.answers > 0)).all()
    return (
        [tuple(getattr(card, name) for name in names) for card in cards],
        sorted((row.skill, row.slip, row.answers, row.right) for row in tallies),
        [
            (quiz.size, quiz.finished_at)
            for quiz in session.scalars(select(Quiz).order_by(Quiz.id))
        ],
    )


def test_i_was_right_leaves_what_a_right_answer_leaves(
    session, learner_id, quiz_id, answer_one, now
):
    answer_one(quiz_id, 1)
    expected = state(session)
    assert take_back(session, learner_id, quiz_id, 1, now)
    answer_one(quiz_id, 1, "やみ")
    assert state(session) != expected
    assert overrule(session, learner_id, quiz_id, 1, now)
    assert state(session) == expected
    kept = session.scalars(select(Answer)).one()
    assert (kept.text, kept.correctness, kept.overruled) == ("やみ", 1.0, True)
    assert overrule(session, learner_id, quiz_id, 1, now)  # a double click
    assert state(session) == expected


def test_an_answer_taken_back_leaves_nothing(
    session, learner_id, quiz_id, answer_one, now
):
    before = state(session)
    answer_one(quiz_id, 1, "?")
    assert take_back(session, learner_id, quiz_id, 1, now)
    assert state(session) == before
    assert session.scalar(select(func.count()).select_from(Answer)) == 0
    assert not take_back(session, learner_id, quiz_id, 1, now)
    assert answer_one(quiz_id, 1).is_new


def test_the_end_of_a_quiz_is_taken_back_too(
    session, learner_id, quiz_id, answer_one, now
):
    answer_one(quiz_id, 1)
    before = state(session)
    answer_one(quiz_id, 2)
    assert session.get_one(Quiz, quiz_id).finished_at == now
    take_back(session, learner_id, quiz_id, 2, now)
    assert state(session) == before


def test_i_was_right_at_the_end_finishes_the_quiz(
    session, learner_id, quiz_id, answer_one, now
):
    answer_one(quiz_id, 1)
    answer_one(quiz_id, 2, "?")
    assert session.get_one(Quiz, quiz_id).finished_at is None
    overrule(session, learner_id, quiz_id, 2, now)
    session.expire_all()
    quiz = session.get_one(Quiz, quiz_id)
    assert (quiz.size, quiz.finished_at) == (2, now)


def test_only_the_latest_answer_can_be_taken_back(
    session, learner_id, quiz_id, answer_one, now
):
    answer_one(quiz_id, 1)
    answer_one(quiz_id, 2)
    assert not take_back(session, learner_id, quiz_id, 1, now)
    assert not take_back(session, learner_id + 1, quiz_id, 2, now)


@pytest.mark.parametrize(("name", "text"), [("reading", "やみ"), ("reading_typed", "")])
def test_an_option_and_no_answer_stay_wrong(
    session, learner_id, add_items, item, quiz_of, answer_one, now, name, text
):
    quiz_id = quiz_of(add_items(item("庭", name)))
    answer_one(quiz_id, 1, text)
    assert not overrule(session, learner_id, quiz_id, 1, now)


def test_what_was_asked_again_since_stays(
    session, learner_id, add_items, item, quiz_of, answer_one, now
):
    shelf = add_items(item("庭", "reading_typed"), item("庭", "reading_typed", 1))
    quiz_id = quiz_of(shelf)
    answer_one(quiz_id, 1, "?")
    answer_one(quiz_id, 2)
    assert not overrule(session, learner_id, quiz_id, 1, now)


def test_a_word_that_was_added_stays_added(
    session, learner_id, shelf, quiz_of, answer_one, now
):
    word_id = session.scalars(select(WordRow.id)).first()
    card = add_word(session, learner_id, word_id, now)
    before = state(session)
    quiz_id = start_review(session, learner_id, now=now, seed=1)
    answer_one(quiz_id, 1, "?")
    take_back(session, learner_id, quiz_id, 1, now)
    session.expire_all()
    assert (card.reps, card.stability, card.first_reviewed) == (0, None, None)
    assert state(session)[0] == before[0]


@pytest.mark.parametrize("seed", range(10))
def test_random_histories_leave_what_their_answers_tell(
    session, learner_id, add_items, item, answer_one, seed, now
):
    rng = Random(seed)
    names = ("meaning", "reading", "reading_typed")
    items = [
        item(f"語{n}", rng.choice(names), n * 9 + k) for n in range(6) for k in range(3)
    ]
    shelf = add_items(*items)
    ids = session.scalars(select(ItemRow.id)).all()
    word_ids = session.scalars(select(WordRow.id)).all()
    for _ in range(25):
        now += timedelta(
            days=rng.choice([0, 1, 1, 3, 12, -2]), minutes=rng.randint(0, 600)
        )
        kind = rng.choice(["quiz", "review", "practice"])
        seeded = {"now": now, "seed": rng.getrandbits(40)}
        quiz_id = None
        if kind == "review":
            quiz_id = start_review(session, learner_id, **seeded)
        elif kind == "practice":
            quiz_id = practise_words(session, learner_id, word_ids[:3], **seeded)
        if quiz_id is None:
            quiz = Quiz(learner_id=learner_id, set_id=shelf.id, kind="quiz", seed=0)
            quiz_id = add_quiz(session, quiz, rng.sample(ids, 4), now)
        while (number := summary(session, learner_id, quiz_id).next) is not None:
            answer_one(quiz_id, number, rng.choice(["よみ", "よみ", "?"]), when=now)
            again = answer_one(quiz_id, number, "?", when=now)
            assert not again.is_new
            session.expire_all()
            chance = rng.random()
            if chance < 0.15:
                take_back(session, learner_id, quiz_id, number, now)
            elif chance < 0.3:
                overrule(session, learner_id, quiz_id, number, now)
            if rng.random() < 0.1:
                break
        _check(session, now)


def _check(session, now):
    session.flush()
    session.expire_all()
    cards = session.scalars(select(Card)).all()
    assert len({card.word_id for card in cards}) == len(cards)
    rated = session.scalars(select(Answer).where(Answer.rating.is_not(None))).all()
    assert sum(card.reps for card in cards) == len(rated)
    for card in cards:
        own = [answer for answer in rated if answer.card_id == card.id]
        own.sort(key=lambda answer: answer.id)
        told = Card(learner_id=card.learner_id, word_id=card.word_id)
        replay(told, own, now.tzinfo)
        assert [getattr(card, name) for name in MEMORY] == [
            getattr(told, name) for name in MEMORY
        ]
        assert card.misses == sum(answer.correctness < 1 for answer in own)
    counted = session.scalar(select(func.sum(Tally.answers)))
    first = (
        select(func.count())
        .select_from(Answer)
        .join(
            Position,
            (Position.quiz_id == Answer.quiz_id) & (Position.number == Answer.number),
        )
        .where(Position.again.is_(False))
    )
    assert (counted or 0) == session.scalar(first)
