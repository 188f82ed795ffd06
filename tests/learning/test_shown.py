import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.learning.shown import Question, Result, as_pieces, cut

CLOCK = (("駅の", ""), ("時計", "とけい"), ("が", ""), ("鳴", "な"), ("る。", ""))


@pytest.mark.parametrize(
    ("start", "end", "before", "middle", "after"),
    [
        (2, 4, (("駅の", ""),), (("時計", "とけい"),), CLOCK[2:]),
        (0, 2, (), (("駅の", ""),), CLOCK[1:]),
        (1, 5, (("駅", ""),), (("の", ""), ("時計", "とけい"), ("が", "")), CLOCK[3:]),
        (3, 4, (("駅の", ""), ("時", "")), (("計", ""),), CLOCK[2:]),  # ruby is not cut
        (8, 8, CLOCK, (), ()),
        (0, 8, (), CLOCK, ()),
        (4, 4, CLOCK[:2], (), CLOCK[2:]),
        (7, 99, (*CLOCK[:4], ("る", "")), (("。", ""),), ()),
    ],
)
def test_cut(start, end, before, middle, after):
    assert cut(CLOCK, start, end) == (before, middle, after)


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=4), st.sampled_from(["", "よみ"]))),
    st.integers(0, 30),
    st.integers(0, 30),
)
def test_cutting_keeps_the_text(pieces, start, length):
    text = "".join(piece for piece, _ruby in pieces)
    parts = cut(tuple(pieces), start, start + length)
    assert ["".join(piece for piece, _ in part) for part in parts] == [
        text[:start],
        text[start : start + length],
        text[start + length :],
    ]


def test_as_pieces_leaves_the_origin_out():
    assert as_pieces([["時計", "とけい", "agreed"], ["が", "", ""]]) == (
        ("時計", "とけい"),
        ("が", ""),
    )


def slots_question(result=None):
    """Return a question with two blanks, and nothing else of interest."""
    return Question(
        quiz_id=1, kind="quiz", number=1, total=1, type="assembly", skill="grammar",
        response="slots", instruction="", before=(("駅", "えき"), ("の＿＿＿＿。", "")), target="",
        after=(), options=("鐘", "を"), set_slug="", set_title="", result=result,
    )  # fmt: skip


def result_of(text):
    """Return what came of an answer to that question."""
    return Result(text, 0.0, "", ("鐘／を",), "", None, None)


def test_a_stem_is_cut_at_its_blanks():
    assert slots_question().segments == (
        (("駅", "えき"), ("の", "")),
        (("", ""),),
        (("。", ""),),
    )


@pytest.mark.parametrize(
    ("text", "given"),
    [("を／鐘", ["を", "鐘"]), ("", ["", ""]), ("鐘／を", ["鐘", "を"])],
)
def test_each_blank_has_its_part_and_what_was_given(text, given):
    slots = slots_question(result_of(text)).slots
    assert [slot.part for slot in slots] == ["鐘", "を"]
    assert [slot.given for slot in slots] == given
    assert [slot.is_right for slot in slots] == [part == own for part, own in zip(given, ["鐘", "を"], strict=True)]  # fmt: skip


def test_before_the_answer_no_blank_tells_its_part():
    assert slots_question().slots == ()
