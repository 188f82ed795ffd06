import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.items.judge.english import is_near, is_one_slip
from quizapp.items.judge.english_forms import words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Library", "library"),
        ("libraries", "library"),
        ("to gather", "Gather!"),
        ("city-hall", "city hall"),
        ("churches", "a church"),
        ("boxes", "box"),
        ("women", "woman"),
        ("prizes", "prize"),
        ("valves", "valve"),
        ("buses", "bus"),
        ("horses", "horse"),
        ("my mother's", "mothers"),
        ("to get tired", "tired"),
        ("to be able to speak", "can speak"),
        ("colour", "color"),
        ("theatre", "theater"),
        ("to realise", "realize"),
        ("organisation", "organization"),
        ("travelled", "traveled"),
        ("catalogue", "catalog"),
        ("programme", "program"),
        ("café", "cafe"),
    ],
)
def test_spelling_number_and_articles_do_not_matter(one, other):
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("news", "new"),
        ("goods", "good"),
        ("glasses", "glass"),
        ("four", "for"),
        ("promise", "promize"),
        ("fire", "fir"),
        ("to", ""),
        ("bus", "bu"),
    ],
)
def test_other_words_stay_apart(one, other):
    assert words_of(one) != words_of(other)


@pytest.mark.parametrize(
    ("typed", "gloss", "forgiven"),
    [
        ("maintenence", "maintenance", True),
        ("libary", "library", True),
        ("libraary", "library", True),
        ("lirbary", "library", True),
        ("libarry hall", "library hall", True),
        ("libraaary", "library", False),
        ("rode", "road", False),  # too short for a slip
        ("horse", "house", False),  # another word
        ("desert", "dessert", False),
        ("affect", "effect", False),
        ("adopt", "adapt", False),
        ("hall", "city hall", False),
    ],
)
def test_one_typing_slip_in_a_long_word_is_forgiven(typed, gloss, forgiven):
    assert is_near(words_of(typed), words_of(gloss)) is forgiven


LETTERS = st.text("abcd", min_size=1, max_size=7)


@given(LETTERS, LETTERS)
def test_a_slip_is_one_edit_of_damerau(one, other):
    assert is_one_slip(one, other) is (distance(one, other) == 1)


@given(LETTERS, LETTERS)
def test_a_slip_goes_both_ways(one, other):
    assert is_one_slip(one, other) is is_one_slip(other, one)


def distance(one, other):
    """Return Damerau's distance, by its definition."""
    if not one or not other:
        return len(one) + len(other)
    found = [
        distance(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if one[0] != other[0]:
        found += [distance(one[1:], other) + 1, distance(one, other[1:]) + 1]
        if one[:2] == other[1::-1] and len(one) > 1:
            found.append(distance(one[2:], other[2:]) + 1)
    return min(found)
