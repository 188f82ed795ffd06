"""Add what a guest did to the account they sign in to: nothing is lost, nothing doubled.

A word that both have met keeps one card, whose memory is made anew from the answers of
both in the order they were given.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import TypeVar

from sqlalchemy import Column, delete, select, update
from sqlalchemy.orm import Session

from quizapp.learning import schedule
from quizapp.learning.replaying import replay
from quizapp.learning.schedule import Plan
from quizapp.models import Answer, Base, Card, Learner, Tally

T = TypeVar("T", bound=date)


def merge(session: Session, guest_id: int, learner_id: int, now: datetime) -> None:
    """Give the learner all that the guest has, and remove the guest; once is enough.

    `now` is in the learner's time zone. What the learner has set outranks the guest's.
    """
    both = session.scalars(
        select(Learner)
        .where(Learner.id.in_((guest_id, learner_id)))
        .order_by(Learner.id)
        .with_for_update()
    ).all()
    if len(both) < 2:  # somebody else was faster
        return
    settings = {learner.id: learner.settings for learner in both}
    joined = settings[guest_id] | settings[learner_id]
    plan = schedule.plan_of(joined, session.get_one(Learner, learner_id).fitted)
    _join_cards(session, guest_id, learner_id, now.tzinfo, plan)
    _join_tallies(session, guest_id, learner_id)
    for column in referring_to(Learner.__table__):
        session.execute(
            update(column.table)
            .where(column == guest_id)
            .values({column.name: learner_id})
        )
    learner = session.get_one(Learner, learner_id)
    learner.settings = joined
    session.execute(delete(Learner).where(Learner.id == guest_id))
    session.expire_all()


def referring_to(table: object) -> list[Column[int]]:
    """Return each column of any table that holds ids of rows of `table`."""
    return [
        key.parent
        for other in Base.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table is table
    ]


def _join_cards(
    session: Session, guest_id: int, learner_id: int, zone: tzinfo | None, plan: Plan
) -> None:
    """Make one card of two for each word that both have met."""
    by_word: dict[int, dict[int, Card]] = defaultdict(dict)
    for card in session.scalars(
        select(Card).where(Card.learner_id.in_((guest_id, learner_id)))
    ):
        by_word[card.word_id][card.learner_id] = card
    pairs = [
        (cards[guest_id], cards[learner_id])
        for cards in by_word.values()
        if len(cards) > 1
    ]
    answers = _answers(session, [card.id for pair in pairs for card in pair])
    for guests, kept in pairs:
        given = sorted(
            answers[guests.id] + answers[kept.id],
            key=lambda answer: answer.id,  # a clock may have been set back
        )
        _join(kept, guests, given, zone, plan)
    _replace(session, {guests.id: kept.id for guests, kept in pairs})


def _answers(session: Session, card_ids: Sequence[int]) -> dict[int, list[Answer]]:
    found: dict[int, list[Answer]] = defaultdict(list)
    for at in range(0, len(card_ids), 400):
        for answer in session.scalars(
            select(Answer).where(
                Answer.card_id.in_(card_ids[at : at + 400]), Answer.rating.is_not(None)
            )
        ):
            if answer.card_id is not None:
                found[answer.card_id].append(answer)
    return found


def _join(
    kept: Card, other: Card, answers: Sequence[Answer], zone: tzinfo | None, plan: Plan
) -> None:
    """Let `kept` tell of both cards; `answers` are those to both, the earliest first."""
    replay(kept, answers, zone, plan)
    if other.missed_at and (kept.missed_at is None or other.missed_at > kept.missed_at):
        kept.missed_at, kept.slip = other.missed_at, other.slip
    kept.misses += other.misses
    kept.aside = kept.aside or other.aside
    kept.added_at = _earliest(kept.added_at, other.added_at)
    kept.first_reviewed = _earliest(kept.first_reviewed, other.first_reviewed)


def _join_tallies(session: Session, guest_id: int, learner_id: int) -> None:
    """Add the guest's answers to those the learner gave on the same day, by skill and slip."""
    for row in session.scalars(select(Tally).where(Tally.learner_id == guest_id)):
        place = (learner_id, row.day, row.skill, row.slip)
        if kept := session.get(Tally, place):
            kept.answers += row.answers
            kept.right += row.right
            kept.duration_ms += row.duration_ms
            session.delete(row)
    session.flush()


def _earliest(*moments: T | None) -> T | None:
    return min((moment for moment in moments if moment), default=None)


def _replace(session: Session, ids: dict[int, int]) -> None:
    """Let what refers to a card refer to the one that has its place, and remove it."""
    session.flush()
    for column in referring_to(Card.__table__):
        for old, new in ids.items():
            session.execute(
                update(column.table).where(column == old).values({column.name: new})
            )
    for old in ids:
        session.execute(delete(Card).where(Card.id == old))
