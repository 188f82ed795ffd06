import re
import time

import jaconv
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.items.judge import grade_reading
from quizapp.items.readings import sounds


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


@pytest.mark.parametrize(
    ("key", "answer", "slip"),
    [
        (("じゅっぷん", "じっぷん"), "じっぷん", "also_read"),
        (("せいび",), "せーび", "written_otherwise"),
        (("コーヒー",), "こおひい", "written_otherwise"),
        (("せいび",), "セイビ", ""),
        (("せいび",), "seibi", ""),
        (("コーヒー",), "コ－ヒ－", ""),
    ],
)
def test_a_right_answer_that_is_written_otherwise_is_told_so(key, answer, slip):
    grade = grade_reading(key, answer)
    assert (grade.correctness, grade.slip) == (1.0, slip)
    assert grade.outcome == ("variant" if slip else "right")


def test_a_reading_that_only_the_dictionary_has_for_the_word_is_right(word):
    assert grade_reading(("はんのう",), "はんおう", word("反応")).slip == "also_read"
    assert grade_reading(("はんのう",), "はんおう").outcome == "wrong"


def test_a_reading_of_another_entry_with_the_spelling_is_not_right(word):
    opened = word("開いた")
    assert grade_reading(("ひらいた",), "あいた", opened).outcome == "wrong"


@given(st.text(max_size=40))
def test_any_text_can_be_graded(answer):
    assert grade_reading(("せいび",), answer).correctness in (0.0, 1.0)


@pytest.mark.parametrize("key", ["しゅっちょう", "がっこう", "おおどおり", "つづき"])
def test_dropping_any_one_kana_is_wrong(key):
    for at in range(len(key)):
        assert grade_reading((key,), key[:at] + key[at + 1 :]).correctness == 0.0


KEYS = [
    "しゅっちょう",
    "がっこう",
    "おおどおり",
    "つづき",
    "はなぢ",
    "コーヒー",
    "きんえん",
    "びょういん",
]
SPACES = st.sampled_from(["", " ", "　", "・", "、"])


@st.composite
def typed(draw, key):
    """Draw a way to type `key`: kana of either kind and any width, spaces between them."""
    parts = []
    for kana in key:
        kind = draw(st.sampled_from(["as it is", "hiragana", "katakana", "half"]))
        katakana = jaconv.hira2kata(kana)
        parts.append(
            {
                "hiragana": jaconv.kata2hira(kana),
                "katakana": katakana,
                "half": jaconv.z2h(katakana),
            }.get(kind, kana)
        )
        parts.append(draw(SPACES))
    return draw(SPACES) + "".join(parts) + draw(st.sampled_from(["", "。", "！", "\n"]))


SPELLED_OTHERWISE = r"""
shi:si tsu:tu tch:cch chi:ti ji:zi fu:hu sho:syo shu:syu cch:tch tcho:ttyo ccho:ttyo (?<![ct])cho:tyo ou:ō oo:ō
"""
SPELLINGS = [pair.split(":") for pair in SPELLED_OTHERWISE.split()]


@st.composite
def romanized(draw, key):
    """Draw a way to type the hiragana `key` in letters: Hepburn or not, any case and width."""
    text = jaconv.kana2alphabet(jaconv.kata2hira(key).replace("ん", "ん'")).replace(
        "-", "ー"
    )
    for hepburn, other in SPELLINGS:
        if draw(st.booleans()):
            text = re.sub(hepburn, other, text)
    if draw(st.booleans()):
        text = text.upper()
    return jaconv.h2z(text, ascii=True) if draw(st.booleans()) else text


@given(st.data(), st.sampled_from(KEYS))
def test_no_right_answer_is_judged_wrong_for_how_it_was_typed(data, key):
    answer = data.draw(typed(key))
    assert grade_reading((key,), answer).correctness == 1.0, answer


@given(
    st.data(),
    st.sampled_from(
        [
            "しゅっちょう",
            "がっこう",
            "きんえん",
            "びょういん",
            "とうきょう",
            "しんぶん",
            "つくし",
        ]
    ),
)
def test_no_right_answer_is_judged_wrong_for_its_romaji(data, key):
    answer = data.draw(romanized(key))
    assert grade_reading((key,), answer).correctness == 1.0, answer


SOUNDS = """
か き く け こ が ぎ ぐ げ ご さ し す せ そ ざ じ ず ぜ ぞ た ち つ て と だ で ど は ひ ふ へ ほ
ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ な に の ま み も や ゆ よ ら り る れ ろ きゃ きゅ きょ しゃ しゅ しょ
ちゃ ちゅ ちょ ぎょ じゃ じゅ じょ ひょ びょ りゅ りょ こう せい ちゅう しょう っか っさ った っぱ ん
"""
READINGS = st.lists(st.sampled_from(SOUNDS.split()), min_size=1, max_size=5).map(
    "".join
)


@given(READINGS, READINGS)
def test_only_what_sounds_the_same_is_ever_accepted(key, answer):
    same = sounds.in_speech(key) == sounds.in_speech(answer)
    assert grade_reading((key,), answer).correctness == 0.0 or same


@given(READINGS, st.data())
def test_a_reading_with_other_length_voice_or_geminate_is_never_accepted(key, data):
    changed = [
        wrong
        for at, kana in enumerate(key)
        for wrong in (
            key[: at + 1] + "っ" + key[at + 1 :],
            key[:at] + key[at + 1 :],
            key[:at] + kana.translate(sounds.UNVOICED) + key[at + 1 :],
            key[: at + 1] + "ー" + key[at + 1 :],
        )
        if sounds.in_speech(wrong) != sounds.in_speech(key)
    ]
    wrong = data.draw(st.sampled_from(changed))
    for answer in (wrong, jaconv.hira2kata(wrong)):
        assert grade_reading((key,), answer).correctness == 0.0, answer
