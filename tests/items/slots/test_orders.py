import pytest

from quizapp.items.slots.orders import MOST_STRAIN, has_one_order, strain
from quizapp.items.slots.units import units_of
from quizapp.japanese.article import read_article


def order_of(text, *pieces):
    """Return the units of `text` and the edges of the pieces in it, for `strain`."""
    placed = list(units_of(read_article(text).sentences[0]))
    places, ends = {start: at for at, (start, _) in enumerate(placed)}, []
    start = text.index("".join(pieces))
    for piece in pieces:
        ends.append(places[start])
        start += len(piece)
    return [unit for _, unit in placed], (*ends, places[start])


def is_possible(text, pieces, moved):
    """Return whether `pieces` of `text` can also stand in the order `moved`."""
    units, edges = order_of(text, *pieces)
    spans = {
        piece: units[a:b] for piece, a, b in zip(pieces, edges, edges[1:], strict=False)
    }
    joints = [edges[0]] if edges[0] else []
    for piece in moved:
        joints.append((joints[-1] if joints else 0) + len(spans[piece]))
    order = [unit for piece in moved for unit in spans[piece]]
    whole = [*units[: edges[0]], *order, *units[edges[-1] :]]
    return strain(whole, joints) <= MOST_STRAIN


@pytest.mark.parametrize(
    ("text", "pieces", "moved"),
    [
        # arguments scramble
        ("弟は町で母に傘を渡した。", "町で 母に 傘を", "傘を 町で 母に"),
        # a clause can describe another noun
        ("客が待つ部屋に茶を運ぶ。", "客が 待つ 部屋に", "待つ 客が 部屋に"),
        # a clause of two nouns, each of which can be described
        ("客が待つ店の車は白い。", "客が 待つ 店の", "待つ 店の 客が"),
        # one adjective before or behind another
        ("古い大きな時計を直した。", "古い 大きな 時計を", "大きな 古い 時計を"),
        # the noun that の goes with may have a clause of its own
        ("駅で買った町の地図を見た。", "駅で 買った 町の", "町の 駅で 買った"),
    ],
)
def test_an_order_that_somebody_could_mean_is_possible(text, pieces, moved):
    assert is_possible(text, pieces.split(), moved.split())


@pytest.mark.parametrize(
    ("text", "pieces", "moved"),
    [
        # a particle has its noun before it
        ("妹は町の地図を見た。", "町の 地図 を", "地図 町の を"),
        # nothing is left that 町の could describe
        ("妹は町の地図を見た。", "町の 地図を 見た", "地図を 町の 見た"),
        # 費用を案を出す has two を for one verb
        ("村は費用を減らすための案を出す。", "費用を 減らす ための", "減らす ための 費用を"),
        # こと has something before it
        ("母は家を守ることにした。", "家を 守る ことにした", "家を ことにした 守る"),
        # a sentence does not end in を
        ("妹は町の地図を見た。", "町の 地図を 見た", "見た 町の 地図を"),
        # を does not belong to 集まる
        ("姉は駅で切符を買い、客が集まる。", "切符を 買い", "買い 切符を"),
        # two strained places: 工事道路, and の without its noun
        ("市は道路の工事を始めた。", "道路の 工事 を", "工事 道路の を"),
        # よう follows a plain form
        ("雪のため道が消えたように見えた。", "道が 消えた ように", "道が ように 消えた"),
    ],
)  # fmt: skip
def test_an_order_that_no_sentence_has_is_impossible(text, pieces, moved):
    assert not is_possible(text, pieces.split(), moved.split())


@pytest.mark.parametrize(
    "pieces", ["家を 守る ことにした", "町の 地図 を 見た", "その 地図 を 見た"]
)
def test_the_articles_own_order_is_possible(pieces):
    text = f"妹は{pieces.replace(' ', '')}。"
    assert is_possible(text, pieces.split(), pieces.split())


def test_one_order_is_told_from_several():
    units, edges = order_of("妹は町の地図を見た。", "町の", "地図", "を", "見た")
    assert has_one_order(units, edges)
    units, edges = order_of(
        "妹は駅で母に切符を渡した。", "駅で", "母に", "切符を", "渡した"
    )
    assert not has_one_order(units, edges)
