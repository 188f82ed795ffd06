import pytest

from quizapp.items.distractors import Candidate
from quizapp.items.explanations import (
    explain_meaning,
    explain_reading,
    explain_spelling,
    first_gloss,
)
from quizapp.japanese.article import read_article


def word(text, surface):
    (sentence,) = read_article(text).sentences
    return next(word for word in sentence.words if word.surface == surface)


def test_a_reading_is_divided_among_the_kanji():
    assert explain_reading(word("町を改装する計画だ。", "改装")).startswith(
        "改装 is read かいそう: 改 かい + 装 そう. It means “remodelling"
    )


def test_an_inflected_word_names_its_dictionary_form_and_real_wrong_words():
    wrong = Candidate("もとめた", "other_word", 1, ("求める", "もとめる"))
    text = explain_reading(word("人を集めた計画だ。", "集めた"), [wrong])
    assert "from 集める (あつめる)" in text
    assert "もとめた comes from 求める (もとめる), “to " in text


def test_a_spelling_is_divided_too():
    text = explain_spelling(word("町を改装する計画だ。", "改装"))
    assert text.startswith("かいそう is written 改装: 改 かい + 装 そう.")


def test_the_words_of_wrong_meanings_are_named():
    wrong = Candidate("library", "other_meaning", 1, ("図書館", "としょかん"))
    text = explain_meaning(word("町を改装する計画だ。", "改装"), [wrong])
    assert "改装 (かいそう) means “remodelling" in text
    assert "図書館 (としょかん) is “library”." in text


@pytest.mark.parametrize(
    ("spelling", "reading", "gloss"),
    [
        ("図書館", "としょかん", "library"),
        ("集まる", "あつまる", "to gather"),
        ("亜亜", "ああ", ""),
    ],
)
def test_the_first_gloss_or_none(spelling, reading, gloss):
    assert first_gloss(spelling, reading) == gloss


def test_all_wrong_words_share_one_sentence():
    wrong = [
        Candidate("もとめた", "other_word", 1, ("求める", "もとめる")),
        Candidate("さだめた", "other_word", 1, ("定める", "さだめる")),
    ]
    text = explain_reading(word("人を集めた計画だ。", "集めた"), wrong)
    assert "”; さだめた comes from" in text
    assert text.count(".") <= 3


def test_a_meaning_that_is_not_certain_is_not_told():
    assert "It means" not in explain_reading(word("祖母が手を振る。", "手"))
    assert "It means" in explain_reading(word("町の図書館に行く。", "図書館"))
