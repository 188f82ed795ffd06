"""Start a review: each due word asked in another sentence or way than the last time.

What was missed about a word, its reading, its meaning or its kanji, is asked again; and what
was known may be asked in any way.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from random import Random

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.learning import queue, schedule
from quizapp.learning.fitting import refit
from quizapp.learning.quizzes import add_quiz
from quizapp.models import ItemRow, Quiz, SetRow


def start_review(
    session: Session,
    learner_id: int,
    *,
    now: datetime,
    seed: int,
    new_cap: int = queue.NEW_CAP,
    due_cap: int = queue.DUE_CAP,
) -> int | None:
    """Choose an item for each word due today and return the new quiz's id, or None.

    None means that nothing is due. A review begun today and not finished is returned
    again. `now` is in the learner's time zone; `seed` is less than 2**63.
    """
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    begun = session.scalar(
        select(func.max(Quiz.id)).where(
            Quiz.learner_id == learner_id,
            Quiz.kind == "review",
            Quiz.finished_at.is_(None),
            Quiz.created_at >= midnight,
        )
    )
    if begun is not None:
        return begun
    refit(session, learner_id, now.tzinfo)
    cards = queue.due(session, learner_id, now, new_cap=new_cap, due_cap=due_cap)
    if not cards:
        return None
    items = items_by_word(session, learner_id, [card.word_id for card in cards])
    last = {
        item.id: item
        for item in session.scalars(
            select(ItemRow).where(ItemRow.id.in_([card.last_item_id for card in cards]))
        )
    }
    rng = Random(seed)
    chosen = [
        choose_other(
            items[card.word_id],
            last.get(card.last_item_id or 0),
            rng,
            was_missed=card.state != schedule.REVIEW,
        )
        for card in cards
    ]
    quiz = Quiz(learner_id=learner_id, set_id=None, kind="review", seed=seed)
    return add_quiz(session, quiz, [item.id for item in chosen], now)


def choose_other(
    items: Sequence[ItemRow],
    last: ItemRow | None,
    rng: Random,
    *,
    was_missed: bool = False,
) -> ItemRow:
    """Return the item least like `last`: another sentence first, then another type.

    When that one `was_missed`, an item about the same facet of the word goes first.
    """
    if last is None:
        return rng.choice(items)

    def likeness(item: ItemRow) -> tuple[bool, bool, bool, bool]:
        return (
            item.id == last.id,
            was_missed and _facet(item) != _facet(last),
            _place(item) == _place(last),
            item.type == last.type,
        )

    least = min(map(likeness, items))
    return rng.choice([item for item in items if likeness(item) == least])


def _facet(item: ItemRow) -> str:
    """Return what of a word the item asks; typed or chosen, it is the same."""
    return item.type.removesuffix("_typed")


def _place(item: ItemRow) -> tuple[int, int | str]:
    return item.set_id, item.stem if item.sentence is None else item.sentence


def items_by_word(
    session: Session, learner_id: int, word_ids: Iterable[int]
) -> dict[int, list[ItemRow]]:
    """Return the items that the learner may be asked about each word, in a fixed order."""
    found = defaultdict(list)
    for item in session.scalars(
        select(ItemRow)
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .where(
            ItemRow.word_id.in_(word_ids),
            ItemRow.retired.is_(False),
            queue.visible(learner_id),
        )
        .order_by(ItemRow.id)
    ):
        if item.word_id is not None:
            found[item.word_id].append(item)
    return found
