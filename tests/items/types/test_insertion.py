from random import Random

import pytest

TEXT = """川の町
町の東には山がある。山には古い寺が建っている。町の人は昔、石を運んで水路を掘った。この水路は今も田を潤している。秋には大きな祭りが開かれる。祭りには隣の村からも人が来る。
"""
KEY_AT = "町の人は昔、石を運んで水路を掘った。"


def test_the_sentence_goes_right_behind_what_it_points_to(drafted):
    (item,), _ = drafted("insertion", TEXT)
    sentence, _, paragraph = item.stem.partition("\n")
    assert sentence == "［この水路は今も田を潤している。］"
    assert "この水路" not in paragraph
    assert paragraph.split(item.key[0])[0].endswith(KEY_AT)
    assert item.evidence.text == "水路"
    assert KEY_AT in item.explanation


def test_the_marks_are_offered_in_their_order_and_all_stand_in_the_paragraph(drafted):
    (item,), _ = drafted("insertion", TEXT)
    assert item.options(Random(3)) == ["①", "②", "③", "④"]
    assert all(item.stem.count(mark) == 1 for mark in "①②③④")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # The noun is told of twice, so two places would do.
        ("山には古い寺が建っている。", "山からは別の水路が来ている。"),
        # Nothing is told of before it.
        (KEY_AT, "町の人は昔、石を運んで山を削った。"),
        # Many things could be meant.
        ("水路", "施設"),
        # It says when, and points to no thing.
        ("この水路は", "その後は"),
        # The heading names it, so that it can stand anywhere.
        ("川の町", "水路の町"),
    ],
)
def test_a_sentence_that_could_stand_elsewhere_is_not_taken(drafted, old, new):
    items, refusals = drafted("insertion", TEXT.replace(old, new))
    assert items == []
    assert "one place" in refusals[0].reason


def test_no_place_is_marked_behind_a_sentence_that_goes_on(drafted):
    text = TEXT.replace("秋には大きな", "そのため、秋には大きな")
    (item,), _ = drafted("insertion", text)
    assert item.key == ("④",)


def test_without_the_sentence_it_points_to_it_is_not_asked(drafted):
    assert drafted("insertion", TEXT.replace(KEY_AT, ""))[0] == []
