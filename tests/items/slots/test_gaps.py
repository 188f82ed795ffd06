import pytest

from quizapp.items.slots.gaps import groups
from quizapp.items.slots.natures import nature_of
from quizapp.japanese.article import read_article

NA = "店には便利な道具が並んでいる。"
OBJECT = "村は去年、古い橋を改装した。"
VERB = "兄は先週の会議に参加した。"
NOUN = "朝の店には野菜が並ぶ。"


def words(*sentences):
    article = read_article("町の話\n" + "\n".join(sentences))
    return [tuple(gap.word.surface for gap in group) for group in groups(article)]


def test_words_of_four_kinds_match_in_one_way():
    assert words(NA, OBJECT, VERB, NOUN) == [("便利", "改装", "参加", "野菜")]


def test_the_words_stand_in_the_order_of_the_article():
    assert words(NOUN, NA, VERB) == [("野菜", "便利", "参加")]


@pytest.mark.parametrize(
    "sentences",
    [
        (NA, NOUN),  # too few
        (OBJECT, "村は去年、古い庭を整備した。", NA),  # two that change places
        (OBJECT, "村は去年、町で調査した。", NOUN),  # 調査 takes を too
        (NA, NOUN, "姉は参加の話をした。"),  # 参加 as a noun fits where 野菜 does
    ],
)
def test_words_that_could_change_places_are_no_group(sentences):
    assert words(*sentences) == []


@pytest.mark.parametrize(
    ("instead", "of"),
    [
        ("村は去年、子どもを参加させた。", VERB),  # を through the causative
        ("店には便利なのがある。", NA),  # no noun behind な
        ("町の野菜市場に野菜料理が並ぶ。", NOUN),  # parts of longer words
        ("空き店舗が並ぶ。", NOUN),
    ],
)
def test_a_word_is_not_taken_out_where_the_proof_would_not_hold(instead, of):
    sentences = [instead if each is of else each for each in (OBJECT, VERB, NOUN)]
    if of is NA:
        sentences = [instead, VERB, NOUN]
    assert words(*sentences) == []


def test_a_word_that_stands_in_two_of_the_sentences_is_not_taken_out():
    assert words(NA, VERB, "便利な店には野菜が並ぶ。") == []


def test_groups_share_no_sentence():
    found = words(NA, VERB, NOUN, "町は静穏な朝を迎えた。", "弟は翌日に出発した。", "港の市場に新聞が届く。")  # fmt: skip
    assert len(found) == 2
    assert len({word for group in found for word in group}) == 6


def test_a_nature_doubts_in_favour_of_the_word():
    assert nature_of("不足", "名詞サ変可能").takes_na
    assert nature_of("安全", "名詞形状詞可能").makes_verb is False
    assert nature_of("参加", "名詞サ変可能").never_takes_object
    assert not nature_of("改装", "名詞サ変可能").never_takes_object
    assert nature_of("町橋", "名詞一般") is None
