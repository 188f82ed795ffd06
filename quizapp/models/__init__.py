"""The tables, and the engine that opens them. Nothing here decides what to ask."""

from quizapp.models.base import Base
from quizapp.models.learners import Answer, Card, Learner, Position, Quiz
from quizapp.models.library import ItemRow, SetRow, WordRow

__all__ = [
    "Answer",
    "Base",
    "Card",
    "ItemRow",
    "Learner",
    "Position",
    "Quiz",
    "SetRow",
    "WordRow",
]
