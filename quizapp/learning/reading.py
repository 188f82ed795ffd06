"""An article as one learner reads it: its sentences, and how much of it they know."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, cast, func, select
from sqlalchemy.orm import Session

from quizapp.learning.article_rows import Run
from quizapp.learning.standing import is_known
from quizapp.models import Card, SentenceRow, SetRow, SetWordRow


@dataclass(frozen=True, slots=True)
class Reading:
    """The article of a set.

    `sections` is that of `models.SetRow.article`, `sentences` have the JSON text of the runs of
    each, `known` has the ids
    of the words in it that the learner knows. `coverage` is the part of its running words
    that these are, 0 to 1, or None for a learner who knows none of them.
    """

    sections: list[dict[str, Any]]
    sentences: list[str]
    known: frozenset[int]
    coverage: float | None


def read_set(session: Session, row: SetRow, learner_id: int) -> Reading:
    """Return the article of `row` for the learner."""
    found = session.execute(
        select(SetWordRow.word_id, SetWordRow.times)
        .join(Card, Card.word_id == SetWordRow.word_id)
        .where(SetWordRow.set_id == row.id, Card.learner_id == learner_id, is_known())
    ).all()
    sentences = session.scalars(
        select(cast(SentenceRow.runs, Text))
        .where(SentenceRow.set_id == row.id)
        .order_by(SentenceRow.number)
    ).all()
    return Reading(
        sections=row.article.get("sections", []),
        sentences=[*sentences],
        known=frozenset(word_id for word_id, _ in found),
        coverage=_part(sum(times for _, times in found), row.words),
    )


def coverages(
    session: Session, learner_id: int, set_ids: Iterable[int]
) -> dict[int, float]:
    """Return the part of the running words that the learner knows, by the id of the set.

    A set of whose words they know none is left out.
    """
    rows = session.execute(
        select(SetRow.id, func.sum(SetWordRow.times), SetRow.words)
        .join(SetWordRow, SetWordRow.set_id == SetRow.id)
        .join(Card, Card.word_id == SetWordRow.word_id)
        .where(SetRow.id.in_(set_ids), Card.learner_id == learner_id, is_known())
        .group_by(SetRow.id)
    )
    return {
        set_id: part
        for set_id, times, words in rows
        if (part := _part(int(times), words)) is not None
    }


def _part(times: int, words: int | None) -> float | None:
    return times / words if times and words else None


def text_of(runs: list[Run]) -> str:
    """Return a sentence without its furigana."""
    return "".join(
        run if isinstance(run, str) else "".join(text for text, _ in run[2])
        for run in runs
    )
