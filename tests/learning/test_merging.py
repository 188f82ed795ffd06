"""Random histories of a guest and of an account, made one: nothing is lost, nothing doubled."""

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from quizapp.learning import schedule
from quizapp.learning.learners import create_guest
from quizapp.learning.merging import merge, referring_to
from quizapp.learning.quizzes import add_quiz, answer
from quizapp.learning.word_cards import set_aside
from quizapp.models import Answer, Card, ItemRow, Learner, Quiz, Tally

WORDS = "庭木町川"
STEPS = st.lists(
    st.tuples(
        st.booleans(),  # of the guest
        st.sampled_from([*WORDS, *(f"{word}!" for word in WORDS), "known", "added"]),
        st.integers(0, 3),  # days later
        st.booleans(),  # right
    ),
    max_size=25,
)


@pytest.fixture
def items(session, add_items, item):
    """One item for each word."""
    shelf = add_items(*(item(word) for word in WORDS))
    rows = session.scalars(select(ItemRow).where(ItemRow.set_id == shelf.id))
    return {row.surface: row for row in rows}


def live(session, items, learner, step, moment):
    """Let one thing happen: an answer in a quiz or (!) a review, a word added or set aside."""
    _, what, _, is_right = step
    if what in ("known", "added"):
        word = items[WORDS[is_right]].word_id
        set_aside(session, learner, word, "known" if what == "known" else "", moment)
        return
    kind = "review" if what.endswith("!") else "quiz"
    quiz = Quiz(learner_id=learner, set_id=None, kind=kind, seed=1)
    quiz_id = add_quiz(session, quiz, [items[what[0]].id], moment)
    text = "よみ" if is_right else "やみ"
    answer(session, learner, quiz_id, 1, text, now=moment)


def replayed(steps, guest_first, now):
    """Return the memory of each word, as if one learner had lived through all steps."""
    memories = {}
    for (_, what, _, is_right), moment in steps:
        if what not in ("known", "added"):
            rating = schedule.GOOD if is_right else schedule.AGAIN
            memories[what[0]] = schedule.review(
                memories.get(what[0]), rating, moment.date()
            )
    return memories


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(steps=STEPS)
def test_nothing_is_lost_and_nothing_doubled(session, items, now, steps):
    undo = session.begin_nested()
    guest, kept = (create_guest(session, now).id for _ in range(2))
    moment, dated = now, []
    for step in steps:
        moment += timedelta(days=step[2], minutes=1)
        live(session, items, guest if step[0] else kept, step, moment)
        dated.append((step, moment))
    session.flush()
    session.expire_all()
    cards = session.scalars(select(Card)).all()
    words = {card.word_id for card in cards}
    misses = Counter()
    for card in cards:
        misses[card.word_id] += card.misses
    told = select(Answer.quiz_id, Answer.number, Answer.text, Answer.answered_at)
    answers = sorted(session.execute(told).all())
    sums = select(func.sum(Tally.answers), func.sum(Tally.right), Tally.day, Tally.slip)
    tallies = sorted(session.execute(sums.group_by(Tally.day, Tally.slip)).all())

    merge(session, guest, kept, moment)

    cards = session.scalars(select(Card)).all()
    assert sorted(card.word_id for card in cards) == sorted(words)
    assert {card.learner_id for card in cards} <= {kept}
    assert {card.word_id: card.misses for card in cards} == misses
    assert sorted(session.execute(told).all()) == answers
    assert (
        sorted(session.execute(sums.group_by(Tally.day, Tally.slip)).all()) == tallies
    )
    right_card = select(func.count()).join(Card, Card.id == Answer.card_id).join(
        ItemRow, (ItemRow.id == Answer.item_id) & (ItemRow.word_id == Card.word_id)
    )  # fmt: skip
    assert session.scalar(right_card.select_from(Answer)) == len(answers)
    for column in referring_to(Learner.__table__):
        at_guest = select(func.count()).select_from(column.table)
        assert session.scalar(at_guest.where(column == guest)) == 0, column
    assert session.get(Learner, guest) is None
    memories = replayed(dated, guest, now)
    for word, row in items.items():
        card = next((card for card in cards if card.word_id == row.word_id), None)
        if word in memories:
            for name in ("state", "due", "last_review", "lapses", "reps"):
                assert getattr(card, name) == getattr(memories[word], name), name
            assert card.stability == pytest.approx(memories[word].stability)
    undo.rollback()
    session.expire_all()


def test_what_the_account_has_set_outranks_the_guest(session, now):
    guest, kept = create_guest(session, now), create_guest(session, now)
    guest.settings = {"theme": "dark", "new_cap": 5}
    kept.settings = {"theme": "light"}
    merge(session, guest.id, kept.id, now)
    assert session.get(Learner, kept.id).settings == {"theme": "light", "new_cap": 5}


def test_an_article_of_the_guest_becomes_the_accounts(session, add_items, item, now):
    guest, kept = create_guest(session, now).id, create_guest(session, now).id
    shelf = add_items(item("庭"), slug="own", owner_id=guest)
    merge(session, guest, kept, now)
    assert shelf.owner_id == kept


def test_a_second_merge_changes_nothing(session, learner_id, now):
    guest = create_guest(session, now).id
    merge(session, guest, learner_id, now)
    merge(session, guest, learner_id, now)
    assert session.scalars(select(Learner.id)).all() == [learner_id]
