from random import Random

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

TEXT = """町は4月12日に新しい港を開いた。
祭りには約300人が集まり、太鼓の演奏を楽しんだ。
市場には25軒の店が並び、魚の匂いが広がった。
祖父は八十歳で山に登った。
駅前の食堂は午後7時に閉まる。
村の水路は1931年に掘られた。
"""


def items(text=TEXT, seed=0):
    return draft(read_article(text), seed=seed, types=["true_false"]).items


def test_true_and_false_are_balanced():
    keys = [item.key[0] for item in items()]
    assert len(keys) == 6
    assert keys.count("○") == keys.count("×") == 3


def test_the_first_one_is_not_always_the_same():
    assert {items(seed=seed)[0].key[0] for seed in range(20)} == {"○", "×"}


def test_exactly_the_number_differs_in_a_false_one():
    sentences = TEXT.splitlines()
    for item in items():
        sentence = sentences[item.evidence.sentence]
        start, end = item.evidence.start, item.evidence.end
        assert item.target.start == start
        assert item.stem[: item.target.start] == sentence[:start]
        assert item.stem[item.target.end :] == sentence[end:]
        assert (item.stem == sentence) == (item.key == ("○",))


def test_options_keep_their_order():
    assert {
        tuple(item.options(Random(seed))) for item in items() for seed in range(5)
    } == {("○", "×")}


def test_the_explanation_gives_the_articles_value():
    for item in items():
        assert f"{item.evidence.text}" in item.explanation
        if item.key == ("×",):
            assert f"not {item.target.text}" in item.explanation


def test_a_fact_without_a_false_version_is_not_asked_as_a_true_one():
    drafted = draft(read_article("鐘は夜中の12時に鳴る。"), types=["true_false"])
    assert drafted.items == ()
    assert drafted.refusals[0].reason == "there is no other value of its form"


WORDS = """村の一年
祖母は庭で野菜を育てている。
工場は町の北部にある。
村を訪れる客が急に増えた。
町は4月12日に新しい港を開いた。
子どもたちは春に小さな橋を直した。
"""


def test_words_with_an_opposite_are_asked_where_there_is_no_number():
    made = items(WORDS)
    assert [item.evidence.text for item in made] == ["祖母", "北部", "増えた", "4月12日", "春"]  # fmt: skip
    keys = [item.key[0] for item in made]
    assert abs(keys.count("○") - keys.count("×")) == 1


def test_a_false_statement_has_one_other_word():
    lines = WORDS.splitlines()
    for seed in range(4):
        for item in items(WORDS, seed=seed):
            sentence = lines[item.evidence.sentence]
            assert (item.stem == sentence) == (item.key == ("○",))
            if item.key == ("×",):
                assert f"not {item.target.text}" in item.explanation
