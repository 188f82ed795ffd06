"""Show one question of a quiz, and what came of its answer."""

from random import Random
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from quizapp.items.base import Distractor, Item, item_types
from quizapp.items.slots import Slots
from quizapp.learning.shown import (
    AskedWord,
    Question,
    Quotation,
    Result,
    as_pieces,
    cut,
)
from quizapp.models import Answer, ItemRow, Position, Quiz, SetRow, WordRow


def question(
    session: Session, learner_id: int, quiz_id: int, number: int
) -> Question | None:
    """Return the learner's question, or None when it is not theirs or not there."""
    row = session.execute(
        select(Quiz, ItemRow, SetRow, WordRow, Answer)
        .join(Position, Position.quiz_id == Quiz.id)
        .join(ItemRow, ItemRow.id == Position.item_id)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .outerjoin(WordRow, WordRow.id == ItemRow.word_id)
        .outerjoin(
            Answer,
            (Answer.quiz_id == Position.quiz_id) & (Answer.number == Position.number),
        )
        .where(
            Quiz.id == quiz_id, Quiz.learner_id == learner_id, Position.number == number
        )
    ).one_or_none()
    return None if row is None else _question(row, number)


def as_item(row: ItemRow | Row[*tuple[Any, ...]]) -> Item:
    """Return as much of a stored item as showing its options and grading it takes."""
    return item_types[row.type](
        id=row.uid,
        stem=row.stem,
        key=tuple(row.key),
        distractors=tuple(Distractor(*wrong) for wrong in row.distractors),
    )


def result(given: Answer, item: ItemRow, word: WordRow | None) -> Result:
    """Return what came of the answer `given` to `item`, which tests `word`."""
    return Result(
        text=given.text,
        correctness=given.correctness,
        slip=given.slip,
        key=tuple(item.key),
        explanation=item.explanation,
        evidence=_evidence(item),
        word=None
        if word is None
        else AskedWord(word.id, word.base, word.reading, word.gloss),
    )


def _question(
    row: Row[Quiz, ItemRow, SetRow, WordRow, Answer], number: int
) -> Question:
    quiz, item, of_set, word, given = row
    shown = as_item(item)
    return Question(
        quiz_id=quiz.id,
        kind=quiz.kind,
        number=number,
        total=quiz.size,
        type=item.type,
        skill=item.skill,
        response=item.response,
        instruction=shown.instruction,
        before=as_pieces(item.pieces["before"]),
        target=item.target,
        after=as_pieces(item.pieces["after"]),
        options=tuple(shown.options(Random(f"{quiz.seed}/{number}"))),
        set_slug=of_set.slug,
        set_title=of_set.title,
        result=None if given is None else result(given, item, word),
        star=shown.star if isinstance(shown, Slots) else 0,
    )


def _evidence(item: ItemRow) -> Quotation | None:
    if (
        item.sentence is None
        or item.evidence_start is None
        or item.evidence_end is None
    ):
        return None
    parts = cut(as_pieces(item.context), item.evidence_start, item.evidence_end)
    return Quotation(item.sentence, *parts)
