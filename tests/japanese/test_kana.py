import pytest

from quizapp.japanese import kana


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("タベル", "たべる"),
        ("ﾀﾍﾞ ﾙ", "たべる"),
        (" たべる　", "たべる"),
        ("コーヒー", "こーひー"),
        ("おばあさん", "おばあさん"),
    ],
)
def test_fold_joins_the_ways_to_write_kana(text, folded):
    assert kana.fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other"), [("おばさん", "おばあさん"), ("きて", "きって"), ("かき", "かぎ")]
)
def test_fold_keeps_different_sounds_apart(one, other):
    assert kana.fold(one) != kana.fold(other)


@pytest.mark.parametrize(
    "text", ["木", "時々", "〆切", "𠮷野", "取り組み", "二〇二五", "各〻", "\ufa11"]
)
def test_has_kanji(text):
    assert kana.has_kanji(text)


@pytest.mark.parametrize(
    "text", ["", "かな", "カナ", "ABC", "５", "、。", "ー", "한국", "\ue000", "\ud83d"]
)
def test_has_no_kanji(text):
    assert not kana.has_kanji(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("かなカナー", True), ("かな漢字", False), ("", False), ("a", False)],
)
def test_is_kana(text, expected):
    assert kana.is_kana(text) is expected


def test_half_width_kana_counts_as_japanese():
    assert kana.count_japanese("ABC ﾃﾞﾀ 12 語!") == 4
