"""What a learner says of a word: add it, mark it as known, suspend it, take it up again."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from quizapp.learning import schedule
from quizapp.models import Card, WordRow

Aside = Literal["", "known", "suspended"]
"""Why a word is not asked, as in `models.Card`; empty when it is asked."""


def add_word(
    session: Session, learner_id: int, word_id: int, now: datetime
) -> Card | None:
    """Return the learner's card for the word, made when there is none; None without that word.

    A new card is due at once and is asked first. A word that was set aside is asked again.
    `now` is in the learner's time zone.
    """
    return set_aside(session, learner_id, word_id, "", now)


def set_aside(
    session: Session, learner_id: int, word_id: int, aside: Aside, now: datetime
) -> Card | None:
    """Keep the word from being asked, or ask it again when `aside` is empty; return its card.

    The memory of the word stays. A word without a card gets one; None without that word.
    """
    card = session.scalar(
        select(Card).where(Card.learner_id == learner_id, Card.word_id == word_id)
    )
    if card is None and session.get(WordRow, word_id) is not None:
        card = _unasked(learner_id, word_id, now)
        session.add(card)
    if card is not None:
        card.aside = aside
        session.flush()
    return card


def set_cards_aside(
    session: Session, learner_id: int, word_ids: Iterable[int], aside: Aside
) -> None:
    """Keep words from being asked, or ask them again; words without a card stay without."""
    session.execute(
        update(Card)
        .where(Card.learner_id == learner_id, Card.word_id.in_(word_ids))
        .values(aside=aside)
    )


def _unasked(learner_id: int, word_id: int, now: datetime) -> Card:
    """Return the card of a word that no answer was given to yet."""
    return Card(
        learner_id=learner_id,
        word_id=word_id,
        state=schedule.LEARNING,
        due=now.date(),
        lapses=0,
        reps=0,
        added_at=now,
        misses=0,
        slip="",
    )
