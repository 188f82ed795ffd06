from random import Random

import pytest

from quizapp.items.meanings.distractors import wrong_meanings
from quizapp.items.meanings.signs import sign_of, signs_of
from quizapp.japanese.article import read_article

ARTICLE = read_article(
    "図書館の職員が窓を掃除した。雪の山と川と森と海が見える。"
    "医師と看護師が病院で薬を配る。犬と猫が庭で遊ぶ。駅の時計が鳴った。"
)
SIGNS = signs_of(ARTICLE)


@pytest.mark.parametrize("seed", range(10))
def test_three_of_the_same_kind_apart_from_the_key_and_each_other(seed):
    sign = sign_of("図書館", "としょかん", "名詞")
    chosen = wrong_meanings(sign, SIGNS, [], Random(seed))
    assert len({each.text for each in chosen} - {sign.gloss}) == 3
    stems = [sign.stems, *(sign_of(*each.word, "名詞").stems for each in chosen)]
    assert sum(map(len, stems)) == len(frozenset().union(*stems))


@pytest.mark.parametrize("seed", range(10))
def test_near_meanings_are_no_options_for_each_other(seed):
    sign = sign_of("医師", "いし", "名詞")
    chosen = wrong_meanings(sign, SIGNS, [], Random(seed))
    assert not {"看護師", "病院"} & {each.word[0] for each in chosen}


def test_words_of_the_same_sentence_are_taken_last():
    sign = sign_of("時計", "とけい", "名詞")
    words = ARTICLE.sentences[1].words
    chosen = wrong_meanings(sign, SIGNS, words, Random(1))
    assert not {"雪", "森", "川", "海"} & {each.word[0] for each in chosen}


def test_there_are_none_when_the_text_has_no_other_words():
    sign = sign_of("時計", "とけい", "名詞")
    assert wrong_meanings(sign, {}, [], Random(1)) == []
