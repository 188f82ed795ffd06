import pytest

from quizapp.items.base import Distractor, ItemError
from quizapp.items.draft import draft
from quizapp.items.types.choice import Choice
from quizapp.japanese.article import read_article


def test_a_question_written_by_hand_is_graded_by_its_options():
    item = Choice(
        stem="だれが来ましたか。",
        key=("兄",),
        distractors=(Distractor("姉", "other"), Distractor("弟")),
    )
    assert item.grade(" 兄 ").correctness == 1.0
    assert item.grade("姉").slip == "other"


def test_it_is_never_made_from_an_article():
    assert draft(read_article("兄が4月に来た。"), types=["choice"]).items == ()


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"key": ()}, "no key"),
        ({"key": ("兄",), "distractors": ()}, "at least one distractor"),
        (
            {"key": ("兄",), "distractors": (Distractor("兄"),)},
            "both key and distractor",
        ),
        (
            {"key": ("兄",), "distractors": (Distractor("姉"), Distractor("姉 "))},
            "twice",
        ),
    ],
)
def test_what_could_not_be_asked_is_refused(fields, reason):
    with pytest.raises(ItemError, match=reason):
        Choice(stem="だれが来ましたか。", **fields)
