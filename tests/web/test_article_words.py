"""The list of an article's words."""

import re

import pytest


@pytest.fixture
def listed(visitor):
    """The words on the page with their ids."""
    return lambda query="": {
        word: number
        for number, word in re.findall(
            r'id="t(\d+)" lang="ja" href="[^"]+">([^（<]+)',
            visitor.get(f"/sets/garden/words{query}").text,
        )
    }


def test_the_words_are_listed_with_what_they_mean(garden, visitor, listed, read_words):
    assert '"/sets/garden/words"' in visitor.get("/sets/garden").text
    assert listed().keys() == {"来年", "整備", "木"}
    words = read_words(visitor.get("/sets/garden/words"))
    assert "整備（せいび） once maintenance" in words


def test_chosen_words_leave_the_list_of_new_ones(garden, visitor, listed, read_words):
    ids = listed()
    response = visitor.post("/sets/garden/words", word=[ids["木"]], aside_to="known")
    assert response.location == "/sets/garden/words"
    visitor.post("/sets/garden/words", word=[ids["来年"]], aside_to="")
    assert listed().keys() == {"整備"}
    words = read_words(visitor.get("/sets/garden/words?which=all"))
    assert "木（き） known" in words
    assert "来年（らいねん） met" in words
    assert "整備（せいび） new" in words
    visitor.post("/sets/garden/words", word=[ids["整備"]], aside_to="known")
    assert "You have met every word" in read_words(visitor.get("/sets/garden/words"))


def test_all_words_can_be_chosen(garden, visitor):
    assert " checked" not in visitor.get("/sets/garden/words").text
    assert visitor.get("/sets/garden/words?all=1").text.count(" checked") == 3


def test_without_a_choice_nothing_changes(garden, visitor, listed, read_words):
    response = visitor.post("/sets/garden/words", aside_to="known")
    assert response.status_code == 422
    assert "Choose the words first" in read_words(response)
    assert len(listed()) == 3


def test_anothers_article_has_no_list(add_set, visitor, stranger):
    visitor.post("/reviews")
    add_set(slug="mine", owner_id=visitor.learner_id)
    assert visitor.get("/sets/mine/words").status_code == 200
    assert stranger.get("/sets/mine/words").status_code == 404
    stranger.post("/reviews")
    sent = stranger.post("/sets/mine/words", word=["1"], aside_to="known")
    assert sent.status_code == 404


def test_words_of_other_texts_are_left_alone(garden, visitor, listed):
    visitor.post("/sets/garden/words", word=["999"], aside_to="known")
    assert len(listed()) == 3
