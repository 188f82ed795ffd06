import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.learning.shown import as_pieces, cut

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
