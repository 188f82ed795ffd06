import pytest

from quizapp.items.contrasts import contrasts
from quizapp.items.contrasts.table import ADJECTIVES, NOUNS, TOLD_BY, VERBS
from quizapp.japanese.article import read_article


def changed(text, rest=""):
    found = contrasts(read_article(f"村の一年\n{text}\n{rest}"))
    return [each.changed for each in found if each.sentence.index == 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("祖母は庭で野菜を育てている。", "祖父は庭で野菜を育てている。"),
        ("工場は町の北部にある。", "工場は町の西部にある。"),
        ("村を訪れる客は去年から増えている。", "村を訪れる客は去年から減っている。"),
        ("村を訪れる客が急に増えた。", "村を訪れる客が急に減った。"),
        (
            "湖の水の温度は少しずつ下がりました。",
            "湖の水の温度は少しずつ上がりました。",
        ),
        ("湖の水の温度はとても高い。", "湖の水の温度はとても低い。"),
        ("この冬の前に、村の人々は秋に橋を直した。", None),
        ("子どもたちは春に小さな橋を直した。", "子どもたちは秋に小さな橋を直した。"),
    ],
)
def test_a_word_is_swapped_for_its_opposite_in_its_form(text, expected):
    assert changed(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        # Both of the row stand there.
        "祖父は祖母と庭で野菜を育てている。",
        # Others may be meant too.
        "祖母も庭で野菜を育てている。",
        # A part of a longer word.
        "北大通りは町の人でいつも混んでいる。",
        # Not the predicate of the sentence, or not all of it.
        "客が増えた村では祭りが開かれている。",
        "梅の汁は三日で器の上まで上がってくる。",
        # What is not so, what somebody says, what is compared.
        "村を訪れる客は去年から増えていない。",
        "村長は「客が増えた」と話した。",
        "湖の水の温度は川の水より高い。",
        # The rest of the sentence tells.
        "町では期待の声が上がった。",
        "水の重さを使うため、この水車は力が強い。",
        # Everybody knows.
        "村の広場では冬に雪の祭りが開かれる。",
        "海の雌は一度に1頭の子を産む。",
        # It does not stand alone.
        "その祖母は庭で野菜を育てている。",
    ],
)
def test_what_would_not_be_surely_false_is_left(text):
    assert changed(text) == []


def test_what_another_sentence_says_of_the_opposite_is_no_false_statement():
    text = "祖母は庭で野菜を育てている。"
    assert changed(text) != []
    assert changed(text, "祖父は裏の庭で野菜を育てるのが好きだ。") == []


def test_the_rows_are_apart_from_each_other():
    words = [word for row in (*NOUNS, *VERBS, *ADJECTIVES) for word in row]
    assert len(set(words)) == len(words)
    assert set(TOLD_BY) <= set(words)
