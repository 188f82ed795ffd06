import pytest

from quizapp.items.readings import sounds
from quizapp.items.readings.distractors import wrong_readings
from quizapp.items.slips import SLIPS
from quizapp.japanese.dictionary import open_dictionary


def texts(surface, reading, base=None, base_reading=None, code=""):
    found = wrong_readings(
        surface, reading, base or surface, base_reading or reading, code
    )
    return {each.text: each.label for each in found}


@pytest.mark.parametrize(
    ("word", "reading", "wrong", "label"),
    [
        ("整備", "せいび", "せび", "long_missing"),
        ("補助", "ほじょ", "ほうじょ", "long_added"),
        ("行政", "ぎょうせい", "ぎょうしょう", "other_reading"),
        ("会費", "かいひ", "かいび", "voicing_added"),
        ("家族", "かぞく", "かそく", "voicing_missing"),
        ("拍車", "はくしゃ", "はっしゃ", "geminate_added"),
        ("実施", "じっし", "じつし", "geminate_missing"),
        ("技術", "ぎじゅつ", "ぎじょつ", "palatal"),
        ("近所", "きんじょ", "きんしょ", "voicing_missing"),
    ],
)
def test_one_kanji_is_changed_by_a_named_slip(word, reading, wrong, label):
    assert texts(word, reading)[wrong] == label


@pytest.mark.parametrize(
    ("word", "base", "code", "wrong"),
    [
        (("受けて", "うけて"), ("受ける", "うける"), "v1", "あけて"),
        (("光って", "ひかって"), ("光る", "ひかる"), "v5r", "のこって"),
        (("長く", "ながく"), ("長い", "ながい"), "adj-i", "たかく"),
    ],
)
def test_words_with_okurigana_are_read_like_others_with_the_same_ending(
    word, base, code, wrong
):
    found = texts(*word, *base, code)
    assert all(text.endswith(word[0][1:]) for text in found)
    assert set(found.values()) == {"other_word"}
    assert wrong in found


@pytest.mark.parametrize(
    ("surface", "reading"),
    [("今日", "きょう"), ("大人", "おとな"), ("果物", "くだもの")],
)
def test_a_reading_that_belongs_to_no_single_kanji_has_none(surface, reading):
    assert wrong_readings(surface, reading, surface, reading, "") == ()


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("市場", "しじょう"),
        ("人気", "にんき"),
        ("工場", "こうじょう"),
        ("通院", "つういん"),
        ("発表", "はっぴょう"),
        ("重複", "ちょうふく"),
        ("世論", "よろん"),
    ],
)
def test_no_wrong_reading_is_one_the_dictionary_has_or_sounds_like_it(word, reading):
    allowed = {
        sounds.in_speech(listed.text)
        for entry in open_dictionary().entries(word)
        for listed in entry.readings
    }
    found = wrong_readings(word, reading, word, reading, "")
    assert found
    assert not allowed & {sounds.in_speech(each.text) for each in found}
    assert all(sounds.is_sayable(each.text) for each in found)
    assert {each.label for each in found} <= set(SLIPS)
    assert len({each.text for each in found}) == len(found)


def test_no_wrong_reading_is_a_rude_word():
    assert "うんこ" not in texts("運行", "うんこう")
    assert "うんごう" in texts("運行", "うんこう")


@pytest.mark.parametrize(
    ("word", "code"),
    [(("建て替え", "たてかえ"), ""), (("しみ出す", "しみだす"), "v5s")],
)
def test_a_part_of_a_longer_word_makes_a_word_or_none(word, code):
    wholes = [
        text for text, label in texts(*word, code=code).items() if label == "other_word"
    ]
    assert [text for text in wholes if not open_dictionary().has(text)] == []
