import pytest

from quizapp.japanese.readings import listed_readings
from quizapp.japanese.words import find_words


def word(text, surface):
    return next(word for word in find_words(text) if word.surface == surface)


@pytest.mark.parametrize(
    ("text", "surface", "reading"),
    [
        ("祖父は乳牛を飼う。", "乳牛", "にゅうぎゅう"),
        ("小刀で削る。", "小刀", "こがたな"),
        ("餃子を焼く。", "餃子", "ぎょうざ"),
        ("寝惚けて歩く。", "寝惚けて", "ねぼけて"),
        ("株式会社を作る。", "株式会社", "かぶしきがいしゃ"),
        ("この湖は深かった。", "深かった", "ふかかった"),
        ("日本の冬", "日本", "にほん"),
        ("私と言った。", "言った", "いった"),
        ("近々帰国する。", "近々", "ちかぢか"),
        ("上座へどうぞ。", "上座", "かみざ"),
        ("駅前に出店する。", "出店", "しゅってん"),
        ("醜い争いだ。", "醜い", "みにくい"),
        ("港に造船所がある。", "造船所", "ぞうせんじょ"),
    ],
)
def test_the_usual_reading_is_shown_where_unidic_has_a_rare_one(text, surface, reading):
    assert word(text, surface).reading == reading


@pytest.mark.parametrize(
    ("text", "surface", "reason"),
    [
        ("バス会社に勤める。", "バス会社", "last part may change"),
        ("高山に咲く花", "高山", "may be a name"),
        ("町の主に会いたければ", "主に", "no adverb stands behind の"),
        ("江戸時代の町", "江戸時代", "a name is part of it"),
        ("湯ノ入線に乗る。", "入線", "a name stands beside it"),
        ("ちょっ引けるか", "引ける", "small っ"),
    ],
)
def test_a_reading_is_refused_with_its_reason(text, surface, reason):
    found = word(text, surface)
    assert reason in found.reason
    assert not found.askable


def test_a_long_mark_is_no_other_reading():
    assert "ぎょーざ" not in listed_readings("餃子")
    assert "こーひー" in listed_readings("珈琲")


@pytest.mark.parametrize(
    ("text", "surface", "reading"),
    [
        ("ｶﾞｽを止める。", "ｶﾞｽ", "がす"),
        ("ｺｰﾋｰを飲む。", "ｺｰﾋｰ", "こーひー"),
        ("町へ\u200b行く。", "へ\u200b", "へ"),
        ("か\u3099まを刈る。", "か\u3099ま", "がま"),
    ],
)
def test_kana_are_read_in_whatever_width_they_come(text, surface, reading):
    assert word(text, surface).reading == reading
