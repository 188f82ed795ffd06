import pytest

from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.phrases.endings import Ending, ending_of, past_of_stem
from quizapp.japanese.words import find_words


def last(text):
    return bunsetsu_of(text, find_words(text))[-1]


@pytest.mark.parametrize(
    ("text", "polite", "plain", "is_past"),
    [
        ("町は港を開いた。", "開きました", "開いた", True),
        ("町は港を開きました。", "開きました", "開いた", True),
        ("子どもが海で泳いだ。", "泳ぎました", "泳いだ", True),
        ("兄は本を買った。", "買いました", "買った", True),
        ("兄は駅へ行きました。", "行きました", "行った", True),
        ("友だちが来た。", "来ました", "来た", True),
        ("友だちが来ます。", "来ます", "来る", False),
        ("会が開催された。", "開催されました", "開催された", True),
        ("市は図書館を開館しました。", "開館しました", "開館した", True),
        ("船は港に着く。", "着きます", "着く", False),
        ("橋は今も使われている。", "使われています", "使われている", False),
        ("町は橋を直している。", "直しています", "直している", False),
        ("湖には魚がすむ。", "すんでいます", "すむ", False),
        ("海は青い。", "青いです", "青い", False),
        ("海は青かったです。", "青かったです", "青かった", True),
        ("部員は14人である。", "14人です", "", False),
        ("部員は14人だった。", "14人でした", "", True),
        ("町は静かだった。", "静かでした", "", True),
    ],
)
def test_an_ending_in_other_styles(text, polite, plain, is_past):
    kinds = ("verb", "adjective", "noun")
    assert ending_of(last(text)) in [
        Ending(kind, polite, plain, is_past) for kind in kinds
    ]


@pytest.mark.parametrize(
    "text",
    [
        "町は橋を直さない。",
        "町は橋を直しませんでした。",
        "町は橋を直そう。",
        "町は橋を直しましょう。",
        "町は橋を直すべきだ。",
        "町は橋を直すだろう。",
        "町は橋を直すそうだ。",
        "町は橋を直してください。",
        "町では資源が豊富。",
    ],
)
def test_what_is_not_so_or_not_sure_has_no_ending(text):
    assert ending_of(last(text)) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("橋が建てられ、", "建てられた"),
        ("橋を直し、", "直した"),
        ("本を読み、", "読んだ"),
        ("港が開催し、", "開催した"),
    ],
)
def test_a_stem_is_put_into_the_past(text, plain):
    assert past_of_stem(last(text)).plain == plain
