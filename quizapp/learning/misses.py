"""Each miss of one word."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.items.slip_kinds import kind_of
from quizapp.learning.questions import result
from quizapp.learning.shown import Pieces, Result, as_pieces
from quizapp.models import Answer, Card, ItemRow, SetRow, WordRow

MOST = 100
"""Misses told of one word, the latest."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One wrong answer: when, to which question, and what came of it.

    The stem is `before`, `target`, `after`, as in `shown.Question`.
    """

    quiz_id: int
    number: int
    answered_at: datetime
    type: str
    kind: str
    before: Pieces
    target: str
    after: Pieces
    set_slug: str
    result: Result


def misses_of(session: Session, learner_id: int, word_id: int) -> list[Miss]:
    """Return the learner's wrong answers about a word, the latest first."""
    rows = session.execute(
        select(Answer, ItemRow, SetRow.slug, WordRow)
        .join(Card, Card.id == Answer.card_id)
        .join(ItemRow, ItemRow.id == Answer.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .join(WordRow, WordRow.id == Card.word_id)
        .where(
            Card.learner_id == learner_id,
            Card.word_id == word_id,
            Answer.correctness < 1.0,
        )
        .order_by(Answer.id.desc())
        .limit(MOST)
    )
    return [
        Miss(
            quiz_id=given.quiz_id,
            number=given.number,
            answered_at=given.answered_at,
            type=item.type,
            kind=kind_of(given.slip),
            before=as_pieces(item.pieces["before"]),
            target=item.target,
            after=as_pieces(item.pieces["after"]),
            set_slug=slug,
            result=result(given, item, word),
        )
        for given, item, slug, word in rows
    ]
