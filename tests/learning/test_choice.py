from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.learning.choice import (
    Candidate,
    are_about_the_same,
    choose,
    gives_away,
)


def candidate(number, name="meaning", **changes):
    """Return a candidate that has nothing to do with any other number's."""
    comprehension = name in ("true_false", "fact_blank", "choice")
    fields = {
        "id": number,
        "type": name,
        "skill": "comprehension" if comprehension else "vocabulary",
        "asked": 0,
        "word_id": None if comprehension else number,
        "names": frozenset({f"<{number}>"}),
        "shows": f"stem with <{number}> in it",
        "span": (number, 0, 5),
    }
    return Candidate(**fields | changes)


def pool(counts):
    """Return candidates of each type, as many as `counts` says."""
    names = [name for name, count in counts.items() for _ in range(count)]
    return [candidate(number, name) for number, name in enumerate(names)]


def types(chosen):
    return Counter(one.type for one in chosen)


def test_types_take_turns():
    names = ("reading", "meaning", "orthography", "number_reading", "fact_blank")
    chosen = choose(pool(dict.fromkeys(names, 30)), 10, Random(1))
    assert types(chosen) == dict.fromkeys(names, 2)


def test_a_rare_type_is_not_drowned_by_a_common_one():
    chosen = choose(pool({"reading": 500, "choice": 2}), 10, Random(1))
    assert types(chosen) == {"reading": 8, "choice": 2}


def test_skills_break_the_tie_between_types():
    counts = {"reading": 9, "meaning": 9, "orthography": 9, "fact_blank": 9}
    chosen = choose(pool(counts), 2, Random(1))
    assert Counter(one.skill for one in chosen) == {"vocabulary": 1, "comprehension": 1}


@pytest.mark.parametrize(("size", "most"), [(10, 4), (5, 2), (20, 8), (1, 0)])
def test_true_or_false_is_at_most_two_fifths(size, most):
    chosen = choose(pool({"true_false": 50}), size, Random(1))
    assert len(chosen) == most


def test_the_least_asked_come_first_within_a_type():
    candidates = [candidate(n, asked=n % 3) for n in range(30)]
    chosen = choose(candidates, 15, Random(1))
    assert Counter(one.asked for one in chosen) == {0: 10, 1: 5}


def test_the_same_generator_chooses_the_same():
    candidates = pool({"reading": 40, "meaning": 40})
    first, again, other = (choose(candidates, 10, Random(seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"word_id": 1}, True),
        ({"names": frozenset({"<1>", "x"})}, True),
        ({"span": (1, 4, 6)}, True),
        ({"span": (1, 0, 1)}, True),
        ({"span": (1, 5, 9)}, False),  # touches
        ({"span": (2, 0, 5)}, False),  # another sentence
        ({"span": None}, False),
        ({"word_id": None}, False),
        ({"shows": "has <1> too"}, False),
    ],
)
def test_what_is_about_the_same(changes, same):
    one, other = candidate(1), candidate(2, **changes)
    assert are_about_the_same(one, other) is same
    assert are_about_the_same(other, one) is same
    assert len(choose([one, other], 2, Random(1))) == (1 if same else 2)


def test_two_without_word_and_span_are_not_the_same():
    one, other = (candidate(n, "choice", span=None) for n in (1, 2))
    assert not are_about_the_same(one, other)


def test_a_question_that_shows_what_another_asks_is_left_out_while_there_are_others():
    telling = candidate(1, shows="<1> and <2>")
    assert gives_away(telling, candidate(2))
    assert not gives_away(candidate(2), telling)
    for seed in range(20):
        chosen = choose([telling, candidate(2), candidate(3)], 2, Random(seed))
        assert {one.id for one in chosen} != {1, 2}


def test_an_explanation_gives_away_what_it_tells():
    telling = candidate(1, tells="<2> is “library”")
    assert gives_away(telling, candidate(2))
    assert not gives_away(candidate(2), telling)
    for seed in range(20):
        chosen = choose([telling, candidate(2), candidate(3)], 2, Random(seed))
        assert {one.id for one in chosen} != {1, 2}
        chosen = choose([telling, candidate(2)], 2, Random(seed))
        assert [one.id for one in chosen] == [2, 1]


def test_when_there_is_nothing_else_the_shown_one_is_asked_first():
    telling = candidate(1, shows="<1> and <2>")
    for seed in range(20):
        chosen = choose([telling, candidate(2)], 2, Random(seed))
        assert [one.id for one in chosen] == [2, 1]


def test_nothing_gives_nothing():
    assert choose([], 10, Random(1)) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["reading", "meaning", "true_false", "fact_blank"]),
            st.integers(0, 6),
            st.integers(0, 3),
        ),
        max_size=40,
    ),
    st.integers(1, 12),
    st.randoms(use_true_random=False),
)
def test_no_choice_breaks_the_rules(rows, size, rng):
    candidates = [
        candidate(number, name, names=frozenset({f"<{thing}>"}), asked=asked)
        for number, (name, thing, asked) in enumerate(rows)
    ]
    chosen = choose(candidates, size, rng)
    assert len(chosen) <= size
    assert len({one.id for one in chosen}) == len(chosen)
    assert types(chosen)["true_false"] <= 0.4 * size
    for place, one in enumerate(chosen):
        assert not any(are_about_the_same(one, other) for other in chosen[:place])
