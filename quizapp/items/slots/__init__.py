"""Items with numbered blanks and a bank of parts, each of which goes into one blank.

Key and answer are one string, the parts in the order of the blanks: 子どもが／集まる／場所／に.
"""

from random import Random
from typing import ClassVar

from quizapp.items.base import BLANK, Grade, Item, ItemError
from quizapp.messages import N_

MARK = "／"
FEWEST = 2


class Slots(Item):
    """An item whose stem has a `BLANK` for each part of its key; it has no distractors."""

    response = "slots"

    slip: ClassVar[str]
    """The code of the slip of every wrong answer."""
    star: ClassVar[int] = 0
    """The number of the blank that carries the ★, or 0."""

    def __post_init__(self) -> None:
        super().__post_init__()
        parts = self.parts
        if len(self.key) > 1 or self.distractors:
            raise ItemError("slots have one key and no distractors")
        if len(parts) < FEWEST or not all(part.strip() for part in parts):
            raise ItemError(f"slots need {FEWEST} parts or more, with {MARK} between")
        if len(set(parts)) < len(parts):
            raise ItemError("a part is there twice")
        if self.stem.count(BLANK) != len(parts):
            raise ItemError(f"there are {len(parts)} parts, but not as many {BLANK}")

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts in the order of the blanks."""
        return split(self.key[0])

    def options(self, rng: Random) -> list[str]:
        """Return the parts in the order to show them."""
        parts = list(self.parts)
        rng.shuffle(parts)
        return parts

    def why_not_taken(self, answer: str) -> str:
        """Return which blank is empty or which part is wrongly used, or an empty string."""
        given = split(answer)
        for number, part in enumerate(given, 1):
            if not part:
                return N_("Blank %(number)s is still empty.", number=number)
            if part not in self.parts:
                return N_("%(part)s is none of the parts.", part=part)
            if part in given[: number - 1]:
                return N_(
                    "%(part)s is in two blanks; each part goes into one.", part=part
                )
        if len(given) < len(self.parts):
            return N_("Blank %(number)s is still empty.", number=len(given) + 1)
        return ""

    def grade(self, answer: str) -> Grade:
        """Grade by the share of blanks that have the right part."""
        given = split(answer)
        if len(given) != len(self.parts):
            return Grade(0.0)
        right = sum(map(str.__eq__, given, self.parts))
        if right == len(self.parts):
            return Grade(1.0)
        return Grade(right / len(self.parts), self.slip)


def split(answer: str) -> tuple[str, ...]:
    """Return the parts of a key or an answer, without outer spaces; an empty one may be there."""
    return tuple(part.strip() for part in answer.split(MARK)) if answer else ()


def fill(stem: str, parts: tuple[str, ...]) -> str:
    """Return `stem` with its blanks filled by `parts` in order: 駅の＿＿, (庭,) → 駅の庭."""
    for part in parts:
        stem = stem.replace(BLANK, part, 1)
    return stem
