"""What a learner is told after an answer."""

import re

import pytest


@pytest.mark.parametrize(
    ("uid", "answer", "expected"),
    [
        ("choice", "せいび", "○ Right: せいび"),
        ("choice", "せいひ", "× せいび — not せいひ"),
        ("typed", "せいび", "○ Right: せいび"),
        ("typed", "セイビ", "○ Right: せいび"),
        ("typed", "seibi", "○ Right: せいび"),
        ("typed", "せいひ", "× せいび — not せいひ"),
        ("meaning", "battle", "× upkeep — not battle"),
        ("blank", "三十本", "○ Right: 三十本"),
        ("blank", "五十本", "× 三十本 — not 五十本"),
        ("false", "○", "× false (×) — not true (○)"),
        ("false", "×", "○ Right: false (×)"),
    ],
)
def test_the_verdict_is_in_words(garden, visitor, read_words, uid, answer, expected):
    place = visitor.quiz(uid) + "/1"
    response = visitor.post(place, answer=answer)
    assert (response.status_code, response.location) == (303, place)
    assert expected in read_words(visitor.get(place))


def test_a_miss_names_the_slip_and_shows_why(garden, visitor, read_words):
    place = visitor.quiz("choice") + "/1"
    visitor.post(place, answer="せいひ")
    page = visitor.get(place)
    words = read_words(page)
    assert "A sound is voiced here" in words
    assert "備 is び here." in words
    assert "整備（せいび） · maintenance" in words
    assert re.search('href="/words/[0-9]+">整備', page.text)
    assert '<mark class="evidence"><ruby>整備' in page.text
    assert 'href="/sets/garden#s1"' in page.text
    assert "せいひyour answer×" in words
    assert "せいびthe right answer○" in words


def test_the_title_tells_the_verdict_first(garden, visitor):
    place = visitor.quiz("choice") + "/1"
    assert "<title>Question 1 of 1" in visitor.get(place).text
    visitor.post(place, answer="せいび")
    assert "<title>Right · question 1 of 1" in visitor.get(place).text


def test_a_second_answer_changes_nothing(garden, visitor, read_words):
    place = visitor.quiz("choice") + "/1"
    visitor.post(place, answer="せいび")
    assert visitor.post(place, answer="せいひ").status_code == 303
    assert "Right: せいび" in read_words(visitor.get(place))


def test_not_knowing_counts_as_wrong_without_a_slip(garden, visitor, read_words):
    place = visitor.quiz("choice") + "/1"
    visitor.post(place, skip="1")
    words = read_words(visitor.get(place))
    assert "× It is せいび" in words
    assert "your answer" not in words
    assert "A sound is" not in words


def test_not_knowing_outranks_what_was_typed_so_far(garden, visitor, read_words):
    place = visitor.quiz("typed") + "/1"
    visitor.post(place, answer="せい", skip="1")
    assert "× It is せいび" in read_words(visitor.get(place))


def test_an_answer_that_is_too_long_comes_back_with_the_reason(
    garden, visitor, read_words
):
    place = visitor.quiz("typed") + "/1"
    response = visitor.post(place, answer="あ" * 201)
    assert response.status_code == 422
    assert "at most 200 characters" in read_words(response)
    assert "data-question" in visitor.get(place).text


def test_a_typed_slip_is_shown_where_it_is(garden, visitor, read_words):
    place = visitor.quiz("typed") + "/1"
    visitor.post(place, answer="せいひ")
    assert "It is び, not ひ." in read_words(visitor.get(place))


def test_the_word_that_was_typed_is_named(garden, visitor, read_words):
    place = visitor.quiz("typed") + "/1"
    visitor.post(place, answer="せいり")
    assert "せいり is 整理" in read_words(visitor.get(place))


def test_a_meaning_is_typed_in_english(add_set, make, visitor, read_words):
    typed = make.item(
        "typed", "meaning_typed", response="typed", key=["upkeep"], distractors=[]
    )
    add_set(items=(typed,))
    place = visitor.quiz("typed") + "/1"
    page = visitor.get(place).text
    assert 'lang="en" aria-label="Your answer"' in page
    assert "data-kana" not in page
    assert "wanakana" not in page
    visitor.post(place, answer="the Upkeep")
    assert "○ Right: upkeep" in read_words(visitor.get(place))
