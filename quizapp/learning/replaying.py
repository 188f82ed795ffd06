"""Make a card's memory anew from its answers: when one changed or went, or two cards became one."""

from collections.abc import Sequence
from datetime import tzinfo

from quizapp.learning import schedule
from quizapp.learning.schedule import Memory, Plan
from quizapp.learning.statements import MEMORY
from quizapp.models import Answer, Card


def replay(
    card: Card,
    answers: Sequence[Answer],
    zone: tzinfo | None,
    plan: Plan = schedule.USUAL,
) -> None:
    """Let the memory of `card` be what its rated `answers`, the earliest first, make of it.

    Their days are those of `zone`, the learner's. Without answers the card stays as it is.
    """
    memory: Memory | None = None
    for answer in answers:
        if answer.rating is not None:
            day = answer.answered_at.astimezone(zone).date()
            memory = schedule.review(memory, answer.rating, day, plan)
            card.last_item_id = answer.item_id
    if memory:
        for name in MEMORY:
            setattr(card, name, getattr(memory, name))
