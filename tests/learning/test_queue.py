from datetime import timedelta

import pytest

from quizapp.learning import queue
from quizapp.learning.learners import create_guest
from quizapp.learning.reviews import start_review
from quizapp.models import Card, SetRow


@pytest.fixture
def meet(session, learner_id, add_items, item, quiz_of, take):
    """Meet that many words in a quiz and miss them all; each has two items."""

    def meet_words(count):
        words = [f"語{number + 100}" for number in range(count)]
        for at in (0, 1):
            items = [
                item(word, sentence=n + at * count) for n, word in enumerate(words)
            ]
            shelf = add_items(*items, slug=f"shelf-{at}")
            if not at:
                take(quiz_of(shelf), missed=set(words))
        return words

    return meet_words


def bases(cards):
    return [card.word_id for card in cards]


def test_nothing_is_due_at_first(session, learner_id, now):
    assert queue.due(session, learner_id, now) == []
    assert queue.counts(session, learner_id, now) == queue.Counts(0, 0, 0)


def test_missed_words_are_due_the_next_day_and_not_before(
    session, learner_id, meet, now
):
    meet(3)
    assert queue.counts(session, learner_id, now).total == 0
    assert queue.counts(session, learner_id, now + timedelta(hours=14)).total == 0
    tomorrow = now + timedelta(hours=15)  # midnight has passed
    assert queue.counts(session, learner_id, tomorrow) == queue.Counts(3, 0, 0)
    assert len(queue.due(session, learner_id, tomorrow)) == 3


def test_new_words_are_capped(session, learner_id, meet, now):
    meet(7)
    tomorrow = now + timedelta(days=1)
    assert queue.counts(session, learner_id, tomorrow, new_cap=4) == queue.Counts(
        4, 0, 3
    )
    assert len(queue.due(session, learner_id, tomorrow, new_cap=4)) == 4


def test_what_was_reviewed_today_counts_against_the_cap(
    session, learner_id, meet, take, now
):
    meet(7)
    tomorrow = now + timedelta(days=1)
    take(
        start_review(session, learner_id, now=tomorrow, seed=1, new_cap=4),
        when=tomorrow,
    )
    assert queue.counts(session, learner_id, tomorrow, new_cap=4) == queue.Counts(
        0, 0, 3
    )
    assert queue.due(session, learner_id, tomorrow, new_cap=4) == []
    assert queue.counts(session, learner_id, tomorrow, new_cap=6).new == 2
    after = tomorrow + timedelta(days=1)
    assert queue.counts(session, learner_id, after, new_cap=4).new == 3


def test_returning_words_have_their_own_cap_and_come_first(
    session, learner_id, meet, take, now
):
    words = meet(6)
    tomorrow = now + timedelta(days=1)
    first = start_review(session, learner_id, now=tomorrow, seed=1, new_cap=3)
    take(first, missed=set(words), when=tomorrow)
    later = now + timedelta(days=30)
    assert queue.counts(session, learner_id, later, due_cap=2) == queue.Counts(3, 2, 1)
    cards = queue.due(session, learner_id, later, due_cap=2)
    assert [card.first_reviewed is None for card in cards] == [False] * 2 + [True] * 3


def test_the_most_overdue_come_first(session, learner_id, meet, now):
    meet(3)
    cards = session.query(Card).order_by(Card.id).all()
    for card, days in zip(cards, (2, 9, 5), strict=True):
        card.due = now.date() - timedelta(days=days)
        card.first_reviewed = now.date() - timedelta(days=20)
    session.flush()
    found = queue.due(session, learner_id, now)
    assert [card.id for card in found] == [cards[n].id for n in (1, 2, 0)]
    assert len(queue.due(session, learner_id, now, due_cap=1)) == 1


def test_a_word_that_no_item_asks_any_more_waits(
    session, learner_id, meet, add_items, item, now
):
    words = meet(2)
    for slug in ("shelf-0", "shelf-1"):
        add_items(item(words[0], sentence=9), slug=slug)
    assert queue.counts(session, learner_id, now + timedelta(days=1)).total == 1


def test_another_learners_set_asks_nothing(
    session, learner_id, add_items, item, quiz_of, take, now
):
    shelf = add_items(item("時計"), owner_id=learner_id)
    take(quiz_of(shelf), missed={"時計"})
    tomorrow = now + timedelta(days=1)
    assert queue.counts(session, learner_id, tomorrow).total == 1
    session.get(SetRow, shelf.id).owner_id = create_guest(session, now).id
    session.flush()
    assert queue.counts(session, learner_id, tomorrow).total == 0


def test_others_cards_are_not_mine(session, meet, now):
    meet(2)
    other = create_guest(session, now).id
    assert queue.due(session, other, now + timedelta(days=9)) == []
