"""Practise items or words apart from their schedule: nothing of it moves a card."""

from collections.abc import Sequence
from datetime import datetime
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.learning.answers import PRACTICE
from quizapp.learning.quizzes import add_quiz
from quizapp.learning.reviews import items_by_word
from quizapp.models import Answer, Position, Quiz

MOST = 20
"""Questions in one practice."""


def practise_missed(
    session: Session, learner_id: int, quiz_id: int, *, now: datetime, seed: int
) -> int | None:
    """Start a practice of what was missed in the learner's quiz and return its id.

    None when nothing was. `seed` is less than 2**63.
    """
    missed = session.scalars(
        select(Position.item_id)
        .join(
            Answer,
            (Answer.quiz_id == Position.quiz_id) & (Answer.number == Position.number),
        )
        .where(
            Answer.learner_id == learner_id,
            Position.quiz_id == quiz_id,
            Position.again.is_(False),
            Answer.correctness < 1.0,
        )
        .order_by(Position.number)
    ).all()
    return _start(session, learner_id, missed, now, seed)


def practise_words(
    session: Session,
    learner_id: int,
    word_ids: Sequence[int],
    *,
    now: datetime,
    seed: int,
) -> int | None:
    """Start a practice with an item for each of the words and return its id, or None.

    Words that no item asks are left out.
    """
    rng = Random(seed)
    found = items_by_word(session, learner_id, word_ids)
    chosen = [
        rng.choice(found[word_id]).id
        for word_id in dict.fromkeys(word_ids)
        if word_id in found
    ]
    return _start(session, learner_id, chosen, now, seed)


def _start(
    session: Session, learner_id: int, item_ids: Sequence[int], now: datetime, seed: int
) -> int | None:
    chosen = list(item_ids[:MOST])
    if not chosen:
        return None
    Random(seed).shuffle(chosen)
    quiz = Quiz(learner_id=learner_id, set_id=None, kind=PRACTICE, seed=seed)
    return add_quiz(session, quiz, chosen, now)
