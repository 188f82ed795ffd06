import pytest

TEXT = """港の町の一年
町は海のそばにあり、春から秋まで多くの客が来る。

市場の朝
漁師は夜明け前に船を出し、朝の六時に港へ戻る。魚はすぐに並べられ、店の人が値段を付ける。客は魚を選び、氷を入れた箱に詰めてもらう。

太鼓の祭り
夏になると、若者が太鼓を打ちながら通りを歩く。音は夜遅くまで続き、子どもたちも小さな太鼓をたたいて列の後ろを歩いていく。

灯台への道
岬の先には白い灯台が立っている。坂を登ると、晴れた日には遠くの島が見える。途中の茶店では、冷たい飲み物を売っている。

冬の静けさ
雪が降ると、通りを歩く人はほとんどいない。旅館も戸を閉め、主人たちは網を直したり、古い家具を磨いたりして過ごす。
"""


def asked(drafted, text=TEXT):
    return {item.key[0]: item for item in drafted("heading", text)[0]}


def test_a_paragraph_is_shown_and_headings_of_the_article_are_offered(drafted):
    item = asked(drafted)["太鼓の祭り"]
    assert item.stem.startswith("夏になると、若者が太鼓を")
    assert item.stem in TEXT
    assert {wrong.text for wrong in item.distractors} <= {
        "市場の朝", "灯台への道", "冬の静けさ",
    }  # fmt: skip
    assert "太鼓" in item.explanation


def test_a_paragraph_that_shares_nothing_with_its_heading_is_not_asked(drafted):
    items, refusals = drafted("heading", TEXT)
    assert "冬の静けさ" not in {item.key[0] for item in items}
    assert any("no words" in each.reason for each in refusals)


def test_a_heading_whose_every_word_stands_in_the_paragraph_is_not_asked(drafted):
    text = TEXT.replace("若者が太鼓を打ちながら", "祭りの若者が太鼓を打ちながら")
    assert "太鼓の祭り" in asked(drafted)
    assert "太鼓の祭り" not in asked(drafted, text)


def test_a_plain_heading_needs_no_word_of_its_own(drafted):
    text = TEXT.replace("冬の静けさ", "人々の暮らし")
    assert "人々の暮らし" in asked(drafted, text)


def test_a_paragraph_that_names_the_person_of_its_heading_is_not_asked(drafted):
    text = TEXT.replace("太鼓の祭り", "太鼓の田中健二")
    text = text.replace("若者が太鼓を打ちながら", "田中健二は太鼓を打ち、田中健二は")
    assert "太鼓の田中健二" not in asked(drafted, text)


def test_a_heading_that_fits_too_is_no_option(drafted):
    text = TEXT.replace("通りを歩く。", "灯台まで通りを歩く。")
    item = asked(drafted, text)["太鼓の祭り"]
    assert "灯台への道" not in {wrong.text for wrong in item.distractors}


def test_the_title_is_no_option(drafted):
    for item in asked(drafted).values():
        assert "港の町の一年" not in {wrong.text for wrong in item.distractors}


@pytest.mark.parametrize(
    "heading",
    [
        "まとめ",
        "写真：夏の通り",
        "2024年8月10日",
        "校長　石井",
        "投稿日：2024.08.10",
        ">> 前の記事を見る",
    ],
)
def test_a_heading_that_tells_nothing_is_neither_key_nor_option(drafted, heading):
    text = TEXT.replace("灯台への道", heading)
    for item in asked(drafted, text).values():
        assert heading not in {item.key[0], *(wrong.text for wrong in item.distractors)}


def test_an_article_with_two_headings_is_not_asked(drafted):
    text = TEXT.split("\n\n灯台への道", maxsplit=1)[0]
    assert drafted("heading", text)[0] == []
