import pytest

from quizapp.items.readings.slips import slip_between


@pytest.mark.parametrize(
    ("key", "answer", "slip"),
    [
        ("せいび", "せび", "long_missing"),
        ("しゅと", "しゅうと", "long_added"),
        ("おばあさん", "おばさん", "long_missing"),
        ("せんせい", "せんせえ", "long_written"),
        ("とおり", "とうり", "long_written"),
        ("かいそう", "がいそう", "voicing_added"),
        ("たび", "たひ", "voicing_missing"),
        ("たび", "たぴ", "voicing_kind"),
        ("がっこう", "がくこう", "geminate_missing"),
        ("けっこん", "けこん", "geminate_missing"),
        ("がくせい", "がっせい", "geminate_added"),
        ("びょういん", "びよういん", "palatal"),
        ("しゅっちょう", "しょっちょう", "palatal"),
        ("きょか", "こか", "palatal"),
        ("ほん", "ほ", "nasal_missing"),
        ("つづく", "つずく", "same_sound_kana"),
        ("がっこう", "かつこ", "several_sounds"),
        ("やま", "やみ", "one_kana"),
        ("ばしょ", "じょうところ", "other"),
        ("せいび", "せいび", ""),
    ],
)
def test_a_slip_is_named_by_what_changed(key, answer, slip):
    assert slip_between(key, answer) == slip
