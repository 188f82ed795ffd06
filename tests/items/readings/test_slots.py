import pytest

from quizapp.items.readings.slots import changes, slots_of


def test_each_kanji_has_its_part_and_okurigana():
    slots = slots_of("取り組む", "とりくむ")
    assert [(s.literal, s.part, s.okurigana) for s in slots] == [
        ("取", "と", "り"),
        ("組", "く", "む"),
    ]
    assert (slots[1].before, slots[1].after) == ("とり", "む")


@pytest.mark.parametrize(("word", "reading"), [("今日", "きょう"), ("大人", "おとな")])
def test_a_reading_of_the_whole_word_has_no_slots(word, reading):
    assert slots_of(word, reading) == []


def test_sound_slips_are_for_on_readings_only():
    kun, on = slots_of("窓口", "まどぐち")[0], slots_of("整備", "せいび")[0]
    assert "long_missing" in {each.label for each in changes(on, "", is_alone=False)}
    assert {each.label for each in changes(kun, "", is_alone=False)} == {
        "other_reading"
    }


def test_a_reading_that_only_stands_behind_another_kanji_is_no_option():
    parts = [
        each.text for slot in slots_of("近縁", "きんえん")
        for each in changes(slot, "", is_alone=False)
    ]  # fmt: skip
    assert parts
    assert all(part.isalpha() for part in parts)
