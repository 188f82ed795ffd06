import pytest

from quizapp.items.base import BLANK
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

TEXT = """川の水を調べる協定
五つの国は春に、大きな川の水質を調べる協定に署名した。
協定には、タイ、ラオス、カンボジア、ベトナム、ミャンマーの5カ国が参加した。
調査の方法は、インドの大学が作った教科書に基づいている。
"""


def drafted(text=TEXT):
    return draft(read_article(text), types=["not_listed"])


def test_the_name_from_elsewhere_is_the_key():
    (item,) = drafted().items
    assert item.stem == f"協定には、{BLANK}の5カ国が参加した。"
    assert item.key == ("インド",)
    members = {"タイ", "ラオス", "カンボジア", "ベトナム", "ミャンマー"}
    assert {each.text for each in item.distractors} < members
    assert len(item.distractors) == 3
    assert (
        "インド is in 「インドの大学が作った教科書に基づいている」." in item.explanation
    )


def test_without_another_name_one_of_the_same_region_is_taken():
    (item,) = drafted(TEXT.replace("インド", "町")).items
    assert item.key[0] in {"マレーシア", "シンガポール", "インドネシア", "フィリピン", "ブルネイ", "東ティモール"}  # fmt: skip
    assert item.key[0] not in TEXT


def test_what_points_back_comes_with_the_sentence_before():
    text = TEXT.replace("。\n協定には、", "。参加したのは、").replace(
        "が参加した", "である"
    )
    (item,) = drafted(text).items
    assert item.stem.startswith("五つの国は春に、")
    assert item.stem[item.target.start : item.target.end] == BLANK


def test_what_is_told_of_the_list_is_enough():
    text = TEXT.replace("協定には、", "これらは、川の下流に位置する").replace(
        "の5カ国が参加した", "のことだ"
    )
    (item,) = drafted(text).items
    assert item.stem == f"…川の下流に位置する{BLANK}のことだ。"


def test_persons_are_listed_with_what_they_are():
    text = """港の映画祭
審査員は、作家の野沢恵子さん、俳優の宮本亮さん（41）、歌手の大森健さんの3人が務めた。
最優秀賞は、片山監督の短い映画に贈られた。
"""
    (item,) = drafted(text).items
    assert item.stem == f"審査員は、{BLANK}の3人が務めた。"
    assert item.key == ("片山監督",)
    assert {each.text for each in item.distractors} == {"野沢恵子さん", "宮本亮さん", "大森健さん"}  # fmt: skip


def test_without_the_list_nothing_is_asked():
    assert drafted(TEXT.replace("、ラオス、カンボジア", "")).items == ()


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("ミャンマーの5カ国が", "ミャンマーなどが", "the list is open"),
        ("ミャンマーの5カ国が", "ミャンマーの6カ国が", "the list names more or fewer than it counts"),
        ("協定には、タイ", "協定には、東の国、タイ", "the list is open"),
        ("、ベトナム、", "、タイ、", "the list names one twice"),
    ],
)  # fmt: skip
def test_what_is_not_sure_to_be_the_whole_list(old, new, reason):
    drafts = drafted(TEXT.replace(old, new))
    assert drafts.items == ()
    assert [each.reason for each in drafts.refusals] == [reason]


def test_one_that_did_the_same_elsewhere_is_not_the_key():
    text = TEXT + "インドは秋に遅れて同じ協定に参加した。\n"
    assert all(item.key != ("インド",) for item in drafted(text).items)
