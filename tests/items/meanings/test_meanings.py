import pytest

from quizapp.items.meanings import LONGEST, meaning, stems_of_form


@pytest.mark.parametrize(
    ("base", "reading", "pos", "gloss"),
    [
        ("改装", "かいそう", "名詞", "remodelling"),
        ("図書館", "としょかん", "名詞", "library"),
        ("集まる", "あつまる", "動詞", "to gather"),
    ],
)
def test_the_first_meaning_is_shown(base, reading, pos, gloss):
    found = meaning(base, reading, pos)
    assert found is not None
    assert gloss in found.gloss
    assert len(found.gloss) <= LONGEST


def test_one_gloss_of_each_general_sense_is_shown():
    assert meaning("負担", "ふたん", "名詞").gloss == "burden; bearing"


@pytest.mark.parametrize(("base", "reading"), [("近所", "きんじょ"), ("脳", "のう")])
def test_two_spellings_or_numbers_of_one_word_are_not_both_shown(base, reading):
    assert ";" not in meaning(base, reading, "名詞").gloss
    assert meaning("港", "みなと", "名詞").gloss == "harbour; port"


def test_senses_are_counted_without_special_ones():
    assert meaning("図書館", "としょかん", "名詞").senses == 1
    assert meaning("課題", "かだい", "名詞").senses > 2


def test_a_meaning_too_long_for_an_option_is_none():
    assert meaning("内科", "ないか", "名詞") is None


def test_a_word_the_dictionary_does_not_have_has_no_meaning():
    assert meaning("亜亜亜", "ああ", "名詞") is None


def test_the_words_of_every_entry_of_a_form_count():
    assert stems_of_form("開く") & {"open"}
    assert stems_of_form("亜亜亜") == frozenset()
