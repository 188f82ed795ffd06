import pytest

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article


def drafted(text):
    return draft(read_article(text), types=["number_reading"])


@pytest.mark.parametrize(
    ("text", "surface", "answer"),
    [
        ("会議は12月20日に開かれた。", "12月20日", "じゅうにがつはつか"),
        ("子どもが三人で走っている。", "三人", "さんにん"),
        ("駅前に5カ国の旗が並ぶ。", "5カ国", "ごかこく"),
        ("店は午後4時半に開くそうだ。", "午後4時半", "ごごよじはん"),
    ],
)
def test_numbers_are_asked_as_they_stand(text, surface, answer):
    (item,) = drafted(text).items
    assert item.target.text == surface
    assert item.grade(answer).correctness == 1.0
    assert item.grade(answer[:-1]).correctness == 0.0
    assert (item.word.surface, item.word.reading) == (surface, answer)


def test_every_right_reading_is_accepted():
    (item,) = drafted("電車は30分後に着いた。").items
    assert item.grade("さんじゅっぷん").correctness == 1.0
    assert item.grade("さんじっぷん").correctness == 1.0
    assert item.grade("さんじゅうふん").correctness == 0.0


def test_seventy_may_begin_with_either_seven():
    (item,) = drafted("橋は一八七一年に開いた。").items
    assert item.grade("せんはっぴゃくななじゅういちねん").correctness == 1.0
    assert item.grade("せんはっぴゃくしちじゅういちねん").correctness == 1.0


def test_the_parts_of_the_explanation_make_the_whole():
    (item,) = drafted("橋の工事は一か月で終わった。").items
    assert "一 いっ + か + 月 げつ" in item.explanation


def test_a_date_is_explained_in_its_parts():
    (item,) = drafted("会議は12月20日に開かれた。").items
    assert item.explanation == (
        "12月20日 is read じゅうにがつはつか: 12月 じゅうにがつ + 20日 はつか."
    )


@pytest.mark.parametrize(
    ("text", "surface", "reason"),
    [
        ("客は10〜20人ほどだった。", "10〜20人", "not certain (range)"),
        ("店は倍率が3.5倍になった。", "3.5倍", "not certain (decimal)"),
        ("会議は20日（はつか）に開かれた。", "20日", "gives its reading"),
        ("兄は12月に生まれ、弟も12月に生まれた。", "12月", "twice"),
        ("港を20日に開く\n町は静かだった。", "20日", "heading"),
    ],
)
def test_uncertain_numbers_are_refused_with_a_reason(text, surface, reason):
    result = drafted(text)
    assert result.items == ()
    assert reason in {each.text: each.reason for each in result.refusals}[surface]


def test_an_expression_is_asked_at_most_twice():
    text = "兄は三人で海へ行った。\n姉は三人で山へ行った。\n弟は三人で川へ行った。"
    result = drafted(text)
    assert len(result.items) == 2
    assert result.refusals[0].reason == "it is asked in 2 sentences already"
