"""A word of a learner as a list shows it: its latest miss, or else a sentence with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session, load_only

from quizapp.items.slip_kinds import kind_of
from quizapp.learning.article_rows import Run
from quizapp.learning.questions import result
from quizapp.learning.queue import visible
from quizapp.learning.shown import Quotation, Result, as_pieces
from quizapp.learning.standing import Standing, standing
from quizapp.models import (
    Answer,
    Card,
    ItemRow,
    SentenceRow,
    SetRow,
    SetWordRow,
    WordRow,
)

_ITEM = load_only(
    ItemRow.type,
    ItemRow.key,
    ItemRow.explanation,
    ItemRow.sentence,
    ItemRow.context,
    ItemRow.evidence_start,
    ItemRow.evidence_end,
)
"""What a result tells of an item."""


@dataclass(frozen=True, slots=True)
class LastMiss:
    """The latest wrong answer about a word; `kind` is the confusion it shows."""

    missed_at: datetime
    kind: str
    type: str
    result: Result


@dataclass(frozen=True, slots=True)
class ListedWord:
    """A word that the learner has a card for.

    `due` is the day on which it comes back, if it is asked. `times` counts its misses, and
    `last` is None when there is none. `sentence` is in the set of that slug and title; it is
    that of the last miss where that has one, and None for a word that stands nowhere any more.
    """

    id: int
    base: str
    reading: str
    gloss: str
    standing: Standing
    times: int
    due: date
    last: LastMiss | None
    sentence: Quotation | None
    set_slug: str
    set_title: str


def listed_words(
    session: Session, learner_id: int, card_ids: Sequence[int]
) -> list[ListedWord]:
    """Return the words of the learner's cards with these ids, in the same order."""
    rows = session.execute(
        select(Card, standing(), WordRow)
        .join(WordRow, WordRow.id == Card.word_id)
        .where(Card.id.in_(card_ids))
    ).all()
    missed = _latest_misses(session, [card.id for card, _, _ in rows if card.misses])
    others = [word.id for card, _, word in rows if card.id not in missed]
    examples = _examples(session, learner_id, others)
    found = {}
    for card, its_standing, word in rows:
        last, sentence, slug, title = None, None, "", ""
        if card.id in missed:
            given, item, slug, title = missed[card.id]
            outcome = result(given, item, word)
            kind = kind_of(given.slip)
            last = LastMiss(given.answered_at, kind, item.type, outcome)
            sentence = outcome.evidence
        elif word.id in examples:
            sentence, slug, title = examples[word.id]
        found[card.id] = ListedWord(
            id=word.id,
            base=word.base,
            reading=word.reading,
            gloss=word.gloss,
            standing=its_standing,
            times=card.misses,
            due=card.due,
            last=last,
            sentence=sentence,
            set_slug=slug,
            set_title=title,
        )
    return [found[card_id] for card_id in card_ids if card_id in found]


def _latest_misses(
    session: Session, card_ids: Sequence[int]
) -> dict[int | None, tuple[Answer, ItemRow, str, str]]:
    """Return the latest wrong answer of each card with its item, and its set's slug and title."""
    latest = (
        select(func.max(Answer.id))
        .where(Answer.card_id.in_(card_ids), Answer.correctness < 1.0)
        .group_by(Answer.card_id)
    )
    rows = session.execute(
        select(Answer, ItemRow, SetRow.slug, SetRow.title)
        .join(ItemRow, ItemRow.id == Answer.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .where(Answer.id.in_(latest))
        .options(_ITEM)
    )
    return {
        given.card_id: (given, item, slug, title) for given, item, slug, title in rows
    }


def _examples(
    session: Session, learner_id: int, word_ids: Sequence[int]
) -> dict[int, tuple[Quotation, str, str]]:
    """Return a sentence with each word, and its set's slug and title; of the newest set."""
    if not word_ids:
        return {}
    places: dict[int, tuple[int, int]] = {}
    sets = session.execute(
        select(SetWordRow.word_id, SetWordRow.set_id, SetWordRow.sentences)
        .join(SetRow, SetRow.id == SetWordRow.set_id)
        .where(SetWordRow.word_id.in_(word_ids), visible(learner_id))
        .order_by(SetWordRow.set_id.desc())
    )
    for word_id, set_id, numbers in sets:
        places.setdefault(word_id, (set_id, numbers[0]))
    rows = session.execute(
        select(
            SentenceRow.set_id,
            SentenceRow.number,
            SentenceRow.runs,
            SetRow.slug,
            SetRow.title,
        )
        .join(SetRow, SetRow.id == SentenceRow.set_id)
        .where(tuple_(SentenceRow.set_id, SentenceRow.number).in_(places.values()))
    )
    found = {(row.set_id, row.number): row for row in rows}
    return {
        word_id: (quotation, row.slug, row.title)
        for word_id, place in places.items()
        if (row := found.get(place))
        and (quotation := _quotation(row.runs, row.number, word_id))
    }


def _quotation(runs: list[Run], number: int, word_id: int) -> Quotation | None:
    """Return sentence `number` with the first place of the word marked, or None without it."""
    at = next((i for i, run in enumerate(runs) if run[0] == word_id), None)
    if at is None:
        return None
    parts = (runs[:at], runs[at : at + 1], runs[at + 1 :])
    return Quotation(number, *map(_pieces, parts))


def _pieces(runs: list[Run]) -> tuple[tuple[str, str], ...]:
    return tuple(
        piece
        for run in runs
        for piece in ([(run, "")] if isinstance(run, str) else as_pieces(run[2]))
    )
