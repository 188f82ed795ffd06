"""Write a rendered set to the database; what has been answered stays."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from quizapp.learning.article_rows import Run, WordKey
from quizapp.learning.rendering import RenderedSet
from quizapp.models import (
    Base,
    ItemRow,
    SentenceRow,
    SetRow,
    SetWordRow,
    WordRow,
)

SENTENCES_OF_A_WORD = 20
"""How many sentences of an article are kept to show a word in."""

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
    row.questions = sum(not item["retired"] for item in rendered.items)
    session.flush()
    word_ids = store_words(session, rendered.words)
    store_article(session, row, rendered.sentences, rendered.places, word_ids)
    _store_items(session, row.id, rendered.items, word_ids)
    return row


def store_article(
    session: Session,
    row: SetRow,
    sentences: Iterable[list[Run]],
    places: Mapping[WordKey, list[int]],
    word_ids: Mapping[WordKey, int],
) -> None:
    """Put these sentences and words of the article of `row` in the place of those it had."""
    for table in (SentenceRow, SetWordRow):
        session.execute(delete(table).where(table.set_id == row.id))
    row.words = sum(map(len, places.values()))
    rows: list[dict[str, Any]] = [
        {"set_id": row.id, "number": number, "runs": _with_ids(runs, word_ids)}
        for number, runs in enumerate(sentences)
    ]
    if rows:
        session.execute(insert(SentenceRow), rows)
    rows = [
        {
            "word_id": word_ids[key],
            "set_id": row.id,
            "times": len(numbers),
            "sentences": [*dict.fromkeys(numbers)][:SENTENCES_OF_A_WORD],
        }
        for key, numbers in places.items()
    ]
    if rows:
        session.execute(insert(SetWordRow), rows)


def _with_ids(runs: list[Run], word_ids: Mapping[WordKey, int]) -> list[Run]:
    """Return `runs` with the ids of their words in place of the keys."""
    return [
        run if isinstance(run, str) else [word_ids.get(run[0]), *run[1:]]
        for run in runs
    ]


def store_words(
    session: Session, words: Mapping[WordKey, dict[str, Any]]
) -> dict[WordKey, int]:
    """Add the words, or bring them up to date, and return the id of each."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    add = (sqlite if is_sqlite else postgresql).insert(Base.metadata.tables["word"])
    # In order, so that two imports at once cannot wait for each other in a circle.
    rows = [
        {"base": base, "reading": reading, **words[base, reading]}
        for base, reading in sorted(words)
    ]
    if rows:
        changed = {
            name: add.excluded[name] for name in ("gloss", "band", "pos", "senses")
        }
        add = add.on_conflict_do_update(
            index_elements=["base", "reading"], set_=changed
        )
        session.connection().execute(add, rows)
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
