"""Start a quiz about one set, and go on with it.

    quiz_id = start_quiz(session, learner_id, set_id, now=now, seed=seed)
    asked = question(session, learner_id, quiz_id, 1)
    answer(session, learner_id, quiz_id, 1, asked.options[0], now=now)
    summary(session, learner_id, quiz_id)

`start_review` of `learning.reviews` starts the other kind, which goes on alike.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from quizapp.learning.answers import AnswerError, Given, NoQuestionError, answer
from quizapp.learning.candidates import candidates
from quizapp.learning.choice import choose
from quizapp.learning.questions import question
from quizapp.learning.settings import SKILLS
from quizapp.learning.summaries import Summary, summary
from quizapp.models import Answer, Position, Quiz, SetRow

__all__ = [
    "AnswerError",
    "Given",
    "NoQuestionError",
    "Summary",
    "Unfinished",
    "add_quiz",
    "answer",
    "question",
    "start_quiz",
    "summary",
    "unfinished",
]


DOUBLE_CLICK = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A quiz with questions left; `next` is the number of the first one.

    The title is that of its set, or empty for a review.
    """

    quiz_id: int
    kind: str
    set_title: str
    answered: int
    total: int
    next: int


def start_quiz(
    session: Session,
    learner_id: int,
    set_id: int,
    *,
    now: datetime,
    seed: int,
    size: int = 10,
    mix: Collection[str] = SKILLS,
) -> int | None:
    """Choose up to `size` items of the set and return the new quiz's id, or None without any.

    Only items of the skills in `mix` are asked. A quiz about the set begun within the last
    `DOUBLE_CLICK`, of which nothing was answered yet, is returned again. `seed` is less than
    2**63.
    """
    waiting = session.scalar(
        select(func.max(Quiz.id)).where(
            Quiz.learner_id == learner_id,
            Quiz.set_id == set_id,
            Quiz.finished_at.is_(None),
            Quiz.created_at > now - DOUBLE_CLICK,
            ~select(Answer.id).where(Answer.quiz_id == Quiz.id).exists(),
        )
    )
    if waiting is not None:
        return waiting
    asked = [
        candidate
        for candidate in candidates(session, learner_id, set_id)
        if candidate.skill in mix
    ]
    chosen = choose(asked, size, Random(seed))
    if not chosen:
        return None
    quiz = Quiz(learner_id=learner_id, set_id=set_id, kind="quiz", seed=seed)
    return add_quiz(session, quiz, [candidate.id for candidate in chosen], now)


def add_quiz(
    session: Session, quiz: Quiz, item_ids: Sequence[int], now: datetime
) -> int:
    """Add `quiz` with its positions and return its id."""
    quiz.size, quiz.created_at = len(item_ids), now
    session.add(quiz)
    session.flush()
    session.execute(
        insert(Position),
        [
            {"quiz_id": quiz.id, "number": number, "item_id": item_id}
            for number, item_id in enumerate(item_ids, 1)
        ],
    )
    return quiz.id


def unfinished(session: Session, learner_id: int) -> Unfinished | None:
    """Return the learner's latest quiz or review with questions left, or None."""
    row = session.execute(
        select(Quiz, SetRow.title)
        .outerjoin(SetRow, SetRow.id == Quiz.set_id)
        .where(Quiz.learner_id == learner_id, Quiz.finished_at.is_(None))
        .order_by(Quiz.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    quiz, title = row
    numbers = set(
        session.scalars(select(Answer.number).where(Answer.quiz_id == quiz.id))
    )
    left = (number for number in range(1, quiz.size + 1) if number not in numbers)
    return Unfinished(
        quiz.id, quiz.kind, title or "", len(numbers), quiz.size, next(left, quiz.size)
    )
