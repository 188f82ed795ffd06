import os
from datetime import date, timedelta
from math import log
from random import Random

import pytest
from sqlalchemy import select

from quizapp.learning import fitting, schedule
from quizapp.learning.corrections import take_back
from quizapp.learning.fitting import LEAST, fit, refit
from quizapp.learning.replaying import replay
from quizapp.learning.reviews import start_review
from quizapp.learning.schedule import AGAIN, GOOD, Plan, plan_of, review
from quizapp.learning.statements import MEMORY
from quizapp.models import Answer, Card, Learner

if not os.environ.get("CI"):
    pytest.importorskip("fsrs_rs_python", reason="pip install -e '.[fit]'")

DAY = date(2026, 1, 1)


def histories(chance, seed, words=120, length=9):
    """Return answers at random days; `chance` gives how likely one is right after days."""
    rng = Random(seed)
    made = []
    for number in range(words):
        day = DAY + timedelta(days=number % 30)
        history = [(day, rng.choice([AGAIN, GOOD]))]
        for _ in range(length):
            gap = rng.choice([1, 2, 4, 8, 15, 30])
            day += timedelta(days=gap)
            is_right = rng.random() < chance(gap, day)
            history.append((day, GOOD if is_right else AGAIN))
        made.append(history)
    return made


def log_loss(plan, given):
    """Return the mean log loss of what the plan's memories foretell, py-fsrs's curve by days."""
    decay = -plan.parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    losses = []
    for history in given:
        memory = None
        for day, rating in history:
            if memory:
                age = (day - memory.last_review).days / memory.stability
                chance = min(max((1 + factor * age) ** decay, 1e-6), 1 - 1e-6)
                losses.append(-log(chance if rating == GOOD else 1 - chance))
            memory = review(memory, rating, day, plan)
    return sum(losses) / len(losses)


def forgets_soon(gap, day):
    return 0.9 if gap < 3 else 0.3


@pytest.mark.parametrize("seed", range(3))
def test_parameters_foretell_answers_they_were_not_fitted_to(seed):
    own = fit(histories(forgets_soon, seed))
    unseen = histories(forgets_soon, seed + 100)
    assert log_loss(Plan(parameters=own), unseen) < 0.9 * log_loss(Plan(), unseen)


def test_what_foretells_the_later_half_worse_is_not_used():
    def changes(gap, day):
        return 0.2 if day < DAY + timedelta(days=60) else 0.95

    assert fit(histories(changes, 1)) is None


@pytest.mark.parametrize(
    "given",
    [[], [[(DAY, GOOD)]], [[(DAY, AGAIN), (DAY, GOOD)]], [[(DAY, GOOD)] * 5] * 9],
)
def test_nothing_to_foretell_is_nothing_to_fit(given):
    assert fit(given) is None


def test_a_clock_set_back_is_the_same_day():
    given = histories(forgets_soon, 1)
    back = [[*one, (one[-1][0] - timedelta(days=50), AGAIN)] for one in given]
    assert fit(back) == fit(given)


@pytest.fixture
def answered(session, learner_id, add_items, item, quiz_of, answer_one, now):
    """A learner who forgets soon, with as many answers as are enough; the last quiz's id."""
    rng = Random(4)
    shelf = add_items(*(item(f"語{number}", sentence=number) for number in range(50)))
    when, gap = now - timedelta(days=400), 1
    for _ in range(LEAST // 50):
        quiz_id = quiz_of(shelf)
        for number in range(1, 51):
            is_right = rng.random() < forgets_soon(gap, when)
            answer_one(quiz_id, number, "よみ" if is_right else "?", when=when)
        gap = rng.choice([1, 2, 4, 8, 15, 30])
        when += timedelta(days=gap)
    session.expire_all()
    return quiz_id


def plan(session, learner_id):
    learner = session.get_one(Learner, learner_id)
    return plan_of(learner.settings, learner.fitted)


def check_memories(session, learner_id, now):
    """Assert that each card is what its answers make of it by the learner's parameters."""
    session.expire_all()
    for card in session.scalars(select(Card)):
        own = session.scalars(
            select(Answer)
            .where(Answer.card_id == card.id, Answer.rating.is_not(None))
            .order_by(Answer.id)
        ).all()
        told = Card()
        replay(told, own, now.tzinfo, plan(session, learner_id))
        assert [getattr(card, name) for name in MEMORY] == [
            getattr(told, name) for name in MEMORY
        ]


def test_a_review_begins_with_the_learners_own_parameters(
    session, learner_id, answered, answer_one, now
):
    assert plan(session, learner_id) == schedule.USUAL
    quiz_id = start_review(session, learner_id, now=now, seed=1)
    assert plan(session, learner_id) != schedule.USUAL
    check_memories(session, learner_id, now)
    answer_one(quiz_id, 1)
    answer_one(quiz_id, 2, "?")
    check_memories(session, learner_id, now)
    assert take_back(session, learner_id, quiz_id, 2, now)
    check_memories(session, learner_id, now)
    assert not refit(
        session, learner_id, now.tzinfo
    )  # there is little more to learn from


def test_fewer_answers_are_not_enough(session, learner_id, answered, now):
    last = session.scalars(select(Answer).order_by(Answer.id.desc())).first()
    session.delete(last)
    assert not refit(session, learner_id, now.tzinfo)
    assert plan(session, learner_id) == schedule.USUAL


def test_without_the_library_everything_stays(
    session, learner_id, answered, now, monkeypatch
):
    monkeypatch.setattr(fitting, "fsrs_rs", None)
    assert not refit(session, learner_id, now.tzinfo)
    assert start_review(session, learner_id, now=now, seed=1)
