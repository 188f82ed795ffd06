from random import Random

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

TEXT = """港の町の一年
町は4月12日に新しい港を開いた。
祭りには約300人が集まり、太鼓の演奏を楽しんだ。
市場には25軒の店が並び、魚の匂いが広がった。
駅前の食堂は午後7時に閉まる。
"""


def items(text=TEXT, seed=0):
    return draft(read_article(text), seed=seed, types=["said"]).items


def test_the_key_alone_is_a_sentence_of_the_article():
    for seed in range(8):
        (item,) = items(seed=seed)
        assert item.key[0] in TEXT
        assert len(item.distractors) == 3
        assert not any(wrong.text in TEXT for wrong in item.distractors)


def test_every_option_is_nearly_a_sentence_of_the_article():
    (item,) = items()
    starts = {line[:2] for line in TEXT.splitlines()[1:]}
    assert {option[:2] for option in item.options(Random(1))} == starts


def test_the_explanation_corrects_each_wrong_option():
    (item,) = items()
    assert item.explanation.count(", not ") == 3


def test_a_statement_that_cannot_be_changed_may_be_the_true_one_only():
    text = TEXT.replace("午後7時", "夜中の12時")
    for seed in range(8):
        (item,) = items(text, seed=seed)
        assert item.key == ("駅前の食堂は夜中の12時に閉まる。",)


def test_two_statements_that_cannot_be_changed_are_too_many():
    text = TEXT.replace("午後7時", "夜中の12時").replace("25軒", "25軒以上")
    assert items(text) == ()
