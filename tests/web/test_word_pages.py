"""The page and the card of one word, and what a learner says of it."""

import re

import pytest


def address(visitor, word):
    """Return the address that the word links to in the article of the garden."""
    page = visitor.get("/sets/garden").text
    return re.search(f'href="([^"]+)"><ruby[^>]*>{word}<', page)[1]


def test_a_word_of_the_article_leads_to_its_page(garden, visitor, read_words):
    words = read_words(visitor.get(address(visitor, "整備")))
    assert "整備（せいび）" in words
    assert "maintenance" in words
    assert "noun · less common word" in words
    assert "Analyser and dictionary agree" in words
    assert "町は来年、庭を整備する。" in words
    assert "You have not met this word" in words


def test_the_origin_of_a_reading_is_told(garden, visitor, read_words):
    assert "is a guess and is never asked" in read_words(
        visitor.get(address(visitor, "木"))
    )


def test_the_card_is_the_same_without_a_page_around_it(garden, visitor, read_words):
    card = visitor.get(address(visitor, "整備").replace("?", "/card?"))
    assert "<html" not in card.text
    assert "整備（せいび）" in read_words(card)
    assert "All about this word" in read_words(card)


@pytest.mark.parametrize(
    ("aside", "sentence"),
    [
        ("", "comes back today"),
        ("known", "You marked it as known"),
        ("suspended", "Suspended"),
    ],
)
def test_what_the_learner_says_of_a_word(garden, visitor, read_words, aside, sentence):
    place = address(visitor, "整備").partition("?")[0]
    response = visitor.post(f"{place}/standing", aside=aside, at="garden.1")
    assert response.location == f"{place}?at=garden.1"
    assert sentence in read_words(visitor.get(response.location))


def test_a_known_word_counts_for_the_text(garden, visitor, read_words):
    assert "You know" not in read_words(visitor.get("/sets/garden"))
    place = address(visitor, "整備").partition("?")[0]
    visitor.post(f"{place}/standing", aside="known")
    assert "You know 33 % of its words" in read_words(visitor.get("/sets/garden"))
    assert "You know 33 % of its words" in read_words(visitor.get("/library"))
    page = visitor.get("/sets/garden").text
    assert len(re.findall('class="w known"', page)) == 1


def test_an_added_word_is_asked_in_a_review(garden, visitor, read_words):
    place = address(visitor, "整備").partition("?")[0]
    visitor.post(f"{place}/standing", aside="")
    assert "1 word" in read_words(visitor.get("/review"))
    quiz = visitor.get(visitor.post("/reviews").location).location
    assert "整備" in read_words(visitor.get(quiz))


@pytest.mark.parametrize("path", ["/words/999", "/words/x", "/words/99999999999"])
def test_there_is_no_such_word(garden, visitor, path):
    assert visitor.get(path).status_code == 404
    assert visitor.post(f"{path}/standing", aside="known").status_code == 404


def test_nothing_else_can_be_said_of_a_word(garden, visitor):
    place = address(visitor, "整備").partition("?")[0]
    assert visitor.post(f"{place}/standing", aside="forgotten").status_code == 400


@pytest.mark.parametrize(
    "at", ["", "garden", "garden.x", ".", "garden.99999999999", "garden.²"]
)
def test_a_place_that_is_none_is_left_out(garden, visitor, read_words, at):
    place = address(visitor, "整備").partition("?")[0]
    assert "Where you met it" not in read_words(visitor.get(f"{place}?at={at}"))


def test_anothers_article_keeps_its_words(garden, add_set, visitor, stranger):
    visitor.post("/reviews")
    add_set(slug="mine", owner_id=visitor.learner_id)
    name = address(visitor, "整備").partition("?")[0]
    assert "/sets/mine" in visitor.get(name).text
    assert "/sets/mine" not in stranger.get(name).text
