"""Fit the parameters of FSRS to what one learner answered, where these foretell them better.

This is the only module that knows fsrs-rs. Without it (`pip install quizapp-japanese[fit]`)
everybody keeps the usual parameters, or those that were fitted before.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, tzinfo
from itertools import pairwise

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.learning import schedule
from quizapp.learning.replaying import replay
from quizapp.models import Answer, Card, Learner

try:
    import fsrs_rs_python as fsrs_rs
except ImportError:
    fsrs_rs = None  # type: ignore[assignment]

LEAST = 1000
"""Answers; fewer tell more of chance than of the learner."""

GROWTH = 1.25
"""Times as many answers as the last time are worth another try."""

History = Sequence[tuple[date, int]]
"""The days on which one word was asked, the earliest first, and the rating of each answer."""


def refit(session: Session, learner_id: int, zone: tzinfo | None) -> bool:
    """Fit the learner's parameters when there is enough to learn from; return whether they changed.

    Then the memory of each word is made anew, so that it is what its answers tell by the new
    parameters. Days are those of `zone`, the learner's.
    """
    if fsrs_rs is None:
        return False
    learner = session.get_one(Learner, learner_id)
    rated = Answer.learner_id == learner_id, Answer.rating.is_not(None)
    count = session.scalar(select(func.count()).select_from(Answer).where(*rated)) or 0
    if count < max(LEAST, learner.fitted.get("answers", 0) * GROWTH):
        return False
    answers: dict[int | None, list[Answer]] = defaultdict(list)
    for answer in session.scalars(select(Answer).where(*rated).order_by(Answer.id)):
        answers[answer.card_id].append(answer)
    before = schedule.plan_of(learner.settings, learner.fitted)
    own = fit(
        [
            [
                (one.answered_at.astimezone(zone).date(), one.rating or 0)
                for one in given
            ]
            for given in answers.values()
        ]
    )
    learner.fitted = {"answers": count} | ({"parameters": list(own)} if own else {})
    plan = schedule.plan_of(learner.settings, learner.fitted)
    if plan == before:
        return False
    for card in session.scalars(select(Card).where(Card.learner_id == learner_id)):
        replay(card, answers[card.id], zone, plan)
    session.flush()
    return True


def fit(histories: Iterable[History]) -> tuple[float, ...] | None:
    """Return the parameters fitted to the histories, or None where the usual ones do as well.

    Those fitted to the earlier half of the answers have to give the later half a smaller log
    loss than the usual ones give it. The first answer about a word and a second one on the
    same day are nothing that could be foretold.
    """
    told = sorted(
        (item for history in histories for item in _items(history)),
        key=lambda item: item[0],
    )
    if not told:
        return None
    middle = told[len(told) // 2][0]
    earlier = [item for day, item in told if day < middle]
    later = [item for day, item in told if day >= middle]
    usual = fsrs_rs.FSRS(list(schedule.USUAL.parameters))
    if not earlier:
        return None
    tried = fsrs_rs.FSRS(usual.compute_parameters(earlier))
    if tried.evaluate(later).log_loss >= usual.evaluate(later).log_loss:
        return None
    return schedule.within_bounds(usual.compute_parameters([item for _, item in told]))


def _items(history: History) -> Iterable[tuple[date, "fsrs_rs.FSRSItem"]]:
    """Return each answer that could be foretold, with its day and all that went before it."""
    days = [history[0][0]]
    for day, _rating in history[1:]:
        days.append(max(day, days[-1]))  # as `schedule.review` counts a clock set back
    gaps = [0, *((after - before).days for before, after in pairwise(days))]
    reviews = [
        fsrs_rs.FSRSReview(rating, gap)
        for (_, rating), gap in zip(history, gaps, strict=True)
    ]
    return [
        (days[last], fsrs_rs.FSRSItem(reviews[: last + 1]))
        for last in range(1, len(reviews))
        if gaps[last]
    ]
