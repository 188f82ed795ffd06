"""A question with blanks and parts: the page, the parts that come back, what is told."""

import re
from html import unescape

import pytest

KEY = "庭／を／整備／する"
STEM = "町は来年、＿＿＿＿＿＿＿＿。"


@pytest.fixture
def place(add_set, make, visitor):
    """The address of a question about the order of four parts."""
    item = make.item(
        "order", "assembly", target="庭を整備する", stem=STEM, response="slots", key=[KEY],
        pieces={"before": [["町は", ""], ["来年", "らいねん"], ["、＿＿＿＿＿＿＿＿。", ""]], "after": []},
        target_start=None, target_end=None, distractors=[], word=None, surface="", skill="grammar",
    )  # fmt: skip
    add_set(items=(item,))
    return visitor.quiz("order") + "/1"


def fields(page):
    """Return the part that is chosen in each field, or an empty text."""
    found = re.findall(r"<select.*?</select>", page.text, re.DOTALL)
    chosen = (re.search(r"<option selected>([^<]+)", field) for field in found)
    return [match[1] if match else "" for match in chosen]


def test_each_blank_has_a_field_with_every_part(place, visitor, read_words):
    page = visitor.get(place)
    assert fields(page) == ["", "", "", ""]
    for number in (1, 2, 4):
        assert f'<label for="part-{number}">Blank {number}</label>' in page.text
    assert '<label for="part-3">Blank 3 (★)</label>' in page.text
    parts = re.findall(r'class="part" value="([^"]+)"', page.text)
    assert sorted(parts) == sorted(KEY.split("／"))
    assert "町は来年、blank 1blank 2blank 3★blank 4。" in read_words(page)
    assert KEY not in unescape(page.text)


def test_the_bank_is_in_the_same_order_each_time(place, visitor):
    first = visitor.get(place).text
    assert re.findall('class="part".*', first) == re.findall(
        'class="part".*', visitor.get(place).text
    )


def test_the_right_parts_are_right(place, visitor, read_words):
    response = visitor.post(place, part=KEY.split("／"))
    assert (response.status_code, response.location) == (303, place)
    words = read_words(visitor.get(place))
    assert "○ Right: all 4 blanks" in words
    assert "町は来年、庭を整備する。" in words
    assert words.count("not right") == 0


def test_each_blank_is_told_right_or_wrong_in_words(place, visitor, read_words):
    visitor.post(place, part=["庭", "を", "する", "整備"])
    words = read_words(visitor.get(place))
    assert "× 2 of 4 blanks right" in words
    assert "○ Blank 1: 庭 right" in words
    assert "× Blank 3 (★): 整備 not right: you put する here" in words
    assert "The pieces make no sentence in that order." in words


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        (["庭", "", "する", ""], "Blank 2 is still empty."),
        (["庭", "を", "庭", "する"], "庭 is in two blanks; each part goes into one."),
        (["庭", "を", "整備", "木"], "木 is none of the parts."),
        (["", "", "", ""], "Blank 1 is still empty."),
        (["庭"], "Blank 2 is still empty."),
    ],
)
def test_an_unfinished_answer_is_told_and_nothing_is_lost(
    place, visitor, read_words, parts, fault
):
    page = visitor.post(place, part=parts)
    assert page.status_code == 422
    assert fault in read_words(page)
    assert 'role="alert"' in page.text
    kept = [part if part in KEY.split("／") else "" for part in parts]
    assert fields(page) == (kept + [""] * 4)[:4]
    assert fields(visitor.get(place)) == [""] * 4


def test_a_second_answer_changes_nothing(place, visitor, read_words):
    visitor.post(place, part=KEY.split("／"))
    for again in (["する", "整備", "を", "庭"], ["庭", "", "", ""]):
        assert visitor.post(place, part=again).status_code == 303
    assert "Right: all 4 blanks" in read_words(visitor.get(place))


def test_what_is_not_known_is_skipped(place, visitor, read_words):
    assert visitor.post(place, part=["庭", "", "", ""], skip="1").location == place
    words = read_words(visitor.get(place))
    assert "× 0 of 4 blanks right" in words
    assert "Blank 2: を no answer" in words
    visitor.post(place[:-1] + "2", part=["庭", "", "", ""], skip="1")  # once more
    summary = read_words(visitor.get(place.rsplit("/", 1)[0]))
    assert "Right: 庭／を／整備／する · no answer" in summary


def test_an_answer_that_was_typed_is_none(place, visitor, read_words):
    page = visitor.post(place, answer="庭を整備する")
    assert page.status_code == 422
    assert "庭を整備する is none of the parts." in read_words(page)
