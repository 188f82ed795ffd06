from itertools import pairwise

import pytest

from quizapp.japanese.ruby import take_out
from quizapp.japanese.words import find_words


def words(given):
    plain = take_out(given)
    return find_words(plain.text, plain.marks)


def word(given, surface):
    return next(word for word in words(given) if word.surface == surface)


@pytest.mark.parametrize(
    ("given", "surface", "reading", "base", "base_reading"),
    [
        ("パンを食《た》べた。", "食べた", "たべた", "食べる", "たべる"),
        ("問題に取《と》り組《く》む。", "取り組む", "とりくむ", "取り組む", "とりくむ"),
        ("会を行《おこな》った。", "行った", "おこなった", "行う", "おこなう"),
        ("駅へ行《い》った。", "行った", "いった", "行く", "いく"),
        ("窓を開《ひら》いた。", "開いた", "ひらいた", "開く", "ひらく"),
        ("窓が開《あ》いた。", "開いた", "あいた", "開く", "あく"),
        ("人が来《こ》ない。", "来ない", "こない", "来る", "くる"),
        ("とても辛《から》かった。", "辛かった", "からかった", "辛い", "からい"),
        ("友と駄弁《だべ》った。", "駄弁った", "だべった", "駄弁る", "だべる"),
        ("雨が降り続《ふりつづ》いた。", "降り続いた", "ふりつづいた", "降り続く", "ふりつづく"),
        ("爆買《ばくが》いをする。", "爆買い", "ばくがい", "爆買い", "ばくがい"),
        ("空は美（うつく）しくない。", "美しくない", "うつくしくない", "美しい", "うつくしい"),
        ("彼は言《い》った。", "言った", "いった", "言う", "いう"),
        ("学（がっ）校（こう）へ行く。", "学校", "がっこう", "学校", "がっこう"),
        ("安全《あんぜん》保障《ほしょう》の話", "安全保障", "あんぜんほしょう", "安全保障", "あんぜんほしょう"),
    ],
)  # fmt: skip
def test_a_word_is_read_as_its_author_wrote(
    given, surface, reading, base, base_reading
):
    found = word(given, surface)
    assert (found.reading, found.base, found.base_reading) == (
        reading,
        base,
        base_reading,
    )
    assert (found.origin, found.askable, found.reason) == ("source", True, "")


@pytest.mark.parametrize(
    ("given", "surfaces"),
    [
        ("東京《とうきょう》都庁《とちょう》へ", ["東京", "都庁", "へ"]),
        ("東京都庁《とちょう》へ", ["東京", "都庁", "へ"]),
        ("今《いま》日本《にほん》は", ["今", "日本", "は"]),
        ("今日《きょう》本《ほん》を読む", ["今日", "本", "を", "読む"]),
        ("｜銀の匙《ぎんのさじ》を読む", ["銀の匙", "を", "読む"]),
        ("高梁市《たかはしし》の朝", ["高梁市", "の", "朝"]),
        ("私の靴（わたしのくつ）", ["私", "の", "靴"]),
    ],
)
def test_words_keep_to_the_bases(given, surfaces):
    assert [word.surface for word in words(given)] == surfaces


@pytest.mark.parametrize(
    ("given", "surface", "reading", "reason"),
    [
        ("時期《きせつ》が変わる。", "時期", "きせつ", "does not list"),
        ("親友《とも》に会う。", "親友", "とも", "does not list"),
        ("山田《やまだ》さん", "山田", "やまだ", "a name"),
        ("高梁市《たかはしし》へ", "高梁市", "たかはしし", "a name"),
        ("その為《ため》に", "為", "ため", ""),
        ("｜ラスト《らすと》だ", "ラスト", "らすと", "no kanji"),
        ("三本《みもと》ある", "三本", "みもと", "no usual reading"),
    ],
)
def test_readings_that_no_dictionary_has_are_shown_but_not_asked(
    given, surface, reading, reason
):
    found = word(given, surface)
    assert (found.reading, found.origin) == (reading, "source")
    assert (reason in found.reason) if reason else found.reason == ""
    assert found.askable == (not reason)


def test_furigana_over_a_part_agrees_with_the_whole_or_makes_it_a_guess():
    agreed, guessed = word("図書館《かん》", "図書館"), word("図書館《たて》", "図書館")
    assert (agreed.reading, agreed.origin) == ("としょかん", "agreed")
    assert (guessed.reading, guessed.origin) == ("としょかん", "guessed")
    assert "a part of it" in guessed.reason
    assert word("一目《ひとめ》惚れだ", "一目惚れ").reading == "ひとめぼれ"


def test_a_number_is_read_as_written():
    found = word("4月2日（しがつふつか）に", "4月2日")
    assert (found.reading, found.origin, found.askable) == (
        "しがつふつか",
        "source",
        True,
    )
    assert word("4月《がつ》2日に", "4月2日").origin == "number"


def test_entry_and_gloss_follow_the_author():
    market, place = (
        word("市場《しじょう》が広がる。", "市場"),
        word("市場《いちば》", "市場"),
    )
    assert market.entry != place.entry
    assert "presence" in word("人気《ひとけ》がない。", "人気").gloss
    assert "popular" in word("人気《にんき》がある。", "人気").gloss


def test_the_same_word_without_furigana_is_read_as_ever():
    with_it, without = words("市場《いちば》と市場")[::2]
    assert (with_it.reading, without.origin) == (
        "いちば",
        find_words("と市場")[1].origin,
    )


@pytest.mark.parametrize(
    "given",
    [
        "漢字《かんじ》を書《か》く。",
        "<ruby>今日<rt>きょう</rt></ruby>本《ほん》",
        "大人気《おとなげ》ない",
    ],
)
def test_no_word_begins_or_ends_inside_a_base(given):
    plain = take_out(given)
    found = find_words(plain.text, plain.marks)
    assert all(a.end <= b.start for a, b in pairwise(found))
    edges = {edge for each in found for edge in (each.start, each.end)}
    assert not any(
        mark.start < edge < mark.end for mark in plain.marks for edge in edges
    )
