import pytest

from quizapp.items.base import Span
from quizapp.items.types.reading_typed import ReadingTyped

TEXT = "市は来月、古い公園を整備する計画を発表した。"


@pytest.fixture
def seibi(drafted):
    items, _ = drafted("reading_typed", TEXT)
    return next(item for item in items if item.target.text == "整備")


@pytest.mark.parametrize("answer", ["せいび", "セイビ", "seibi", " せーび "])
def test_a_reading_may_be_typed_in_any_script(seibi, answer):
    assert seibi.grade(answer).correctness == 1.0


@pytest.mark.parametrize(
    ("answer", "slip"),
    [("せび", "long_missing"), ("せいひ", "voicing_missing"), ("整備", "kanji_typed")],
)
def test_a_wrong_reading_names_the_slip(seibi, answer, slip):
    grade = seibi.grade(answer)
    assert (grade.correctness, grade.slip) == (0.0, slip)


def test_it_has_no_options(seibi):
    assert seibi.response == "typed"
    assert seibi.distractors == ()


def test_words_whose_wrong_readings_are_too_few_are_asked_here(drafted):
    typed, _ = drafted("reading_typed", "彼女の息子は医師を目指す。")
    assert "むすこ" in {item.key[0] for item in typed}
    chosen, _ = drafted("reading", "彼女の息子は医師を目指す。")
    assert "むすこ" not in {item.key[0] for item in chosen}


def test_the_entrys_other_reading_is_right_too(drafted):
    items, _ = drafted("reading_typed", "市は質問への反応を調べた。")
    found = next(item for item in items if item.target.text == "反応")
    assert found.key[0] == "はんのう"
    assert found.grade("はんおう").correctness == 1.0


def test_a_kanji_alone_has_no_reading_of_compounds(drafted):
    items, _ = drafted("reading_typed", "朝の光が水に映った。")
    found = {item.target.text: item for item in items}
    for surface, right, wrong in (("水", "みず", "み"), ("朝", "あさ", "あした")):
        assert found[surface].grade(right).correctness == 1.0
        assert found[surface].grade(wrong).correctness == 0.0


def test_an_item_by_hand_that_names_no_word_is_judged_by_its_target():
    stem = "駅の前で待つ。"
    item = ReadingTyped(stem=stem, key=("まつ",), target=Span("待つ", 4, 6))
    assert item.grade("たい").slip == "kanji_alone"
    assert ReadingTyped(stem=stem, key=("まつ",)).grade("たい").slip == "other"
