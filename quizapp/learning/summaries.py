"""What came of a quiz: how many were right, and each question that was not."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.learning.questions import result
from quizapp.learning.shown import Pieces, Result, as_pieces
from quizapp.models import Answer, ItemRow, Position, Quiz, SetRow, WordRow


@dataclass(frozen=True, slots=True)
class Answered:
    """One question of a quiz: the stem's parts, and its result, None while unanswered."""

    number: int
    type: str
    skill: str
    before: Pieces
    target: str
    after: Pieces
    set_slug: str
    result: Result | None


@dataclass(frozen=True, slots=True)
class Summary:
    """A learner's quiz with all its questions; `set_slug` and `set_title` are empty for a review."""

    quiz_id: int
    kind: str
    set_slug: str
    set_title: str
    finished_at: datetime | None
    questions: tuple[Answered, ...]

    @property
    def total(self) -> int:
        """Questions in all."""
        return len(self.questions)

    @property
    def right(self) -> int:
        """Questions answered rightly."""
        return sum(bool(one.result and one.result.is_right) for one in self.questions)

    @property
    def missed(self) -> tuple[Answered, ...]:
        """The questions answered wrongly, in their order."""
        return tuple(
            one for one in self.questions if one.result and not one.result.is_right
        )

    @property
    def next(self) -> int | None:
        """The number of the first question without an answer, or None."""
        return next((one.number for one in self.questions if one.result is None), None)


def summary(session: Session, learner_id: int, quiz_id: int) -> Summary | None:
    """Return what came of the learner's quiz, or None when it is not theirs or not there."""
    found = session.execute(
        select(Quiz, SetRow)
        .outerjoin(SetRow, SetRow.id == Quiz.set_id)
        .where(Quiz.id == quiz_id, Quiz.learner_id == learner_id)
    ).one_or_none()
    if found is None:
        return None
    quiz, of_set = found
    rows = session.execute(
        select(Position.number, ItemRow, SetRow.slug, WordRow, Answer)
        .join(ItemRow, ItemRow.id == Position.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .outerjoin(WordRow, WordRow.id == ItemRow.word_id)
        .outerjoin(
            Answer,
            (Answer.quiz_id == Position.quiz_id) & (Answer.number == Position.number),
        )
        .where(Position.quiz_id == quiz_id)
        .order_by(Position.number)
    )
    return Summary(
        quiz_id=quiz.id,
        kind=quiz.kind,
        set_slug=of_set.slug if of_set else "",
        set_title=of_set.title if of_set else "",
        finished_at=quiz.finished_at,
        questions=tuple(_answered(*row) for row in rows),
    )


def _answered(
    number: int,
    item: ItemRow,
    slug: str,
    word: WordRow | None,
    given: Answer | None,
) -> Answered:
    return Answered(
        number=number,
        type=item.type,
        skill=item.skill,
        before=as_pieces(item.pieces["before"]),
        target=item.target,
        after=as_pieces(item.pieces["after"]),
        set_slug=slug,
        result=None if given is None else result(given, item, word),
    )
