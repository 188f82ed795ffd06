import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.items.judge import grade_reading


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("せいび", "セイビ"),
        ("せいび", "ｾｲﾋﾞ"),
        ("せいび", " せい び。"),
        ("せいび", "せーび"),
        ("せいび", "seibi"),
        ("せいび", "ＳＥＩＢＩ"),
        ("とうきょう", "tōkyō"),
        ("おおい", "ōi"),
        ("つづく", "tsuzuku"),
        ("はなぢ", "hanaji"),
        ("こんな", "konna"),
        ("しんよう", "shin'yō"),
        ("しんぶん", "shimbun"),
        ("コーヒー", "こおひい"),
    ],
)
def test_one_reading_may_be_written_in_many_ways(key, answer):
    assert grade_reading((key,), answer).correctness == 1.0


@pytest.mark.parametrize(
    ("key", "answer", "slip"),
    [
        ("とうきょう", "tokyo", "long_missing"),
        ("おばあさん", "おばさん", "long_missing"),
        ("つづく", "つずく", "same_sound_kana"),
        ("がっこう", "がこう", "geminate_missing"),
        ("かぎ", "かき", "voicing_missing"),
        ("とおり", "とうり", "long_written"),
        ("きんえん", "kinen", "other"),
        ("せいび", "整備", "not_kana"),
        ("せいび", "Ωmega", "not_kana"),
        ("せいび", "、。", "other"),
        ("せいび", "", "other"),
    ],
)
def test_a_wrong_reading_is_wrong_and_its_slip_named(key, answer, slip):
    grade = grade_reading((key,), answer)
    assert (grade.correctness, grade.slip) == (0.0, slip)


def test_any_reading_of_the_key_is_right():
    assert grade_reading(("じゅっぷん", "じっぷん"), "じっぷん").correctness == 1.0


def test_zu_and_du_are_one_only_when_the_key_lists_both():
    assert grade_reading(("つづく", "つずく"), "つずく").correctness == 1.0


def test_a_very_long_answer_takes_no_time():
    started = time.perf_counter()
    assert grade_reading(("せえせえ",), "えーおー" * 3000).correctness == 0.0
    assert time.perf_counter() - started < 1


@given(st.text(max_size=40))
def test_any_text_can_be_graded(answer):
    assert grade_reading(("せいび",), answer).correctness in (0.0, 1.0)


@pytest.mark.parametrize("key", ["しゅっちょう", "がっこう", "おおどおり", "つづき"])
def test_dropping_any_one_kana_is_wrong(key):
    for at in range(len(key)):
        assert grade_reading((key,), key[:at] + key[at + 1 :]).correctness == 0.0
