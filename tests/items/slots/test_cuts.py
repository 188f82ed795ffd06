import pytest

from quizapp.items.slots.cuts import cuts
from quizapp.japanese.article import read_article


def cut(text):
    return ["｜".join(one.pieces) for one in cuts(read_article(text).sentences[0])]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("姉は、庭の花を育てることにした。", "庭の花｜を｜育てる｜ことにした"),
        ("この店は、町の名所として知られる。", "町の｜名所｜として｜知られる"),
        ("毎朝、古い窓を磨くようにしている。", "古い窓｜を｜磨く｜ようにしている"),
        ("弟は、港の市場へ出かけた。", "港の｜市場｜へ｜出かけた"),
    ],
)
def test_a_phrase_with_one_order_is_cut(text, pieces):
    assert pieces in cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "弟は駅で母に会った。",  # arguments change places
        "客が待つ店に行った。",  # 待つ客が店に行った
        "ゆっくり、静かに、長く歩いた。",  # adverbs
        "今日、三人、来た。",  # marks between
        "寒い。",
    ],
)
def test_what_could_go_together_otherwise_is_not_cut(text):
    assert cut(text) == []


def test_a_cut_is_where_the_sentence_has_it():
    text = "姉は、庭の花を育てることにした。"
    for one in cuts(read_article(text).sentences[0]):
        assert text.startswith(one.text, one.start)
        assert len(one.pieces) == 4


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("朝早く、猫に足の指をかまれた。", "猫に足"),
        ("雨が、やむまで戸を閉めているというものだ。", "やむまで戸"),
        ("これは、町そのものの名前として知られる。", "町その｜"),
    ],
)
def test_a_piece_is_a_phrase(text, part):
    assert not any(part in one for one in cut(text))


def test_a_phrase_begins_behind_a_phrase():
    text = "弟は、町の古い鐘を鳴らした。"
    found = list(cuts(read_article(text).sentences[0]))
    assert found
    assert all(text[: one.start].endswith(("、", "は")) for one in found)


def test_the_reasons_say_what_holds_the_pieces_together():
    found = {
        "｜".join(one.pieces): one.reasons
        for one in cuts(read_article("姉は、庭の花を育てることにした。").sentences[0])
    }
    assert found["庭の花｜を｜育てる｜ことにした"] == (
        "こと needs something that describes it: 育てる. を follows 庭の花. "
        "庭の花を stands before 育てる."
    )
