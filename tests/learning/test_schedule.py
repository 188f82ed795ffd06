from datetime import date, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.learning.schedule import (
    AGAIN,
    GOOD,
    LEARNING,
    RELEARNING,
    REVIEW,
    rate,
    review,
)

DAY = date(2026, 5, 4)


def answer_all(ratings, day=DAY):
    """Answer at each due day and return the memories in order."""
    memories, memory = [], None
    for rating in ratings:
        memory = review(memory, rating, day)
        memories.append(memory)
        day = memory.due
    return memories


@pytest.mark.parametrize(
    ("correctness", "rating"), [(1.0, GOOD), (0.5, AGAIN), (0.0, AGAIN)]
)
def test_rate(correctness, rating):
    assert rate(correctness) == rating


def test_intervals_grow_while_answers_are_right():
    memories = answer_all([GOOD] * 8)
    intervals = [(memory.due - memory.last_review).days for memory in memories]
    assert intervals == sorted(set(intervals))
    assert intervals[0] >= 1
    assert intervals[-1] > 365


def test_a_word_first_answered_wrongly_comes_back_the_next_day():
    assert answer_all([AGAIN])[0].due == DAY + timedelta(days=1)


def test_only_failing_what_was_right_is_a_lapse():
    memories = answer_all([AGAIN, AGAIN, GOOD, AGAIN, AGAIN, GOOD, AGAIN])
    assert [memory.lapses for memory in memories] == [0, 0, 0, 1, 1, 1, 2]
    assert [memory.state for memory in memories] == [
        LEARNING,
        LEARNING,
        REVIEW,
        RELEARNING,
        RELEARNING,
        REVIEW,
        RELEARNING,
    ]
    assert [memory.reps for memory in memories] == [1, 2, 3, 4, 5, 6, 7]


def test_a_clock_set_back_counts_as_the_same_day():
    before = answer_all([GOOD, GOOD])[-1]
    back = review(before, GOOD, before.last_review - timedelta(days=400))
    same = review(before, GOOD, before.last_review)
    assert back == same
    assert back.last_review == before.last_review


def test_states_are_those_of_fsrs():
    steady = fsrs.Scheduler(
        learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
    card = fsrs.Card(card_id=1)
    memory = None
    when = None
    for rating in (GOOD, GOOD, AGAIN, GOOD):
        day = memory.due if memory else DAY
        when = fsrs.Card(card_id=2).due.replace(
            year=day.year, month=day.month, day=day.day, hour=0
        )
        card, _log = steady.review_card(card, fsrs.Rating(rating), when)
        memory = review(memory, rating, day)
        assert memory.stability == pytest.approx(card.stability)
        assert memory.difficulty == pytest.approx(card.difficulty)
        assert memory.due == card.due.date()


@given(
    st.lists(
        st.tuples(st.sampled_from([AGAIN, GOOD]), st.integers(-40, 400)), max_size=30
    )
)
def test_no_history_breaks_the_rules(history):
    memory, day = None, DAY
    for number, (rating, later) in enumerate(history, 1):
        day += timedelta(days=later)
        before, memory = memory, review(memory, rating, day)
        assert memory.reps == number
        assert memory.due > memory.last_review
        assert 1.0 <= memory.difficulty <= 10.0
        assert memory.stability > 0
        if before:
            assert memory.last_review == max(day, before.last_review)
            assert memory.lapses - before.lapses in (0, 1)
            if rating == GOOD:
                assert memory.stability >= before.stability
