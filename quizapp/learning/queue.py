"""Which words are due today: those the learner added, those that come back, those newly met.

A *new* word was met in a quiz, or added, and never asked in a review. New and returning
words have a cap a day, so that nobody returns from a holiday to a wall. A word set aside
is not due. `now` is in the learner's time zone: its date is the day that counts.
"""

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from quizapp.models import Answer, Card, ItemRow, Quiz, SetRow, SetWordRow

NEW_CAP = 20
DUE_CAP = 100


@dataclass(frozen=True, slots=True)
class Counts:
    """Words to ask today under the caps, and how many more wait beyond them."""

    new: int
    returning: int
    waiting: int

    @property
    def total(self) -> int:
        """All words to ask today."""
        return self.new + self.returning


def due(
    session: Session,
    learner_id: int,
    now: datetime,
    *,
    new_cap: int = NEW_CAP,
    due_cap: int = DUE_CAP,
) -> list[Card]:
    """Return the cards to review today: added ones, those that come back, the other new ones.

    Words of the article that was asked about today go first among each, then the most
    overdue. What was reviewed today already counts against the caps; the rest comes on
    the days that follow.
    """
    caps = _caps_left(session, learner_id, now, (new_cap, due_cap))
    new, returning = (
        session.scalars(
            select(Card)
            .where(_is_due(learner_id, now), kind)
            .order_by(Card.reps > 0, ~_is_of_today(learner_id, now), Card.due, Card.id)
            .limit(cap)
        ).all()
        for kind, cap in zip(_KINDS, caps, strict=True)
    )
    added = [card for card in new if not card.reps]
    return [*added, *returning, *new[len(added) :]]


def counts(
    session: Session,
    learner_id: int,
    now: datetime,
    *,
    new_cap: int = NEW_CAP,
    due_cap: int = DUE_CAP,
) -> Counts:
    """Return how many cards `due` gives, and how many it leaves for later."""
    caps = _caps_left(session, learner_id, now, (new_cap, due_cap))
    is_new, is_returning = _KINDS
    all_new, all_returning = session.execute(
        select(func.count().filter(is_new), func.count().filter(is_returning))
        .select_from(Card)
        .where(_is_due(learner_id, now))
    ).one()
    new, returning = min(all_new, caps[0]), min(all_returning, caps[1])
    return Counts(new, returning, all_new + all_returning - new - returning)


def visible(learner_id: int | None) -> ColumnElement[bool]:
    """Return the condition that a set is everybody's or the learner's own; None is nobody."""
    return or_(SetRow.owner_id.is_(None), SetRow.owner_id == learner_id)


_KINDS = (Card.first_reviewed.is_(None), Card.first_reviewed.is_not(None))


def _is_due(learner_id: int, now: datetime) -> ColumnElement[bool]:
    """Return the condition that a card is due and that an item can still ask it."""
    can_be_asked = (
        select(ItemRow.id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .where(
            ItemRow.word_id == Card.word_id,
            ItemRow.retired.is_(False),
            visible(learner_id),
        )
        .exists()
    )
    return and_(
        Card.learner_id == learner_id,
        Card.due <= now.date(),
        Card.aside == "",
        can_be_asked,
    )


def _is_of_today(learner_id: int, now: datetime) -> ColumnElement[bool]:
    """Return the condition that a card's word stands in the article last asked about today."""
    latest = (
        select(Quiz.set_id)
        .where(
            Quiz.learner_id == learner_id,
            Quiz.set_id.is_not(None),
            Quiz.created_at >= _midnight(now),
        )
        .order_by(Quiz.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return exists().where(
        SetWordRow.word_id == Card.word_id, SetWordRow.set_id == latest
    )


def _midnight(now: datetime) -> datetime:
    return datetime.combine(now.date(), time(), now.tzinfo)


def _caps_left(
    session: Session, learner_id: int, now: datetime, caps: tuple[int, int]
) -> tuple[int, int]:
    is_first = Card.first_reviewed == now.date()
    new, returning = session.execute(
        select(func.count().filter(is_first), func.count().filter(~is_first))
        .select_from(Answer)
        .join(Quiz, Quiz.id == Answer.quiz_id)
        .join(Card, Card.id == Answer.card_id)
        .where(
            Answer.learner_id == learner_id,
            Answer.answered_at >= _midnight(now),
            Quiz.kind == "review",
        )
    ).one()
    return max(caps[0] - new, 0), max(caps[1] - returning, 0)
