from itertools import pairwise

import pytest

from quizapp.japanese.words import find_words


def word(text, surface):
    return next(word for word in find_words(text) if word.surface == surface)


def surfaces(text):
    return [word.surface for word in find_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("晩餐会を開いた。", ["晩餐会", "を", "開いた"]),
        ("図書館で本を読みます。", ["図書館", "で", "本", "を", "読みます"]),
        (
            "再生可能エネルギーの取り組みを盛り込む。",
            ["再生可能エネルギー", "の", "取り組み", "を", "盛り込む"],
        ),
        ("経済について話す。", ["経済", "について", "話す"]),
        ("そういう本という物", ["そういう", "本", "という", "物"]),
        ("作り方を教える。", ["作り方", "を", "教える"]),
        ("窓が開いている。", ["窓", "が", "開いて", "いる"]),
        ("話を強調した。", ["話", "を", "強調", "した"]),
        ("5カ国が集まる。", ["5カ国", "が", "集まる"]),
        ("12月20日に着く。", ["12月20日", "に", "着く"]),
    ],
)
def test_words_are_those_a_dictionary_lists(text, expected):
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2025年、約30%の店が5ｶﾞ国へ。",
        "図\u200b書館の\u3000本",
        "か\u3099くせいは👨\u200d👩\u200d👧と𠮷野へ",
        "日本、中国・韓国",
        "",
    ],
)
def test_offsets_point_into_the_sentence(text):
    found = find_words(text)
    assert all(text[w.start : w.end] == w.surface for w in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("text", "surface", "base", "reading", "base_reading"),
    [
        ("窓を開けた。", "開けた", "開ける", "あけた", "あける"),
        ("家を建てて住む。", "建てて", "建てる", "たてて", "たてる"),
        ("重い荷物", "重い", "重い", "おもい", "おもい"),
        ("手紙が届きました。", "届きました", "届く", "とどきました", "とどく"),
        ("私は日本へ行く。", "私", "私", "わたし", "わたし"),
        ("彼は何も言う。", "言う", "言う", "いう", "いう"),
    ],
)
def test_inflected_words_have_base_and_reading(
    text, surface, base, reading, base_reading
):
    found = word(text, surface)
    assert (found.base, found.reading, found.base_reading) == (
        base,
        reading,
        base_reading,
    )


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("新しい図書館が建つ。", "図書館"),
        ("部品の値段が増えた。", "値段"),
        ("手紙が届きました。", "届きました"),
        ("静かな庭がある。", "庭"),
        ("予算が不足する。", "不足"),
    ],
)
def test_certain_readings_are_askable(text, surface):
    found = word(text, surface)
    assert (found.askable, found.reason, found.origin) == (True, "", "agreed")


@pytest.mark.parametrize(
    ("text", "surface", "reason"),
    [
        ("会議を行った。", "行った", "several readings"),
        ("市場が広がる。", "市場", "several readings"),
        ("今日は晴れだ。", "今日", "several readings"),
        ("山田さんが来た。", "山田", "a name"),
        ("私が行く。", "私", "often wrong"),
        ("犬も歩く。", "も", "no kanji"),
    ],
)
def test_uncertain_readings_are_not_askable_and_say_why(text, surface, reason):
    found = word(text, surface)
    assert not found.askable
    assert reason in found.reason


def test_a_word_behind_another_noun_may_change_its_sound():
    assert word("その会社は新しい。", "会社").askable
    assert not word("花見会社は新しい。", "会社").askable


def test_an_unknown_word_keeps_its_own_spelling():
    assert word("abcを読む。", "abc").base == "abc"


def test_numbers_are_read_by_our_rules():
    found = word("会議は12月20日だ。", "12月20日")
    assert (found.reading, found.origin) == ("じゅうにがつはつか", "number")
    assert found.number is not None


def test_kana_words_have_glosses_too():
    assert "first" in word("まず手を洗う。", "まず").gloss
    assert "understand" in word("意味がわかる。", "わかる").gloss


def test_the_gloss_fits_reading_and_part_of_speech():
    assert "library" in word("図書館へ行く。", "図書館").gloss
    assert "blow" in word("風が吹く。", "吹く").gloss


def test_common_words_have_lower_bands_than_rare_ones():
    assert word("水を飲む。", "飲む").band < word("晩餐会を開く。", "晩餐会").band
    assert word("水を飲む。", "を").band == 0
