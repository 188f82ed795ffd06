from collections import Counter
from random import Random

import pytest

from quizapp.items.meanings.distractors import wrong_meanings
from quizapp.items.meanings.met import index_met
from quizapp.items.meanings.signs import other_sign, signs_in
from quizapp.items.slips import SLIPS
from quizapp.japanese.article import read_article

ARTICLE = read_article(
    "図書館の職員が窓を掃除した。雪の山と川と森と海が見える。"
    "医師と看護師が病院で薬を配る。犬と猫が庭で遊ぶ。駅の時計が鳴った。"
)
MET = index_met(signs_in(ARTICLE))


def wrong(base, reading, pos="名詞", *, met=MET, beside=(), seed=1):
    sign = other_sign(base, reading, pos)
    return sign, wrong_meanings(sign, met, beside, Random(seed))


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(
    ("base", "reading", "pos"),
    [
        ("図書館", "としょかん", "名詞"),
        ("配る", "くばる", "動詞"),
        ("白い", "しろい", "形容詞"),
    ],
)
def test_three_of_the_same_kind_apart_from_the_key_and_each_other(
    base, reading, pos, seed
):
    sign, chosen = wrong(base, reading, pos, seed=seed)
    others = [
        other_sign(*each.word, pos) or other_sign(*each.word, "形状詞")
        for each in chosen
    ]
    assert len(others) == 3
    stems = [sign.stems, *(other.stems for other in others)]
    assert sum(map(len, stems)) == len(frozenset().union(*stems))
    assert {other.meaning.kind for other in others} == {sign.meaning.kind}


@pytest.mark.parametrize("seed", range(10))
def test_near_meanings_are_no_options_for_each_other(seed):
    _, chosen = wrong("医師", "いし", seed=seed)
    assert not {"看護師", "病院", "医者"} & {each.word[0] for each in chosen}


@pytest.mark.parametrize("seed", range(10))
def test_words_of_the_same_sentence_are_not_taken(seed):
    _, chosen = wrong("島", "しま", beside=ARTICLE.sentences[1].words, seed=seed)
    assert not {"雪", "山", "川", "森", "海"} & {each.word[0] for each in chosen}


def test_words_that_sound_alike_or_share_a_kanji_are_taken_and_labelled():
    labels = Counter(
        each.label
        for seed in range(20)
        for each in wrong("協会", "きょうかい", seed=seed)[1]
    )
    assert labels["same_sound_meaning"] > 0
    assert labels["kanji_meaning"] > 0
    assert set(labels) <= set(SLIPS)


def test_a_word_of_no_field_gets_too_few():
    _, chosen = wrong("気配", "けはい", met=index_met(()))
    assert len(chosen) < 3


def test_the_place_of_the_key_s_length_among_the_options_is_chance():
    places = Counter()
    for seed in range(200):
        sign, chosen = wrong("配る", "くばる", "動詞", seed=seed)
        own = len(sign.meaning.gloss)
        places[sum(len(each.text) > own for each in chosen)] += 1
    assert all(30 <= places[place] <= 75 for place in range(4))


def test_no_wrong_meaning_has_more_parts_than_the_key():
    sign, chosen = wrong("図書館", "としょかん")
    assert all(each.text.count(";") <= len(sign.meaning.parts) - 1 for each in chosen)
