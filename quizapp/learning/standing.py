"""What a word is to a learner: met, learnt, known by their own word, or not asked at present."""

from typing import Literal

from sqlalchemy import ColumnElement, and_, case, or_

from quizapp.learning import schedule
from quizapp.models import Card

LEECH = "leech"
"""Why a word is set aside that was forgotten too often, in `models.Card.aside`."""

Standing = Literal["new", "met", "learnt", "known", "suspended", "leech"]
"""`new` is a word without a card. `met` and `learnt` are asked in reviews, the others not."""

LEARNT_STABILITY = 7.0
"""Days: a word answered rightly that will likely be remembered for a week is learnt."""


def is_known() -> ColumnElement[bool]:
    """Return the condition that the learner of a card knows its word: learnt it, or says so."""
    return or_(Card.aside == "known", _is_learnt())


def standing() -> ColumnElement[Standing]:
    """Return the expression of the standing of a card's word."""
    return case((Card.aside != "", Card.aside), (_is_learnt(), "learnt"), else_="met")


def _is_learnt() -> ColumnElement[bool]:
    return and_(Card.state == schedule.REVIEW, Card.stability >= LEARNT_STABILITY)
