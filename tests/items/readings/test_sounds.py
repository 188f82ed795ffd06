import pytest

from quizapp.items.readings import sounds


@pytest.mark.parametrize(
    "kana", ["がっこう", "びょういん", "おおい", "ほんや", "いっぱい", "ゔぁ", "あ"]
)
def test_words_that_exist_are_sayable(kana):
    assert sounds.is_sayable(kana)


@pytest.mark.parametrize(
    "kana",
    [
        "",
        "んか",
        "っか",
        "がっ",
        "がっあ",
        "がっの",
        "かゃ",
        "ああ" + "あ",
        "けんんか",
        "しょうう",
        "ぢゃ",
    ],
)
def test_what_no_word_sounds_like_is_not_sayable(kana):
    assert not sounds.is_sayable(kana)


@pytest.mark.parametrize(
    ("one", "other"),
    [("とおり", "とうり"), ("せえ", "せい"), ("つづく", "つずく"), ("こー", "こう")],
)
def test_what_sounds_the_same_is_the_same_in_speech(one, other):
    assert sounds.in_speech(one) == sounds.in_speech(other)


@pytest.mark.parametrize(
    ("one", "other"), [("おばさん", "おばあさん"), ("きて", "きって"), ("すい", "すう")]
)
def test_what_sounds_different_stays_apart_in_speech(one, other):
    assert sounds.in_speech(one) != sounds.in_speech(other)


@pytest.mark.parametrize(
    ("part", "is_first", "following", "expected"),
    [
        ("せい", True, "び", {("せ", "long_missing"), ("ぜい", "voicing_added")}),
        (
            "がく",
            True,
            "せい",
            {("かく", "voicing_missing"), ("がっ", "geminate_added")},
        ),
        (
            "しょ",
            False,
            "",
            {("しょう", "long_added"), ("そ", "palatal"), ("しゅ", "palatal")},
        ),
        ("はん", False, "", {("ばん", "voicing_added"), ("ぱん", "voicing_kind")}),
    ],
)
def test_the_slips_of_one_part(part, is_first, following, expected):
    found = sounds.slips(part, is_first=is_first, following=following)
    assert set(found) >= expected


def test_no_slip_that_writes_the_same_sound_otherwise():
    assert "ぢ" not in str(list(sounds.slips("ち", is_first=False, following="")))
