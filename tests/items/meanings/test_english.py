import pytest

from quizapp.items.meanings.english import head, is_adjective, near, stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("to establish", "establishment"),
        ("administration", "to administer"),
        ("cities", "city"),
        ("planning", "plan"),
        ("cooperation", "to cooperate"),
        ("to take out", "take out"),
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
    [
        ("management", "being in charge"),
        ("fee", "expenses"),
        ("doctor", "nurse"),
        ("car", "light truck"),
    ],
)
def test_near_words_are_known_to_be_near(one, other):
    assert near(one) & near(other)


def test_words_far_apart_are_not_near():
    assert not near("management") & near("snow")


@pytest.mark.parametrize(
    ("gloss", "expected"),
    [
        ("sales agent", "agent"),
        ("total operating expenses", "expense"),
        ("end of a year", "end"),
        ("food cooked in miso", "food"),
        ("under construction", ""),
        ("at parting", ""),
        ("during a session", ""),
        ("store selling instruments", "store"),
    ],
)
def test_the_head_tells_what_kind_of_thing_it_is(gloss, expected):
    assert head(gloss) == expected


@pytest.mark.parametrize(
    ("gloss", "is_likely", "expected"),
    [
        ("gratuitous", False, True),
        ("man-made", False, True),
        ("free", False, True),
        ("vegetable", False, False),
        ("relief", False, False),
        ("complex", True, True),
        ("empty", True, True),
        ("inconvenience", True, False),
        ("safety", True, False),
    ],
)
def test_adjectives_are_told_from_nouns(gloss, is_likely, expected):
    assert is_adjective(gloss, is_likely=is_likely) is expected
