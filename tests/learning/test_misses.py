from datetime import timedelta

import pytest
from sqlalchemy import select

from quizapp.learning.learners import create_guest
from quizapp.learning.misses import misses_of
from quizapp.models import Card


@pytest.fixture
def card(session, add_items, item, quiz_of, answer_one, now):
    """A word missed twice, answered rightly in between."""
    quiz_id = quiz_of(add_items(*(item("時計", sentence=n) for n in range(3))))
    for number, text in enumerate(["やみ", "よみ", "ゆみ"], 1):
        answer_one(quiz_id, number, text, when=now + timedelta(days=number))
    return session.scalars(select(Card)).one()


def test_every_miss_is_kept_with_its_question(session, learner_id, card, now):
    latest, first = misses_of(session, learner_id, card.word_id)
    assert (latest.number, latest.answered_at) == (3, now + timedelta(days=3))
    assert (latest.result.text, latest.kind) == ("ゆみ", "long_vowel")
    assert latest.target == "時計"
    assert "".join(text for text, _ in latest.before) == "2番目の文に"
    assert (first.result.text, first.kind, first.type) == ("やみ", "other", "meaning")


def test_misses_are_ones_own(session, card, now):
    assert misses_of(session, create_guest(session, now).id, card.word_id) == []
