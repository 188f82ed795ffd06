import pytest

from quizapp.items.meanings.english import near, stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("to establish", "establishment"),
        ("administration", "to administer"),
        ("cities", "city"),
        ("planning", "plan"),
        ("cooperation", "to cooperate"),
    ],
)
def test_forms_of_one_english_word_share_a_stem(one, other):
    assert stems(one) & stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("to give up", "to give off"), ("place", "plan"), ("sea", "season")],
)
def test_different_words_share_none(one, other):
    assert not stems(one) & stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("management", "being in charge"), ("fee", "expenses"), ("doctor", "nurse")],
)
def test_near_words_are_known_to_be_near(one, other):
    assert near(one) & near(other)


def test_words_far_apart_are_not_near():
    assert not near("management") & near("snow")
