from random import Random

import pytest

from quizapp.items.base import ItemError
from quizapp.items.slots import Slots, fill, split


class Kitchen(Slots):
    """Slots for these tests."""

    name, skill, instruction, slip = "kitchen", "grammar", "Fill in.", "piece_order"


def kitchen(**changes):
    given = {"stem": "母は＿＿＿＿＿＿で魚を焼く。", "key": ("新しい／台所の／火",)}
    return Kitchen(**given | changes)


def test_the_bank_has_each_part_once_in_an_order_of_the_seed():
    item = kitchen()
    assert sorted(item.options(Random(3))) == sorted(item.parts)
    assert item.options(Random(3)) == item.options(Random(3))
    assert len({tuple(item.options(Random(seed))) for seed in range(60)}) == 6


@pytest.mark.parametrize(
    ("answer", "correctness", "slip"),
    [
        ("新しい／台所の／火", 1.0, ""),
        (" 新しい ／台所の／火", 1.0, ""),
        ("新しい／火／台所の", 1 / 3, "piece_order"),
        ("火／新しい／台所の", 0.0, "piece_order"),
        ("新しい／台所の", 0.0, ""),
        ("", 0.0, ""),
    ],
)
def test_an_answer_is_graded_by_its_blanks(answer, correctness, slip):
    grade = kitchen().grade(answer)
    assert (grade.correctness, grade.slip) == (correctness, slip)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("新しい／／火", "Blank 2 is still empty."),
        ("新しい／台所の", "Blank 3 is still empty."),
        ("火／台所の／火", "火 is in two blanks; each part goes into one."),
        ("新しい／台所の／水", "水 is none of the parts."),
        ("新しい／台所の／火／火", "火 is in two blanks; each part goes into one."),
        ("火／台所の／新しい", ""),
    ],
)
def test_an_answer_that_is_not_finished_says_why(answer, reason):
    assert kitchen().why_not_taken(answer) == reason


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"key": ("新しい／台所の",)}, "not as many"),
        ({"key": ("火／台所の／火",)}, "twice"),
        ({"key": ("火",)}, "2 parts or more"),
        ({"key": ("新しい／ ／火",)}, "2 parts or more"),
        ({"key": ("新しい／台所の／火", "火／台所の／新しい")}, "one key"),
    ],
)
def test_an_item_whose_parts_do_not_go_into_its_blanks_is_refused(changes, reason):
    with pytest.raises(ItemError, match=reason):
        kitchen(**changes)


def test_blanks_are_filled_from_left_to_right():
    item = kitchen()
    assert fill(item.stem, item.parts) == "母は新しい台所の火で魚を焼く。"
    assert split("") == ()
