from random import Random

import pytest

from quizapp.items.distractors import Candidate, choose


def candidates(*rows):
    return [Candidate(text, label, weight) for text, label, weight in rows]


SEIBI = candidates(
    ("しょうび", "other_reading", 6),
    ("せび", "long_missing", 4),
    ("ぜいび", "voicing_added", 3),
    ("せいひ", "voicing_missing", 3),
    ("せいぴ", "voicing_kind", 1),
)


def test_the_same_seed_chooses_the_same():
    assert choose(SEIBI, "せいび", Random(7)) == choose(SEIBI, "せいび", Random(7))


def test_other_seeds_choose_otherwise():
    chosen = {
        tuple(c.text for c in choose(SEIBI, "せいび", Random(n))) for n in range(20)
    }
    assert len(chosen) > 5


@pytest.mark.parametrize("seed", range(20))
def test_at_most_two_are_of_one_kind_of_slip(seed):
    labels = [each.label for each in choose(SEIBI, "せいび", Random(seed))]
    assert sum(label.startswith("voicing") for label in labels) <= 2
    assert len(labels) == 3


def test_other_words_may_all_be_of_one_kind():
    verbs = candidates(
        *((text, "other_word", 1) for text in ("うける", "あける", "まける"))
    )
    assert len(choose(verbs, "さける", Random(1))) == 3


@pytest.mark.parametrize("seed", range(20))
def test_the_key_is_not_alone_in_its_length_when_that_can_be_had(seed):
    pool = candidates(
        ("かき", "a_x", 9),
        ("きく", "b_x", 9),
        ("くけ", "c_x", 9),
        ("けこさ", "d_x", 0.1),
    )
    lengths = [len(each.text) for each in choose(pool, "あいう", Random(seed))]
    assert 3 in lengths


def test_fewer_are_given_when_there_are_fewer():
    assert len(choose(SEIBI[:2], "せいび", Random(1))) == 2
