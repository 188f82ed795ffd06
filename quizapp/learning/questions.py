"""Show one question of a quiz, and what came of its answer."""

from dataclasses import replace
from random import Random
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from quizapp.items.base import Distractor, Item, Span, TestedWord, item_types
from quizapp.items.judge.remarks import remark
from quizapp.items.slips import Sentence
from quizapp.items.slots import Slots
from quizapp.learning import corrections, reports
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
        select(Quiz, Position.again, ItemRow, SetRow, WordRow, Answer)
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
    if row is None:
        return None
    given: Answer | None = row[-1]
    asked = _question(row, number)
    if given is None:
        return asked
    return replace(
        asked,
        can_be_overruled=corrections.can_be_overruled(session, given),
        can_be_taken_back=corrections.is_latest(session, given),
        is_overruled=given.overruled,
        is_reported=reports.is_reported(session, learner_id, given.item_id),
    )


def as_item(
    row: ItemRow | Row[*tuple[Any, ...]], base: str | None = None, reading: str = ""
) -> Item:
    """Return as much of a stored item as showing its options and grading it takes.

    `base` and its `reading` are those of the word it tests, None when it tests none.
    """
    return item_types[row.type](
        id=row.uid,
        stem=row.stem,
        key=tuple(row.key),
        distractors=tuple(Distractor(*wrong) for wrong in row.distractors),
        target=_target(row.stem, row.target_start, row.target_end),
        # How the surface is read is not kept: where it is asked, the key tells it.
        word=None if base is None else TestedWord(row.surface, base, "", reading),
    )


def _target(stem: str, start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(stem[start:end], start, end)


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


def _question(row: Row[*tuple[Any, ...]], number: int) -> Question:
    quiz, again, item, of_set, word, given = row
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
        answer_language=shown.answer_language,
        remark=None if given is None else _remark(given, item, word),
        again=again,
    )


def _remark(given: Answer, item: ItemRow, word: WordRow | None) -> Sentence | None:
    """Return what to say of the answer; the options of a choice are explained already."""
    asked = (
        TestedWord(item.surface, word.base, "", word.reading)
        if word and item.response == "typed" and given.correctness < 1.0
        else None
    )
    return remark(given.slip, item.key[0], given.text, asked)


def _evidence(item: ItemRow) -> Quotation | None:
    if (
        item.sentence is None
        or item.evidence_start is None
        or item.evidence_end is None
    ):
        return None
    parts = cut(as_pieces(item.context), item.evidence_start, item.evidence_end)
    return Quotation(item.sentence, *parts)
