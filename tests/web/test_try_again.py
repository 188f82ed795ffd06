"""An answer to another question than the one asked: the question comes again, once."""

import re

import pytest


@pytest.fixture
def place(garden, visitor):
    return visitor.quiz("typed") + "/1"


def hidden_fields(page):
    return re.findall(r'<input type="hidden" name="(\w+)"', page.text)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("整備", "That is the word as it is written."),
        ("せい", "That is a reading of one kanji alone."),
        ("maintenance", "That is what the word means."),
        ("調べる", "it has to be in kana."),
    ],
)
def test_the_question_comes_again_and_says_why(
    place, visitor, read_words, answer, said
):
    page = visitor.post(place, answer=answer)
    words = read_words(page)
    assert page.status_code == 422
    assert f"Try once more. {answer}: " in words
    assert said in words
    assert "That try did not count." in words
    assert "data-question" in page.text
    assert "せいび" not in page.text
    assert "<title>Try once more" in page.text


def test_the_second_answer_counts(place, visitor, read_words):
    first = visitor.post(place, answer="整備")
    assert "tried" in hidden_fields(first)
    response = visitor.post(place, answer="せいび", tried="1")
    assert response.status_code == 303
    assert "○ Right: せいび" in read_words(visitor.get(place))


def test_there_is_one_more_try_only(place, visitor, read_words):
    visitor.post(place, answer="整備")
    assert visitor.post(place, answer="せい", tried="1").status_code == 303
    words = read_words(visitor.get(place))
    assert "× せいび — not せい" in words
    assert "a reading of one kanji alone" in words


def test_nothing_is_kept_until_then(place, visitor):
    visitor.post(place, answer="整備")
    page = visitor.get(place)
    assert "data-question" in page.text
    assert "tried" not in hidden_fields(page)


def test_not_knowing_is_an_answer_at_once(place, visitor, read_words):
    assert visitor.post(place, answer="整備", skip="1").status_code == 303
    assert "× It is せいび" in read_words(visitor.get(place))


def test_a_wrong_reading_is_no_answer_to_another_question(place, visitor):
    assert visitor.post(place, answer="せいひ").status_code == 303


def test_a_right_answer_written_otherwise_is_told_so(place, visitor, read_words):
    visitor.post(place, answer="せーび")
    words = read_words(visitor.get(place))
    assert "○ Right: せいび" in words
    assert "せーび: It can be written so too." in words
