"""Answers to another question than the one asked, which may be given once more."""

import pytest

from quizapp.items.judge import grade_reading
from quizapp.items.parts import Outcome


def graded(word, answer):
    return grade_reading((word.reading,), answer, word)


@pytest.mark.parametrize(
    ("surface", "answer", "slip"),
    [
        ("生", "せい", "kanji_alone"),  # 生 in 学生
        ("山", "san", "kanji_alone"),
        ("整備", "せい", "kanji_alone"),
        ("開いた", "かい", "kanji_alone"),
        ("整備", "整備", "kanji_typed"),
        ("整備", " 整 備。", "kanji_typed"),
        ("取り組み", "取組", "kanji_typed"),  # the same word, written otherwise
        ("開いた", "開く", "kanji_typed"),
        ("整備", "調整", "not_kana"),
        ("整備", "gakkpu", "not_kana"),  # no romaji: a key was hit by mistake
        ("整備", "せいbi", "not_kana"),
        ("整備", "maintenance", "meaning_typed"),
        ("整備", "まいんてなんけ", "meaning_typed"),  # what the page makes of it
        ("山", "もうんたいん", "meaning_typed"),
        ("開いた", "to open", "meaning_typed"),
        ("開いた", "おぺn", "meaning_typed"),
        ("図書館", "ぃbらry", "meaning_typed"),
        ("開いた", "ひら", "okurigana_missing"),
        ("待って", "ま", "okurigana_missing"),
        ("開いた", "ひらく", "okurigana"),
        ("開いた", "ひらた", "okurigana"),
        ("待って", "まて", "okurigana"),
    ],
)
def test_an_answer_to_another_question_may_be_given_again(word, surface, answer, slip):
    grade = graded(word(surface), answer)
    assert (grade.outcome, grade.slip) == (Outcome.AGAIN, slip)


@pytest.mark.parametrize(
    ("surface", "answer"),
    [
        ("整備", "せび"),
        ("整備", "せいひ"),
        ("整備", "びせい"),
        ("整備", "ちょうせい"),  # another word's reading
        ("開いた", "あいた"),  # the okurigana are right, the reading is not
        ("開いた", "ひらかず"),
        ("生", "なまもの"),
        ("山", "ざん"),  # only within words
        ("山", "やーま"),
        ("町中", "ちょうちゅう"),
        ("歌舞伎", "かぶぎ"),  # as kabuki looks, which is no meaning
        ("弁当", "べんと"),
        ("代わって", "かかわって"),  # 関わって
        ("持って", "たって"),  # nearly as take looks in kana
        ("整備", ""),
        ("整備", "、。"),
    ],
)
def test_a_wrong_reading_is_wrong_at_once(word, surface, answer):
    assert graded(word(surface), answer).outcome is Outcome.WRONG


def test_readings_of_the_kanji_that_the_word_has_not_are_named(word):
    assert graded(word("町中"), "ちょうちゅう").slip == "other_reading"


def test_without_a_word_only_the_script_is_another_question():
    assert grade_reading(("せいび",), "せい").outcome is Outcome.WRONG
    assert grade_reading(("せいび",), "整備").outcome is Outcome.AGAIN


def test_a_word_that_no_dictionary_has_can_be_asked(word):
    made_up = word("整備").__class__("龘龘", "龘龘", "だだ", "だだ")
    assert graded(made_up, "だだ").outcome is Outcome.RIGHT
    assert graded(made_up, "でで").outcome is Outcome.WRONG
