import pytest

from quizapp.items.base import ItemError, Refusal
from quizapp.items.places import places_in
from quizapp.items.targets import draft_words, why_reading_not_asked
from quizapp.japanese.article import read_article


def test_an_item_that_cannot_be_made_becomes_a_refusal():
    def ask(place):
        raise ItemError("there is no key")

    made = list(draft_words("shout", read_article("新しい計画を発表する。"), ask))
    assert {each.reason for each in made} == {"there is no key"}
    assert all(isinstance(each, Refusal) and each.type == "shout" for each in made)


def test_every_word_with_kanji_is_asked_or_refused():
    article = read_article("町の整備計画\n\n新しい計画を発表する。")
    refused = [each.text for each in draft_words("shout", article, lambda place: "no")]
    kanji = [
        word.surface
        for sentence in article.sentences
        for word in sentence.words
        if any("一" <= character <= "鿿" for character in word.surface)
    ]
    assert refused == kanji


@pytest.mark.parametrize(
    ("text", "surface", "reason"),
    [
        ("町を整備する計画だ。", "整備", ""),
        ("町を整備（せいび）する計画だ。", "整備", ""),
        ("町を整備（せいびのこと）する計画だ。", "整備", "gives its reading"),
        ("小さな市場（いちば）を見る。", "市場", "could be read otherwise"),
        ("せいびの話だ。町を整備する計画だ。", "整備", ""),
        ("弟はサッカー部に入った。", "サッカー部", "in katakana"),
        ("せいびとは町を整備する計画だ。", "整備", "gives its reading"),
    ],
)
def test_a_reading_that_the_sentence_gives_away_is_not_asked(text, surface, reason):
    places = [
        place
        for sentence in read_article(text).sentences
        for place in places_in(sentence)
        if place.word.surface == surface
    ]
    found = why_reading_not_asked(places[0])
    assert (reason in found) if reason else found == ""
