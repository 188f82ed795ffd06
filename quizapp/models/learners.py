"""Tables of what learners did: quizzes, answers, and one card for each word met."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base


class Learner(Base):
    """Somebody who answers; a guest until further notice.

    `settings` has what they chose, by the names of `learning.settings`. `fitted` is what
    `learning.fitting` found: `answers` is how many there were then, and `parameters` are those
    of FSRS, if any foretell the learner better than the usual ones.
    """

    __tablename__ = "learner"

    id: Mapped[int] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    fitted: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Quiz(Base):
    """Questions chosen for one learner, in a fixed order.

    `kind` is `quiz` (about the set `set_id`), `review` (of due words) or `practice`, which
    leaves the schedule alone; the latter two have no `set_id`. `size` is its number of
    positions. `finished_at` is None while one of them is unanswered. `seed` decides the
    order of options.
    """

    __tablename__ = "quiz"
    __table_args__ = (
        Index(None, "learner_id", "finished_at"),
        Index(None, "learner_id", "set_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    set_id: Mapped[int | None] = mapped_column(ForeignKey("question_set.id"))
    kind: Mapped[str]
    seed: Mapped[int] = mapped_column(BigInteger)
    size: Mapped[int]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class Position(Base):
    """One question of a quiz; `number` counts from 1.

    `again` is whether it was missed earlier in the quiz and comes once more, which leaves
    the schedule alone.
    """

    __tablename__ = "position"

    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    again: Mapped[bool] = mapped_column(default=False)


class Card(Base):
    """One learner's memory of one word.

    `state`, `stability` (days) and `difficulty` (1 to 10) are those of
    `learning.schedule`, which alone decides them. `due`, `last_review` and
    `first_reviewed` are days of the learner's calendar; `first_reviewed` is None
    until the word was asked in a review. A *lapse* is a wrong answer after a right
    one. `last_item_id` is the item that asked the word last. A word the learner added
    (`added_at`) has no memory while `reps` is 0: what an answer tells is None.

    `aside` says why the word is not asked: `known` or `suspended`, by the learner's
    word, or `leech` after too many lapses; empty when it is asked. `misses` counts the wrong answers; `missed_at` and
    `slip` are those of the latest one.
    """

    __tablename__ = "card"
    __table_args__ = (
        UniqueConstraint("learner_id", "word_id"),
        # With all that is counted in it, so that no row has to be read for that.
        Index(
            "ix_card_counted",
            "learner_id",
            "aside",
            "due",
            "first_reviewed",
            "word_id",
            "last_review",
            "stability",
        ),
        Index(None, "learner_id", "missed_at"),
        Index(None, "learner_id", "misses", "missed_at", "slip"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    word_id: Mapped[int] = mapped_column(ForeignKey("word.id"))
    state: Mapped[int]
    stability: Mapped[float | None]
    difficulty: Mapped[float | None]
    due: Mapped[date]
    last_review: Mapped[date | None]
    lapses: Mapped[int]
    reps: Mapped[int]
    first_reviewed: Mapped[date | None]
    last_item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    added_at: Mapped[datetime | None]
    aside: Mapped[str]
    misses: Mapped[int]
    missed_at: Mapped[datetime | None]
    slip: Mapped[str]


class Answer(Base):
    """One answer to one position of a quiz; only its learner changes it, or takes it back.

    `rating` (1 again, 3 good) and `card_id` are None where no memory is concerned: for an
    item that tests no word, and where the schedule is left alone. `slip` is a code of
    `items.slips`, or empty. `overruled` is whether the learner said that they were right.
    """

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("quiz_id", "number"),
        Index(None, "learner_id", "answered_at"),
        Index(None, "learner_id", "item_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quiz.id"))
    number: Mapped[int]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    card_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"), index=True)
    text: Mapped[str]
    correctness: Mapped[float]
    slip: Mapped[str]
    rating: Mapped[int | None]
    duration_ms: Mapped[int | None]
    answered_at: Mapped[datetime]
    overruled: Mapped[bool] = mapped_column(default=False)


class Report(Base):
    """What a learner says is wrong with an item; `reason` is one of `learning.reports`, or empty."""

    __tablename__ = "report"
    __table_args__ = (Index(None, "learner_id", "item_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    reason: Mapped[str]
    reported_at: Mapped[datetime]


class Tally(Base):
    """The learner's answers on one day of their calendar, by the skill asked and the slip.

    `slip` is a code of `items.slips`, or empty for right answers and for those without one.
    `duration_ms` is how long they took, those whose time is not known left out.
    """

    __tablename__ = "tally"
    __table_args__ = ({"sqlite_with_rowid": False},)

    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    skill: Mapped[str] = mapped_column(primary_key=True)
    slip: Mapped[str] = mapped_column(primary_key=True)
    answers: Mapped[int]
    right: Mapped[int]
    duration_ms: Mapped[int] = mapped_column(BigInteger)
