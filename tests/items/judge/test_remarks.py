"""What learners are told of an answer, in both languages."""

import pytest

from quizapp.items.judge import grade_reading
from quizapp.items.judge.remarks import remark
from quizapp.items.slips import SLIPS


def told(word, answer):
    grade = grade_reading((word.reading,), answer, word)
    return remark(grade.slip, word.reading, answer, word)


@pytest.mark.parametrize(
    ("surface", "answer", "english", "japanese"),
    [
        ("首脳", "しゅうのう", "It is しゅ, not しゅう.", "「しゅう」ではなく「しゅ」です。"),
        ("首脳", "shuno", "It is のう, not の.", "「の」ではなく「のう」です。"),
        ("首脳", "しゅのお", "It is のう, not のお.", "「のお」ではなく「のう」です。"),
        ("病院", "ひょういん", "It is び, not ひ.", "「ひ」ではなく「び」です。"),
        ("病院", "びょうい", "It is いん, not い.", "「い」ではなく「いん」です。"),
        ("首脳", "しゅちょう", "しゅちょう is 首長 “", "「しゅちょう」は「首長」です。"),
        ("病院", "びよういん", "びよういん is 美容院 “", "「びよういん」は「美容院」です。"),
        ("改めた", "さだめた", "さだめる is 定める “", "「さだめる」は「定める」です。"),
        ("生", "せい", "a reading of one kanji alone", "漢字一字の読み方"),
    ],
)  # fmt: skip
def test_the_place_of_the_slip_and_the_word_that_was_answered_are_told(
    word, surface, answer, english, japanese
):
    said = told(word(surface), answer)
    assert english in said.english
    assert japanese in said.japanese


@pytest.mark.parametrize(
    ("surface", "answer"),
    [("整備", "せいび"), ("整備", ""), ("整備", "のはら"), ("整備", "ああああ")],
)
def test_where_nothing_is_known_nothing_is_said(word, surface, answer):
    assert told(word(surface), answer) is None


def test_a_word_that_has_nothing_in_common_is_not_named(word):
    said = told(word("山"), "やまい")  # 病
    assert said.english == SLIPS["one_kana"].english + " It is ま, not まい."


def test_slips_in_several_places_are_not_shown_as_one(word):
    assert "not" not in told(word("図書館"), "どしょがん").english


def test_the_word_is_named_only_when_it_was_typed():
    assert remark("other", "しゅのう", "しゅちょう") is None


def test_a_meaning_has_no_sounds(word):
    assert remark("", "maintenance", "ban", word("整備")) is None
    assert "typing slip" in remark("typing_slip", "maintenance", "maintenence").english
