"""Learners, the quizzes they take, their answers and their cards."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base


class Learner(Base):
    """Somebody who learns; a guest is a learner whom only a cookie knows."""

    __tablename__ = "learner"

    id: Mapped[int] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]


class Quiz(Base):
    """A list of positions, each with one item, for one learner.

    `kind` is `quiz` (from one set) or `review` (of due cards, over all sets).
    `seed` fixes which items were chosen and how their options are ordered.
    """

    __tablename__ = "quiz"
    __table_args__ = (Index(None, "learner_id", "finished_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    set_id: Mapped[int | None] = mapped_column(ForeignKey("question_set.id"))
    kind: Mapped[str]
    seed: Mapped[int]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class Position(Base):
    """One place in a quiz, numbered from 1, with the item asked there."""

    __tablename__ = "position"

    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))


class Answer(Base):
    """The one answer to a position; rows are added, never changed.

    With a card it is also a review of that card, and `rating` is FSRS's: 1 again, 3 good.
    """

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("quiz_id", "number"),
        Index(None, "learner_id", "item_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"))
    number: Mapped[int]
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    card_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"), index=True)
    text: Mapped[str]
    correctness: Mapped[float]
    slip: Mapped[str]
    rating: Mapped[int | None]
    duration_ms: Mapped[int | None]
    answered_at: Mapped[datetime]


class Card(Base):
    """One learner's memory of one word.

    `stability` (days) and `difficulty` (1 to 10) are FSRS's. `due` is the day on which
    the word should next be asked. A *lapse* is a failed review of a word that was known
    before. `reps` counts the answers. `first_review` is the first day on which a review
    (not a quiz) asked it; None while the card is *new*. `last_item_id` was asked last.
    """

    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("learner_id", "word_id"), Index(None, "learner_id", "due"))

    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    word_id: Mapped[int] = mapped_column(ForeignKey("word.id"))
    stability: Mapped[float]
    difficulty: Mapped[float]
    due: Mapped[date]
    last_review: Mapped[date]
    lapses: Mapped[int]
    reps: Mapped[int]
    first_review: Mapped[date | None]
    last_item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))


