"""The sets there are: add them, keep the shipped ones up to date, find them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2s
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp import paths
from quizapp.japanese.article import read_article
from quizapp.japanese.source import TextError
from quizapp.learning.article_rows import article_rows
from quizapp.learning.queue import visible
from quizapp.learning.rendering import digest_of, file_digest, render
from quizapp.learning.storing import (
    SlugTakenError,
    store,
    store_article,
    store_words,
)
from quizapp.models import Quiz, SetRow
from quizapp.sets.base import QuestionSet, formats, read_set

__all__ = [
    "Listed",
    "SlugTakenError",
    "add_set",
    "add_words",
    "find_set",
    "sets_without_words",
    "slug_for",
    "sync_shipped",
    "visible_sets",
]

Progress = Callable[[int, int], None]
"""Told how many sets are done, of how many."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A set as the library lists it; `questions` counts those that can be asked."""

    id: int
    slug: str
    title: str
    level: str
    characters: int
    questions: int
    is_own: bool


def add_set(
    session: Session,
    question_set: QuestionSet,
    *,
    now: datetime,
    owner_id: int | None = None,
) -> SetRow:
    """Add the set, or bring the one with its slug up to date, and return its row.

    Without an owner it is for everybody. A set that is there in the same state is left
    alone. Raises TextError for an article that cannot be read, and SlugTakenError.
    To keep the slow part out of the transaction, `render` and `store` by yourself.
    """
    row = session.scalar(select(SetRow).where(SetRow.slug == question_set.slug))
    digest = digest_of(question_set)
    if row and (row.digest, row.owner_id) == (digest, owner_id):
        return row
    return store(session, render(question_set), now=now, owner_id=owner_id)


def sync_shipped(
    session: Session,
    now: datetime,
    *,
    folder: Path = paths.QUESTIONS,
    progress: Progress | None = None,
) -> int:
    """Add the sets of `folder` that are new or changed; return how many were.

    A set is changed when its file is, or the code and data that draft its items.
    Raises SetError for a file that holds no set.
    """
    suffixes = {suffix for name in formats for suffix in formats[name].suffixes}
    files = sorted(path for path in folder.rglob("*") if path.suffix in suffixes)
    known = dict(session.execute(select(SetRow.slug, SetRow.digest)).all())
    added = 0
    for number, path in enumerate(files, 1):
        digest = file_digest(path)
        if known.get(path.stem) != digest:
            store(session, render(read_set(path), digest), now=now, owner_id=None)
            added += 1
        if progress:
            progress(number, len(files))
    return added


def sets_without_words(session: Session) -> list[int]:
    """Return the ids of the sets that an earlier version added, whose words are not stored."""
    return list(session.scalars(select(SetRow.id).where(SetRow.words.is_(None))))


def add_words(session: Session, set_id: int) -> None:
    """Store the words of a set's article; its items stay as they are.

    A text that this version does not read any more keeps its sentences, without words.
    """
    row = session.get_one(SetRow, set_id)
    try:
        rows = article_rows(read_article(row.text)) if row.text else None
    except TextError:
        rows = None
    if rows is None:
        row.words = 0
        return
    word_ids = store_words(session, rows.words)
    row.article = {"sections": rows.sections}
    store_article(session, row, rows.sentences, rows.places, word_ids)


def visible_sets(
    session: Session,
    learner_id: int | None,
    *,
    limit: int | None = None,
    offset: int = 0,
    unasked_first: bool = False,
) -> list[Listed]:
    """Return everybody's sets and the learner's own, the newest first; None is nobody.

    With a `limit` only so many, those after the first `offset`. `unasked_first` puts those
    before the others that the learner had no quiz about.
    """
    asked = (
        select(Quiz.id)
        .where(Quiz.learner_id == learner_id, Quiz.set_id == SetRow.id)
        .exists()
    )
    first = (asked,) if unasked_first else ()
    rows = session.execute(
        select(
            SetRow.id,
            SetRow.slug,
            SetRow.title,
            SetRow.level,
            SetRow.characters,
            SetRow.questions,
            SetRow.owner_id.is_not(None),
        )
        .where(visible(learner_id))
        .order_by(*first, SetRow.created_at.desc(), SetRow.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [Listed(*row) for row in rows]


def count_visible(session: Session, learner_id: int | None) -> int:
    """Return how many sets `visible_sets` has."""
    count = select(func.count()).select_from(SetRow).where(visible(learner_id))
    return session.scalars(count).one()


def find_set(session: Session, slug: str, learner_id: int | None) -> SetRow | None:
    """Return the set with its slug, or None when there is none that the learner may see.

    `text`, `article` and `coverage` are read when they are first asked for.
    """
    return session.scalar(
        select(SetRow).where(SetRow.slug == slug, visible(learner_id))
    )


def slug_for(learner_id: int, text: str) -> str:
    """Return the slug of a text that a learner adds: the same text gets the same again."""
    content = f"{learner_id}\x1f{text}".encode("utf-8", "surrogatepass")
    return blake2s(content, digest_size=8).hexdigest()
