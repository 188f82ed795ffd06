import pytest

from quizapp.items.meanings import LONGEST, glosses_of, meaning, stems_of_form


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


def test_one_gloss_of_each_leading_sense_is_shown():
    assert meaning("課題", "かだい", "名詞").gloss.startswith("subject; homework")


def test_british_and_american_spelling_are_not_both_shown():
    assert len(glosses_of("近所", "きんじょ", "名詞")) == 1


def test_a_meaning_too_long_for_an_option_is_none():
    assert meaning("内科", "ないか", "名詞") is None


def test_a_word_the_dictionary_does_not_have_has_no_meaning():
    assert meaning("亜亜亜", "ああ", "名詞") is None


def test_the_words_of_every_entry_of_a_form_count():
    assert stems_of_form("開く") & {"open"}
    assert stems_of_form("亜亜亜") == frozenset()
