import pytest

from quizapp.items.transitivity import takes_object, takes_way
from quizapp.japanese.words import find_words


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("窓を閉める", True),
        ("木が枯れる", False),
        ("橋を渡る", True),
        ("試合を勝つ", True),
        ("参加する", True),
        ("参加できる", False),
        ("海が好きだ", True),
        ("駅が近い", False),
    ],
)
def test_whether_an_object_can_belong_to_what_a_text_ends_with(text, takes):
    predicates = [
        word
        for word in find_words(text)
        if word.pos in ("動詞", "形容詞", "形状詞")
    ]  # fmt: skip
    assert takes_object(predicates[-1]) is takes


def test_who_lets_another_do_it_has_an_object():
    assert any(map(takes_object, find_words("妹を泣かせた")))


def test_verbs_that_name_a_way():
    assert takes_way("渡る")
    assert takes_way("落ちる")
    assert not takes_way("閉まる")
