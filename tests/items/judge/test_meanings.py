import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.items.judge import grade_gloss
from quizapp.items.parts import Outcome

GLOSSES = (
    "maintenance; servicing",
    "maintenance",
    "servicing",
    "putting (something) in good order",
)
VERB = ("to gather; to assemble", "to gather", "to assemble", "to come together")


@pytest.mark.parametrize(
    ("glosses", "answer"),
    [
        (GLOSSES, "maintenance"),
        (GLOSSES, " The Maintenance. "),
        (GLOSSES, "servicings"),
        (GLOSSES, "maintenance; servicing"),
        (GLOSSES, "servicing or maintenance"),
        (GLOSSES, "putting in good order"),
        (GLOSSES, "putting something in good order"),
        (GLOSSES, "ｍａｉｎｔｅｎａｎｃｅ"),
        (VERB, "gather"),
        (VERB, "come-together"),
        (("city hall",), "cityhall"),
        (("kimono", "Japanese traditional clothing"), "kimono"),
    ],
)
def test_a_gloss_is_right_however_it_is_written(glosses, answer, word):
    grade = grade_gloss(glosses, answer, word("整備"))
    assert (grade.outcome, grade.slip) == (Outcome.RIGHT, "")


def test_a_typing_slip_is_right_and_told(word):
    grade = grade_gloss(GLOSSES, "maintenence", word("整備"))
    assert (grade.outcome, grade.slip) == (Outcome.VARIANT, "typing_slip")


@pytest.mark.parametrize("answer", ["maintain", "to maintain", "to service"])
def test_the_verb_is_right_where_suru_makes_one(word, answer):
    grade = grade_gloss(GLOSSES, answer, word("整備"))
    assert (grade.outcome, grade.slip) == (Outcome.VARIANT, "verb_for_noun")
    assert grade_gloss(GLOSSES, answer, word("図書館")).outcome is Outcome.AGAIN
    assert grade_gloss(("building",), "build", word("図書館")).correctness == 0.0


@pytest.mark.parametrize(
    ("gloss", "answer"),
    [
        ("mother", "mom"),
        ("mother", "my mother"),
        ("to get tired", "tired"),
        ("to get tired", "to be tired"),
        ("little by little", "gradually"),
        ("construction work", "construction"),
        ("autumn", "fall"),
    ],
)
def test_what_says_the_same_is_right(gloss, answer):
    assert grade_gloss((gloss,), answer).outcome is Outcome.RIGHT


@pytest.mark.parametrize(
    ("gloss", "answer"),
    [("to fall", "autumn"), ("right", "correct"), ("to get", "to be"), ("kid", "mom")],
)
def test_what_says_the_same_only_at_times_is_not(gloss, answer):
    assert grade_gloss((gloss,), answer).correctness == 0.0


@pytest.mark.parametrize(
    ("answer", "slip"),
    [
        ("せいび", "reading_typed"),
        ("セイビ", "reading_typed"),
        ("seibi", "reading_typed"),
        ("整備", "not_english"),
        ("メンテナンス", "not_english"),
        ("servile", "other_form"),
        ("good order", "part_of_meaning"),
        ("repair", "near_meaning"),
    ],
)
def test_what_is_near_or_in_japanese_may_be_given_again(answer, slip, word):
    grade = grade_gloss(GLOSSES, answer, word("整備"))
    assert (grade.outcome, grade.slip) == (Outcome.AGAIN, slip)


@pytest.mark.parametrize(
    ("glosses", "answer"),
    [
        (GLOSSES, "fish"),
        (GLOSSES, ""),
        (GLOSSES, "!"),
        (GLOSSES, "order"),
        (GLOSSES, "maintenance, fish"),  # a guess at many meanings is none
        (("house",), "horse"),
        (("news",), "new"),
        (("(not) at all", "very"), "at all"),
        (("import",), "export"),
        (("increase",), "decrease"),
    ],
)
def test_other_meanings_are_not_right(glosses, answer):
    assert grade_gloss(glosses, answer).correctness == 0.0


@given(
    st.sampled_from([gloss for gloss in (*GLOSSES, *VERB) if "(" not in gloss]),
    st.sampled_from([str.upper, str.title, str.swapcase, str.strip]),
    st.sampled_from(["", "the ", "a ", "  "]),
    st.sampled_from(["", ".", "!", " "]),
)
def test_no_gloss_is_judged_wrong_for_how_it_was_typed(gloss, change, before, after):
    answer = before + change(gloss) + after
    assert grade_gloss((*GLOSSES, *VERB), answer).correctness == 1.0


@given(st.text(max_size=30))
def test_any_text_can_be_graded(answer):
    assert grade_gloss(GLOSSES, answer).correctness in (0.0, 1.0)
