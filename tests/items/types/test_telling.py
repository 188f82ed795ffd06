from random import Random

import pytest

STORY = """森の小屋
ある日のことである。村の外れに小さな小屋があった。
兄は朝早く小屋の戸を開けた。
風が窓から強く吹き込んだ。
机の上の紙が床に落ちた。
兄は紙を拾って箱にしまった。
空は青く、雲は一つもなかった。
鳥が屋根の上で鳴き始めた。
犬は庭を走り回った。
母が遠くから兄の名前を呼んだ。
兄は急いで小屋の戸を閉めた。
二人は森の道を歩いて帰った。
"""
GUIDE = """紙の箱の作り方
一枚の紙から箱ができます。
1. 紙を半分に折ります。折り目は爪で押さえます。
2. 四つの角を中へ折り込みます。角がそろうと、きれいにできます。
3. 上の紙を手前に開きます。反対側も開きます。
4. 中に指を入れて形を整えます。これで完成です。
"""


def test_the_key_is_the_order_of_the_article(drafted):
    (item,), _ = drafted("telling", STORY)
    places = [STORY.index(part) for part in item.parts]
    assert places == sorted(places)
    assert len(item.parts) == 4
    assert item.grade(item.key[0]).correctness == 1.0
    assert f"「{item.parts[0][:8]}…」 is sentence" in item.explanation
    shuffled = "／".join(reversed(item.parts))
    assert item.grade(shuffled).slip == "sentence_order"
    assert sorted(item.options(Random(2))) == sorted(item.parts)


def test_only_what_happened_is_put_in_order(drafted):
    (item,), _ = drafted("telling", STORY)
    assert not any("なかった" in part or "小屋があった" in part for part in item.parts)


def test_the_steps_of_a_guide_stand_without_their_numbers(drafted):
    (item,), _ = drafted("telling", GUIDE)
    assert item.parts == (
        "紙を半分に折ります。",
        "四つの角を中へ折り込みます。",
        "上の紙を手前に開きます。",
        "中に指を入れて形を整えます。",
    )


@pytest.mark.parametrize(
    "text",
    [
        STORY.replace("兄は急いで", "町によると、兄は急いで"),
        STORY.replace("た。", "ている。"),
        # Neither a story nor a life, though it is in the past.
        STORY.replace("ある日のことである。", ""),
        "\n".join(STORY.splitlines()[:6]),
        GUIDE.replace("3. 上の紙を手前に開きます。反対側も開きます。\n", ""),
        GUIDE.replace("2. 四つ", "2. 次に、四つ"),
    ],
)
def test_what_tells_nothing_in_turn_is_not_asked(drafted, text):
    items, refusals = drafted("telling", text)
    assert items == []
    assert "in turn" in refusals[0].reason


def test_a_sentence_that_needs_the_one_before_is_not_taken(drafted):
    text = STORY.replace("兄は急いで", "そして兄は急いで")
    (item,), _ = drafted("telling", text)
    assert not any("そして" in part for part in item.parts)


LIFE = """画家の一生
画家は1901年に海の町で生まれた。
父は船を造り、母は布を織った。
画家は1919年に都の学校に入った。
古い寺の壁の絵を何度も写した。
画家は1931年に北の島に移り住んだ。
島の漁師の顔を板に彫り続けた。
画家は1960年に町の美術館を建てた。
子どもたちは庭で絵を習った。
"""


def test_a_life_is_told_by_its_years(drafted):
    (item,), _ = drafted("telling", LIFE)
    assert [part[3:7] for part in item.parts] == ["1901", "1919", "1931", "1960"]
    assert drafted("telling", LIFE.replace("1919年", "1990年"))[0] == []
