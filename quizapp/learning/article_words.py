"""The words of an article as a list: what each means, and what it is to the learner."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from quizapp.learning.standing import Standing, standing
from quizapp.models import Card, SetRow, SetWordRow, WordRow

PAGE = 60
"""Words on a page."""


@dataclass(frozen=True, slots=True)
class ArticleWord:
    """A word that stands `times` times in the article."""

    id: int
    base: str
    reading: str
    gloss: str
    times: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """Page `number` of `pages` (from 1); `total` counts all the words that are wanted."""

    words: list[ArticleWord]
    total: int
    number: int
    pages: int


def words_among(session: Session, row: SetRow, word_ids: Iterable[int]) -> list[int]:
    """Return those of `word_ids` that are words of the set."""
    return list(
        session.scalars(
            select(SetWordRow.word_id).where(
                SetWordRow.set_id == row.id, SetWordRow.word_id.in_(word_ids)
            )
        )
    )


def article_words(
    session: Session,
    row: SetRow,
    learner_id: int,
    *,
    only_new: bool = False,
    number: int = 1,
) -> ArticleWords:
    """Return a page of the words of a set, those that stand most often in it first.

    `only_new` leaves out words that the learner has a card for.
    """
    is_wanted = [SetWordRow.set_id == row.id]
    if only_new:
        is_wanted.append(Card.id.is_(None))
    is_mine = and_(Card.word_id == SetWordRow.word_id, Card.learner_id == learner_id)
    total = session.scalars(
        select(func.count()).select_from(SetWordRow).outerjoin(Card, is_mine).where(*is_wanted)
    ).one()  # fmt: skip
    pages = max(ceil(total / PAGE), 1)
    number = min(max(number, 1), pages)
    rows = session.execute(
        select(
            WordRow.id,
            WordRow.base,
            WordRow.reading,
            WordRow.gloss,
            SetWordRow.times,
            Card.id.label("card_id"),
            standing().label("standing"),
        )
        .join(WordRow, WordRow.id == SetWordRow.word_id)
        .outerjoin(Card, is_mine)
        .where(*is_wanted)
        .order_by(SetWordRow.times.desc(), WordRow.band, WordRow.id)
        .limit(PAGE)
        .offset((number - 1) * PAGE)
    )
    words = [
        ArticleWord(
            id=one.id,
            base=one.base,
            reading=one.reading,
            gloss=one.gloss,
            times=one.times,
            standing=one.standing if one.card_id else "new",
        )
        for one in rows
    ]
    return ArticleWords(words, total, number, pages)
