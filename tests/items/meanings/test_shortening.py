import pytest

from quizapp.items.meanings.shortening import LONGEST, MOST_PARTS, first_short, shorten


@pytest.mark.parametrize(
    ("glosses", "parts"),
    [
        (("harbour", "harbor", "port"), ("harbour", "port")),
        (("generation", "the world", "the age"), ("generation",)),
        (("the red", "deficit"), ("deficit",)),
        (("the metropolitan area",), ("the metropolitan area",)),
        (("whole", "entirety", "whatever (is the matter)"), ("whole", "entirety")),
        (("decision", "finals (in sports)"), ("decision", "finals")),
        (("to let dry", "to kill (vegetation)"), ()),
        (("deck (of a ship)",), ("deck",)),
        (("as (much) as possible", "if possible"), ()),
        (("how dare ...!",), ()),
        (("to walk", "walk"), ("to walk",)),
        (("x" * (LONGEST + 1), "short"), ()),
    ],
)
def test_glosses_are_made_short_without_losing_what_they_say(glosses, parts):
    assert shorten(glosses) == parts


def test_there_are_a_few_and_not_many():
    assert len(shorten(("one", "two", "three", "four", "five"))) == MOST_PARTS
    assert shorten(("large tank", "small tank", "a" * 20 + " tank")) == (
        "large tank",
        "small tank",
    )


def test_a_sense_with_a_meaning_that_finds_no_room_is_not_shown_by_halves():
    glosses = ("plant and equipment", "production equipment", "production capacity")
    assert shorten(glosses) == ()


def test_what_is_listed_first_is_without_brackets():
    assert first_short(("tree (or bush)", "wood")) == "tree"
