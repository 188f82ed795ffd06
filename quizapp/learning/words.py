"""The words a learner missed."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.learning.questions import result
from quizapp.learning.shown import Result
from quizapp.models import Answer, Card, ItemRow, SetRow, WordRow


@dataclass(frozen=True, slots=True)
class MissedWord:
    """A word answered wrongly at least once.

    `last` is the latest wrong answer, with the word and the sentence; `due` is the day
    on which the word comes back.
    """

    base: str
    reading: str
    gloss: str
    times: int
    missed_at: datetime
    due: date
    set_slug: str
    set_title: str
    last: Result


def missed_words(
    session: Session, learner_id: int, *, limit: int = 200
) -> list[MissedWord]:
    """Return up to `limit` words the learner missed, the latest miss first."""
    misses = (
        select(func.max(Answer.id).label("id"), func.count().label("times"))
        .where(
            Answer.learner_id == learner_id,
            Answer.card_id.is_not(None),
            Answer.correctness < 1.0,
        )
        .group_by(Answer.card_id)
        .subquery()
    )
    rows = session.execute(
        select(misses.c.times, Answer, Card.due, ItemRow, SetRow, WordRow)
        .select_from(misses)
        .join(Answer, Answer.id == misses.c.id)
        .join(Card, Card.id == Answer.card_id)
        .join(ItemRow, ItemRow.id == Answer.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .join(WordRow, WordRow.id == Card.word_id)
        .order_by(Answer.id.desc())
        .limit(limit)
    )
    return [
        MissedWord(
            base=word.base,
            reading=word.reading,
            gloss=word.gloss,
            times=times,
            missed_at=given.answered_at,
            due=due,
            set_slug=of_set.slug,
            set_title=of_set.title,
            last=result(given, item, word),
        )
        for times, given, due, item, of_set, word in rows
    ]
