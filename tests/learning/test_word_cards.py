from datetime import timedelta

import pytest
from sqlalchemy import select

from quizapp.learning import queue
from quizapp.learning.reviews import start_review
from quizapp.learning.word_cards import add_word, set_aside, set_cards_aside
from quizapp.models import Card, ItemRow, Position, WordRow


@pytest.fixture
def word_id(session):
    """The function that finds a word by its dictionary form."""
    return lambda base: session.scalars(
        select(WordRow.id).where(WordRow.base == base)
    ).one()


@pytest.fixture
def asked(session, learner_id, now):
    """The words of today's review in their order."""

    def asked_words(when=now, **caps):
        quiz_id = start_review(session, learner_id, now=when, seed=1, **caps)
        return session.scalars(
            select(ItemRow.surface)
            .join(Position, Position.item_id == ItemRow.id)
            .where(Position.quiz_id == quiz_id)
            .order_by(Position.number)
        ).all()

    return asked_words


def test_an_added_word_is_asked_first(
    session, learner_id, add_items, item, quiz_of, take, asked, word_id, now
):
    words = ["時計", "机", "本", "庭"]
    shelf = add_items(*(item(base, sentence=n) for n, base in enumerate(words)))
    take(quiz_of(shelf), missed=words[:3])
    later = now + timedelta(days=2)
    session.scalars(select(Card).where(Card.word_id == word_id("机"))).one().first_reviewed = now.date()  # fmt: skip
    add_items(item("窓"), slug="other")
    add_word(session, learner_id, word_id("窓"), later)
    assert asked(later)[:2] == ["窓", "机"]


def test_an_added_word_gets_its_memory_from_its_first_answer(
    session, learner_id, add_items, item, quiz_of, answer_one, word_id, now
):
    shelf = add_items(item("時計"))
    card = add_word(session, learner_id, word_id("時計"), now)
    assert (card.reps, card.stability, card.due, card.added_at) == (0, None, now.date(), now)  # fmt: skip
    answer_one(quiz_of(shelf, kind="review"), 1)
    session.expire_all()
    assert (card.reps, card.last_review, card.added_at) == (1, now.date(), now)
    assert card.stability > 0
    assert card.due > now.date()


def test_adding_twice_makes_one_card(
    session, learner_id, add_items, item, word_id, now
):
    add_items(item("時計"))
    first = add_word(session, learner_id, word_id("時計"), now)
    later = now + timedelta(days=3)
    assert add_word(session, learner_id, word_id("時計"), later) is first
    assert (first.added_at, first.due) == (now, now.date())


@pytest.mark.parametrize("aside", ["known", "suspended"])
def test_a_word_set_aside_is_not_due_until_it_is_taken_up_again(
    session, learner_id, add_items, item, quiz_of, take, word_id, now, aside
):
    take(quiz_of(add_items(item("時計"))), missed=["時計"])
    later = now + timedelta(days=1)
    assert queue.counts(session, learner_id, later).total == 1
    card = set_aside(session, learner_id, word_id("時計"), aside, later)
    assert queue.counts(session, learner_id, later).total == 0
    assert card.reps == 1
    add_word(session, learner_id, word_id("時計"), later)
    assert [one.id for one in queue.due(session, learner_id, later)] == [card.id]


def test_there_is_no_card_without_its_word(session, learner_id, now):
    assert add_word(session, learner_id, 999, now) is None
    assert set_aside(session, learner_id, 999, "known", now) is None


def test_an_added_word_without_an_item_is_not_due(session, learner_id, now):
    fields = {"gloss": "garden", "band": 2, "pos": "名詞", "senses": []}
    session.add(WordRow(base="庭", reading="にわ", **fields))
    session.flush()
    word = session.scalars(select(WordRow.id)).one()
    add_word(session, learner_id, word, now)
    assert queue.counts(session, learner_id, now).total == 0
    assert start_review(session, learner_id, now=now, seed=1) is None


def test_a_card_counts_its_misses_and_knows_the_latest(
    session, learner_id, add_items, item, quiz_of, answer_one, now
):
    quiz_id = quiz_of(add_items(*(item("時計", sentence=n) for n in range(4))))
    times = [now + timedelta(hours=n) for n in range(4)]
    for number, text in enumerate(["よみ", "やみ", "ゆみ", "よみ"], 1):
        answer_one(quiz_id, number, text, when=times[number - 1])
    card = session.scalars(select(Card)).one()
    assert (card.misses, card.missed_at, card.slip) == (2, times[2], "long_added")


def test_many_cards_are_set_aside_and_no_card_is_made(
    session, learner_id, add_items, item, word_id, now
):
    add_items(*(item(base, sentence=n) for n, base in enumerate("庭木町")))
    cards = [add_word(session, learner_id, word_id(base), now) for base in "庭木"]
    ids = [word_id(base) for base in "庭町"]
    set_cards_aside(session, learner_id, ids, "suspended")
    session.expire_all()
    assert [card.aside for card in cards] == ["suspended", ""]
    assert len(session.scalars(select(Card)).all()) == 2
