import pytest

from quizapp.items.readings.alike_words import alike_words
from quizapp.japanese.dictionary import open_dictionary


def parts(literal, own, okurigana, code="", *, is_alone=True):
    kanji = open_dictionary().kanji(literal)
    return [
        each.text
        for each in alike_words(kanji, own, okurigana, code, is_alone=is_alone)
    ]


def test_words_with_the_same_ending_and_inflection_are_found():
    assert {"もと", "みと"} & set(
        parts("改", "あらた", "める", "v1") + parts("集", "あつ", "める", "v1")
    )


def test_an_ending_inside_a_compound_is_taken_back_to_the_dictionary_form():
    found = alike_words(open_dictionary().kanji("取"), "と", "り", "", is_alone=False)
    assert {"の", "き"} & {each.text for each in found}


def test_no_other_reading_of_the_same_kanji():
    assert "くぐ" not in parts("潜", "もぐ", "る", "v5r")


@pytest.mark.parametrize("okurigana", ["ぬん", "ぽ"])
def test_an_ending_that_no_word_has_gives_nothing(okurigana):
    assert parts("取", "と", okurigana) == []
