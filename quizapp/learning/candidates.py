"""The items of a set as the choice of a quiz needs them."""

from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from quizapp.items.slots import Slots, split
from quizapp.learning.choice import Candidate
from quizapp.models import Answer, Base, ItemRow, WordRow

_CHOSEN_BY = (
    "id", "type", "skill", "response", "word_id", "surface", "stem", "key", "distractors",
    "explanation", "sentence", "evidence_start", "evidence_end", "evidence_text",
)  # fmt: skip


def candidates(session: Session, learner_id: int, set_id: int) -> list[Candidate]:
    """Return the items of the set that the learner may be asked, in a fixed order."""
    times = (
        select(Answer.item_id, func.count().label("asked"))
        .where(Answer.learner_id == learner_id)
        .group_by(Answer.item_id)
        .subquery()
    )
    rows = session.execute(
        select(
            *Base.metadata.tables["item"].c[_CHOSEN_BY],
            WordRow.base,
            func.coalesce(times.c.asked, 0).label("asked"),
        )
        .outerjoin(WordRow, WordRow.id == ItemRow.word_id)
        .outerjoin(times, times.c.item_id == ItemRow.id)
        .where(ItemRow.set_id == set_id, ItemRow.retired.is_(False))
        .order_by(ItemRow.id)
    )
    return [_candidate(row) for row in rows]


def _candidate(row: Row[*tuple[Any, ...]]) -> Candidate:
    names = {row.surface, row.base} if row.word_id else {row.evidence_text, row.key[0]}
    shows = row.stem
    if row.response == Slots.response:
        # Pieces of a sentence stand anywhere; words are what is asked.
        names |= set(split(row.key[0])) if row.skill == "vocabulary" else set()
        shows = "\n".join((row.stem, *split(row.key[0])))
    # Statements to choose from say what other questions ask.
    options = (*row.key[:1], *(text for text, _ in row.distractors))
    shows = "\n".join((shows, *(text for text in options if text.endswith("。"))))
    has_span = row.sentence is not None and row.evidence_start is not None
    return Candidate(
        id=row.id,
        type=row.type,
        skill=row.skill,
        asked=row.asked,
        word_id=row.word_id,
        names=frozenset(names - {"", "○", "×"}),
        shows=shows,
        span=(row.sentence, row.evidence_start, row.evidence_end) if has_span else None,
        tells=row.explanation,
    )
