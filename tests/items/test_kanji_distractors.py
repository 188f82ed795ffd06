from random import Random

import pytest

from quizapp.items.kanji_distractors import is_joyo, swaps, wrong_spellings
from quizapp.japanese.dictionary import open_dictionary

WORDS = [
    ("検討", "けんとう"),
    ("保証", "ほしょう"),
    ("関係者", "かんけいしゃ"),
    ("技術", "ぎじゅつ"),
]


@pytest.mark.parametrize(("word", "reading"), WORDS)
def test_the_options_form_a_square_so_that_none_stands_out(word, reading):
    options = [word, *(each.text for each in wrong_spellings(word, reading, Random(3)))]
    assert len(set(options)) == 4
    for place in range(len(word)):
        used = [option[place] for option in options]
        assert sorted(used.count(literal) for literal in set(used)) in ([2, 2], [4])


@pytest.mark.parametrize(("word", "reading"), WORDS)
def test_no_wrong_spelling_is_a_word_and_all_kanji_are_for_general_use(word, reading):
    for seed in range(10):
        for each in wrong_spellings(word, reading, Random(seed)):
            assert not open_dictionary().has(each.text)
            assert all(map(is_joyo, each.text))
            assert each.label in ("same_sound_kanji", "look_alike_kanji")


def test_a_kanji_that_looks_alike_comes_first():
    assert dict(swaps("検討", "けんとう"))[0][0] in "倹険剣験"


@pytest.mark.parametrize(
    ("word", "reading"), [("場所", "ばしょ"), ("大人", "おとな"), ("利用者", "りよう")]
)
def test_too_few_swaps_give_nothing(word, reading):
    assert wrong_spellings(word, reading, Random(1)) == []


def test_a_suffix_that_could_make_another_word_stays():
    assert 2 not in dict(swaps("利用者", "りようしゃ"))


@pytest.mark.parametrize(
    ("literal", "expected"), [("検", True), ("鬱", True), ("輔", False), ("あ", False)]
)
def test_kanji_for_general_use(literal, expected):
    assert is_joyo(literal) is expected
