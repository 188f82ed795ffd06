"""Write a rendered set to the database; what has been answered stays."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from quizapp.learning.item_rows import WordKey
from quizapp.learning.rendering import RenderedSet
from quizapp.models import Base, ItemRow, SetRow, WordRow

_AT_ONCE = 400
"""Rows in one statement; databases limit its parameters."""


class SlugTakenError(ValueError):
    """Another owner has a set of that name."""


def store(
    session: Session, rendered: RenderedSet, *, now: datetime, owner_id: int | None
) -> SetRow:
    """Add the set, or change the one with its slug, and return its row.

    Items keep their rows by `uid`; those that are no more are retired, not deleted.
    """
    row = session.scalar(select(SetRow).where(SetRow.slug == rendered.slug))
    if row is None:
        row = SetRow(slug=rendered.slug, owner_id=owner_id, created_at=now)
        session.add(row)
    elif row.owner_id != owner_id:
        raise SlugTakenError(f"There is another set named {rendered.slug}.")
    for field in (
        "title",
        "level",
        "license",
        "source",
        "text",
        "article",
        "coverage",
        "digest",
    ):
        setattr(row, field, getattr(rendered, field))
    row.characters = len(rendered.text)
    session.flush()
    word_ids = _store_words(session, rendered.words)
    _store_items(session, row.id, rendered.items, word_ids)
    return row


def _store_words(
    session: Session, words: dict[WordKey, tuple[str, int]]
) -> dict[WordKey, int]:
    """Add the words that are new and return the id of each."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    add = (sqlite if is_sqlite else postgresql).insert(Base.metadata.tables["word"])
    # In order, so that two imports at once cannot wait for each other in a circle.
    rows = [
        {"base": base, "reading": reading, "gloss": gloss, "band": band}
        for (base, reading), (gloss, band) in sorted(words.items())
    ]
    if rows:
        session.connection().execute(add.on_conflict_do_nothing(), rows)
    return {
        (base, reading): word_id
        for keys in _batches(sorted(words))
        for base, reading, word_id in session.execute(
            select(WordRow.base, WordRow.reading, WordRow.id).where(
                tuple_(WordRow.base, WordRow.reading).in_(keys)
            )
        )
    }


def _store_items(
    session: Session,
    set_id: int,
    items: Iterable[dict[str, Any]],
    word_ids: dict[WordKey, int],
) -> None:
    known = dict(
        session.execute(
            select(ItemRow.uid, ItemRow.id).where(ItemRow.set_id == set_id)
        ).all()
    )
    new, changed = [], []
    for item in items:
        columns = {name: value for name, value in item.items() if name != "word"}
        columns["word_id"] = word_ids[item["word"]] if item["word"] else None
        if item["uid"] in known:
            changed.append(columns | {"id": known.pop(item["uid"])})
        else:
            new.append(columns | {"set_id": set_id})
    if new:
        session.execute(insert(ItemRow), new)
    if changed:
        session.execute(update(ItemRow), changed)
    if known:
        gone = [{"id": item_id, "retired": True} for item_id in known.values()]
        session.execute(update(ItemRow), gone)


def _batches(keys: list[WordKey]) -> Iterator[list[WordKey]]:
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]
