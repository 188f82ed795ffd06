"""An article as one learner reads it: its sentences, and how much of it they know."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, Text, and_, cast, func, or_, select
from sqlalchemy.orm import Session

from quizapp.learning.article_rows import Run
from quizapp.learning.standing import is_known
from quizapp.models import Card, SentenceRow, SetRow, SetWordRow, WordRow


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


def read_set(
    session: Session, row: SetRow, learner_id: int, known_band: int = 0
) -> Reading:
    """Return the article of `row` for the learner.

    A word that they have no card for counts as known when it is of `known_band` or an
    easier one.
    """
    query = select(SetWordRow.word_id, SetWordRow.times)
    found = session.execute(
        _known(query, learner_id, known_band).where(SetWordRow.set_id == row.id)
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
    session: Session, learner_id: int, set_ids: Iterable[int], known_band: int = 0
) -> dict[int, float]:
    """Return the part of the running words that the learner knows, by the id of the set.

    A set of whose words they know none is left out. `known_band` as for `read_set`.
    """
    query = (
        select(SetRow.id, func.sum(SetWordRow.times), SetRow.words)
        .join(SetWordRow, SetWordRow.set_id == SetRow.id)
        .where(SetRow.id.in_(set_ids))
        .group_by(SetRow.id)
    )
    return {
        set_id: part
        for set_id, times, words in session.execute(
            _known(query, learner_id, known_band)
        )
        if (part := _part(int(times), words)) is not None
    }


def _known(
    query: Select[*tuple[Any, ...]], learner_id: int, known_band: int
) -> Select[*tuple[Any, ...]]:
    """Return `query` of the words of sets, for those only that the learner knows."""
    is_mine = and_(Card.word_id == SetWordRow.word_id, Card.learner_id == learner_id)
    if not known_band:
        return query.join(Card, is_mine).where(is_known())
    is_easy = and_(Card.id.is_(None), WordRow.band <= known_band)
    return (
        query.join(WordRow, WordRow.id == SetWordRow.word_id)
        .outerjoin(Card, is_mine)
        .where(or_(is_known(), is_easy))
    )


def _part(times: int, words: int | None) -> float | None:
    return times / words if times and words else None


def text_of(runs: list[Run]) -> str:
    """Return a sentence without its furigana."""
    return "".join(
        run if isinstance(run, str) else "".join(text for text, _ in run[2])
        for run in runs
    )
