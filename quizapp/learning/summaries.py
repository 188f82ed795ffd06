"""What came of a quiz: how many were right, and each question that was not."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.items.slip_kinds import kind_of
from quizapp.learning.questions import result
from quizapp.learning.shown import Pieces, Result, as_pieces
from quizapp.models import Answer, ItemRow, Position, Quiz, SetRow, WordRow


@dataclass(frozen=True, slots=True)
class Answered:
    """One question of a quiz: the stem's parts, and its result, None while unanswered.

    `is_right_again` is whether it was right when it came once more, None when it has not been
    asked again.
    """

    number: int
    type: str
    skill: str
    before: Pieces
    target: str
    after: Pieces
    set_slug: str
    result: Result | None
    is_right_again: bool | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """A learner's quiz with all its questions, each once.

    `set_slug` and `set_title` are empty for a review and a practice. `next` is the number
    of the first position without an answer, those that come once more included, or None.
    """

    quiz_id: int
    kind: str
    set_slug: str
    set_title: str
    finished_at: datetime | None
    questions: tuple[Answered, ...]
    next: int | None

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
    def slips(self) -> tuple[tuple[str, int], ...]:
        """The kinds of slips (`items.slip_kinds`) among the missed, the most frequent first.

        Those of no particular kind are left out.
        """
        kinds = Counter(kind_of(one.result.slip) for one in self.missed if one.result)
        return tuple(item for item in kinds.most_common() if item[0] != "other")


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
        select(Position, ItemRow, SetRow.slug, WordRow, Answer)
        .join(ItemRow, ItemRow.id == Position.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .outerjoin(WordRow, WordRow.id == ItemRow.word_id)
        .outerjoin(
            Answer,
            (Answer.quiz_id == Position.quiz_id) & (Answer.number == Position.number),
        )
        .where(Position.quiz_id == quiz_id)
        .order_by(Position.number)
    ).all()
    again = {
        position.item_id: given.correctness >= 1.0
        for position, _item, _slug, _word, given in rows
        if position.again and given
    }
    unanswered = (row[0].number for row in rows if row[-1] is None)
    return Summary(
        quiz_id=quiz.id,
        kind=quiz.kind,
        set_slug=of_set.slug if of_set else "",
        set_title=of_set.title if of_set else "",
        finished_at=quiz.finished_at,
        questions=tuple(_answered(*row, again) for row in rows if not row[0].again),
        next=next(unanswered, None),
    )


def _answered(
    position: Position,
    item: ItemRow,
    slug: str,
    word: WordRow | None,
    given: Answer | None,
    again: Mapping[int, bool],
) -> Answered:
    return Answered(
        number=position.number,
        type=item.type,
        skill=item.skill,
        before=as_pieces(item.pieces["before"]),
        target=item.target,
        after=as_pieces(item.pieces["after"]),
        set_slug=slug,
        result=None if given is None else result(given, item, word),
        is_right_again=again.get(item.id),
    )
