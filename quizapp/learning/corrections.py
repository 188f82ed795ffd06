"""What a learner says of an answer they gave: that it was right, or that it shall not count.

Both make the word's memory anew from the answers that are left, so that nothing of the
wrong one stays. Only the latest answer about a word can be changed: what came after was
asked because of it.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from quizapp.learning import schedule, tallies
from quizapp.learning.replaying import replay
from quizapp.learning.standing import LEECH
from quizapp.models import Answer, Card, ItemRow, Learner, Position, Quiz


def overrule(
    session: Session, learner_id: int, quiz_id: int, number: int, now: datetime
) -> bool:
    """Let the answer count as right, and return whether it now does; once is enough.

    A skipped question and a chosen option were judged beyond doubt: they stay wrong. `now`
    is in the learner's time zone.
    """
    answer = _find(session, learner_id, quiz_id, number)
    if answer is None or not can_be_overruled(session, answer):
        return answer is not None and answer.correctness >= 1.0
    _count(session, answer, now, times=-1)
    answer.correctness, answer.overruled = 1.0, True
    if answer.rating is not None:
        answer.rating = schedule.GOOD
    _count(session, answer, now, times=1)
    _remove_repeat(session, answer)
    _make_anew(session, answer.card_id, now)
    return True


def take_back(
    session: Session, learner_id: int, quiz_id: int, number: int, now: datetime
) -> bool:
    """Undo the learner's latest answer, and return whether it was that one.

    The question is open again, and the word as it was before. `now` is in the learner's
    time zone.
    """
    answer = _find(session, learner_id, quiz_id, number)
    if answer is None or not is_latest(session, answer):
        return False
    _count(session, answer, now, times=-1)
    _remove_repeat(session, answer)
    session.get_one(Quiz, quiz_id).finished_at = None
    card_id = answer.card_id
    session.delete(answer)
    session.flush()
    _make_anew(session, card_id, now)
    return True


def can_be_overruled(session: Session, answer: Answer) -> bool:
    """Return whether `answer` was typed, judged wrong, and the latest one about its word."""
    item = session.get_one(ItemRow, answer.item_id)
    return (
        item.response == "typed"
        and answer.correctness < 1.0
        and bool(answer.text.strip())
        and (answer.card_id is None or _is_latest_of_word(session, answer))
    )


def is_latest(session: Session, answer: Answer) -> bool:
    """Return whether the learner answered nothing since."""
    latest = select(func.max(Answer.id)).where(Answer.learner_id == answer.learner_id)
    return session.scalar(latest) == answer.id


def _is_latest_of_word(session: Session, answer: Answer) -> bool:
    since = exists().where(Answer.card_id == answer.card_id, Answer.id > answer.id)
    return not session.scalar(select(since))


def _find(
    session: Session, learner_id: int, quiz_id: int, number: int
) -> Answer | None:
    """Return the answer, its learner's row held so that nothing else changes meanwhile."""
    session.get(Learner, learner_id, with_for_update={"key_share": True})
    return session.scalar(
        select(Answer).where(
            Answer.learner_id == learner_id,
            Answer.quiz_id == quiz_id,
            Answer.number == number,
        )
    )


def _count(session: Session, answer: Answer, now: datetime, *, times: int) -> None:
    """Count the answer, or with `times` -1 no longer; a repeated question never counted."""
    position = session.get_one(Position, (answer.quiz_id, answer.number))
    if position.again:
        return
    tallies.count(
        session.connection(),
        answer.learner_id,
        answer.answered_at.astimezone(now.tzinfo).date(),
        skill=session.get_one(ItemRow, answer.item_id).skill,
        slip=answer.slip,
        correctness=answer.correctness,
        duration_ms=answer.duration_ms,
        times=times,
    )


def _remove_repeat(session: Session, answer: Answer) -> None:
    """Do not ask the question once more, unless something was asked after its repetition."""
    quiz = session.get_one(Quiz, answer.quiz_id, populate_existing=True)
    last = session.get_one(Position, (quiz.id, quiz.size))
    is_answered = exists().where(
        Answer.quiz_id == quiz.id, Answer.number == last.number
    )
    if (
        last.again
        and last.item_id == answer.item_id
        and last.number != answer.number
        and not session.scalar(select(is_answered))
    ):
        session.delete(last)
        quiz.size -= 1
        session.flush()
        given = select(func.count()).where(Answer.quiz_id == quiz.id)
        if session.scalar(given) == quiz.size:
            quiz.finished_at = answer.answered_at


def _make_anew(session: Session, card_id: int | None, now: datetime) -> None:
    """Let the card tell of the answers there are; one that nothing tells of goes."""
    if card_id is None:
        return
    # Answers are written past the objects of a session.
    card = session.get_one(Card, card_id, populate_existing=True)
    rows = session.execute(
        select(Answer, Quiz.kind)
        .join(Quiz, Quiz.id == Answer.quiz_id)
        .where(Answer.card_id == card_id)
        .order_by(Answer.id)  # a clock may have been set back
    ).all()
    answers = [answer for answer, _kind in rows]
    if not answers and card.added_at is None:
        session.delete(card)
        session.flush()
        return
    lapses = card.lapses
    if not answers:
        card.state, card.reps, card.lapses, card.due = (
            schedule.LEARNING,
            0,
            0,
            now.date(),
        )
        card.stability = card.difficulty = card.last_review = card.last_item_id = None
    learner = session.get_one(Learner, card.learner_id)
    plan = schedule.plan_of(learner.settings, learner.fitted)
    replay(card, answers, now.tzinfo, plan)
    reviewed = [
        answer.answered_at.astimezone(now.tzinfo).date()
        for answer, kind in rows
        if kind == "review"
    ]
    card.first_reviewed = reviewed[0] if reviewed else None
    if card.aside == LEECH and card.lapses < lapses:
        card.aside = ""
    _tell_misses(card, answers)
    session.flush()


def _tell_misses(card: Card, answers: Sequence[Answer]) -> None:
    missed = [answer for answer in answers if answer.correctness < 1.0]
    card.misses = len(missed)
    card.missed_at = missed[-1].answered_at if missed else None
    card.slip = missed[-1].slip if missed else ""
