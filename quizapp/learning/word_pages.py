"""All there is about one word: its entry, its sentences across the library, its standing."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select, tuple_
from sqlalchemy.orm import Session

from quizapp.learning.article_rows import Run
from quizapp.learning.queue import visible
from quizapp.learning.standing import Standing, standing
from quizapp.models import Card, ItemRow, SentenceRow, SetRow, SetWordRow, WordRow


@dataclass(frozen=True, slots=True)
class WordSentence:
    """Sentence `number` of a set's article, in runs, with the word in it."""

    set_slug: str
    set_title: str
    number: int
    runs: list[Run]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """The word as it stands in one sentence: `pieces` are [[text, ruby], …]."""

    sentence: WordSentence
    pieces: list[list[str]]
    origin: str

    @property
    def surface(self) -> str:
        """The word as it is written there."""
        return "".join(text for text, _ in self.pieces)

    @property
    def reading(self) -> str:
        """The word as it is read there."""
        return "".join(ruby or text for text, ruby in self.pieces)


@dataclass(frozen=True, slots=True)
class WordPage:
    """A word for one learner.

    `can_be_learnt` is False for a name or a function word, which no card is made of.
    `is_asked` says that some question can ask it. `due` is None without a card. `here` is
    where the learner came from.
    """

    id: int
    base: str
    reading: str
    gloss: str
    pos: str
    band: int
    senses: list[list[str]]
    standing: Standing
    due: date | None
    misses: int
    can_be_learnt: bool
    is_asked: bool
    here: Occurrence | None
    sentences: tuple[WordSentence, ...]


def find_word(
    session: Session,
    word_id: int,
    learner_id: int,
    *,
    place: tuple[str, int] | None = None,
    limit: int = 20,
) -> WordPage | None:
    """Return the word, or None when the learner has no text, question or card with it.

    `place` is the slug of a set and the number of a sentence in which the word stands.
    Up to `limit` other sentences are given, from as many sets as there are.
    """
    word = session.get(WordRow, word_id)
    if word is None:
        return None
    here = _occurrence(session, word_id, learner_id, place) if place else None
    in_sets = _in_sets(session, word_id, learner_id)
    card = session.execute(
        select(standing().label("standing"), Card.due, Card.misses).where(
            Card.learner_id == learner_id, Card.word_id == word_id
        )
    ).one_or_none()
    is_asked = _is_asked(session, word_id, learner_id)
    if not (here or in_sets or card or is_asked):
        return None
    others = [
        one
        for one in _sentences(session, _spread(in_sets, limit + 1))
        if here is None or one != here.sentence
    ]
    return WordPage(
        id=word.id,
        base=word.base,
        reading=word.reading,
        gloss=word.gloss,
        pos=word.pos,
        band=word.band,
        senses=word.senses,
        standing=card.standing if card else "new",
        due=card.due if card else None,
        misses=card.misses if card else 0,
        can_be_learnt=bool(in_sets or card or is_asked),
        is_asked=is_asked,
        here=here,
        sentences=tuple(others[:limit]),
    )


def _occurrence(
    session: Session, word_id: int, learner_id: int, place: tuple[str, int]
) -> Occurrence | None:
    slug, number = place
    row = session.execute(
        select(SetRow.slug, SetRow.title, SentenceRow.number, SentenceRow.runs)
        .join(SentenceRow, SentenceRow.set_id == SetRow.id)
        .where(SetRow.slug == slug, SentenceRow.number == number, visible(learner_id))
    ).one_or_none()
    found = (run for run in row.runs if run[0] == word_id) if row else iter(())
    run = next(found, None)
    if row is None or run is None:
        return None
    return Occurrence(WordSentence(*row), run[2], run[1])


def _in_sets(
    session: Session, word_id: int, learner_id: int
) -> list[Row[tuple[int, list[int]]]]:
    """Return the sets the word stands in, with the numbers of its sentences; the newest first."""
    return list(
        session.execute(
            select(SetWordRow.set_id, SetWordRow.sentences)
            .join(SetRow, SetRow.id == SetWordRow.set_id)
            .where(SetWordRow.word_id == word_id, visible(learner_id))
            .order_by(SetWordRow.set_id.desc())
        )
    )


def _is_asked(session: Session, word_id: int, learner_id: int) -> bool:
    found = session.scalar(
        select(ItemRow.id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .where(
            ItemRow.word_id == word_id,
            ItemRow.retired.is_(False),
            visible(learner_id),
        )
        .limit(1)
    )
    return found is not None


def _spread(in_sets: list[Any], limit: int) -> list[tuple[int, int]]:
    """Return up to `limit` places, one of each set, then a second one of each, and so on."""
    places = sorted(
        (turn, at, set_id, number)
        for at, (set_id, numbers) in enumerate(in_sets)
        for turn, number in enumerate(numbers)
    )
    return [(set_id, number) for _, _, set_id, number in places[:limit]]


def _sentences(session: Session, places: list[tuple[int, int]]) -> list[WordSentence]:
    rows = session.execute(
        select(
            SetRow.id, SetRow.slug, SetRow.title, SentenceRow.number, SentenceRow.runs
        )
        .join(SentenceRow, SentenceRow.set_id == SetRow.id)
        .where(tuple_(SentenceRow.set_id, SentenceRow.number).in_(places))
    )
    found = {(row.id, row.number): WordSentence(*row[1:]) for row in rows}
    return [found[place] for place in places if place in found]
