import pytest

from quizapp.japanese.furigana import align, align_kanji


@pytest.mark.parametrize(
    ("surface", "reading", "pieces"),
    [
        ("取り組む", "とりくむ", (("取", "と"), ("り", ""), ("組", "く"), ("む", ""))),
        ("図書館", "としょかん", (("図書館", "としょかん"),)),
        ("開けた", "あけた", (("開", "あ"), ("けた", ""))),
        ("お茶", "おちゃ", (("お", ""), ("茶", "ちゃ"))),
        ("サッカー部", "さっかーぶ", (("サッカー", ""), ("部", "ぶ"))),
        (
            "12月20日",
            "じゅうにがつはつか",
            (("12月", "じゅうにがつ"), ("20日", "はつか")),
        ),
        ("午後3時半", "ごごさんじはん", (("午後3時半", "ごごさんじはん"),)),
        ("かな", "かな", (("かな", ""),)),
        ("漢字", "", (("漢字", ""),)),
    ],
)
def test_furigana_sits_over_the_kanji_it_belongs_to(surface, reading, pieces):
    assert align(surface, reading) == pieces


@pytest.mark.parametrize(
    ("surface", "reading"),
    [("聞き手", "ききて"), ("今日", "きょう"), ("物の気", "もののけ")],
)
def test_pieces_always_give_the_word_and_its_reading_back(surface, reading):
    pieces = align(surface, reading)
    assert "".join(text for text, _ in pieces) == surface
    assert "".join(ruby or text for text, ruby in pieces) == reading


@pytest.mark.parametrize(
    ("surface", "reading", "pieces"),
    [
        ("物の気", "もののけ", (("物", "もの"), ("の", ""), ("気", "け"))),
        ("母は花屋", "ははははなや", (("母", "はは"), ("は", ""), ("花屋", "はなや"))),
        ("目の野", "めのの", (("目", "め"), ("の", ""), ("野", "の"))),
        ("今日の野", "きょうのの", (("今日", "きょう"), ("の", ""), ("野", "の"))),
    ],
)
def test_where_kana_leave_two_ways_the_kanji_decide(surface, reading, pieces):
    assert align(surface, reading) == pieces


def test_where_kanji_leave_two_ways_too_the_word_keeps_one_ruby():
    assert align("親しし湯", "おやししししゆ") == (("親しし湯", "おやししししゆ"),)


def test_long_words_with_many_ways_take_no_time():
    surface, reading = "日の" * 40, "の" * 120
    assert align(surface, reading) == ((surface, reading),)


@pytest.mark.parametrize(
    ("surface", "reading", "parts"),
    [
        ("整備", "せいび", (("整", "せい"), ("備", "び"))),
        ("学校", "がっこう", (("学", "がっ"), ("校", "こう"))),
        ("花火", "はなび", (("花", "はな"), ("火", "び"))),
        ("改める", "あらためる", (("改", "あらた"), ("め", "め"), ("る", "る"))),
        ("今日", "きょう", None),
        ("大人", "おとな", None),
        ("整備", "さいび", None),
    ],
)
def test_each_kanji_has_its_part_of_the_reading_or_the_word_has_none(
    surface, reading, parts
):
    assert align_kanji(surface, reading) == parts
