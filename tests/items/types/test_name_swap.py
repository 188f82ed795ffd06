from random import Random

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

TEXT = """港町の合唱団
指揮者の大森さんは三年前に札幌から町へ移り住んだ。
最年長の野口さんは漁師の仕事の合間に楽譜を書き写している。
高校生の西村さんは去年の冬にピアノの伴奏を任された。
会計の浜田さんは毎週の集まりに手作りの菓子を持ってくる。
"""


def items(text=TEXT, seed=0):
    return draft(read_article(text), seed=seed, types=["name_swap"]).items


def test_true_and_false_are_balanced():
    keys = [item.key[0] for item in items()]
    assert keys.count("○") == keys.count("×") == 2


def test_exactly_the_name_differs_in_a_false_one():
    sentences = TEXT.splitlines()
    for item in items():
        sentence = sentences[item.evidence.sentence]
        start, end = item.evidence.start, item.evidence.end
        assert item.stem[: item.target.start] == sentence[:start]
        assert item.stem[item.target.end :] == sentence[end:]
        assert (item.stem == sentence) == (item.key == ("○",))


def test_a_wrong_name_is_the_articles_own():
    for seed in range(5):
        for item in items(seed=seed):
            assert item.target.text in TEXT


def test_one_of_whom_it_is_true_too_is_not_put_in():
    text = TEXT + "大森さんは港で漁師の仕事の合間に楽譜を書き写している。\n"
    for seed in range(10):
        for item in items(text, seed):
            if item.key == ("×",) and "最年長" in item.stem:
                assert item.target.text != "大森さん"


def test_options_keep_their_order():
    assert {tuple(item.options(Random(1))) for item in items()} == {("○", "×")}
