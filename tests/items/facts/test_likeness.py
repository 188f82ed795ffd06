import pytest

from quizapp.items.facts import facts
from quizapp.items.facts.calendar import Setting
from quizapp.items.facts.likeness import could_be, is_far, is_mentioned, looks_alike
from quizapp.japanese.article import read_article


def fact(text):
    return next(iter(facts(read_article(text), "fact_blank")))


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("祭りには300人が集まった。", 310, False),
        ("祭りには300人が集まった。", 330, True),
        ("祭りには約300人が集まった。", 330, False),
        ("祭りには300人ほどが集まった。", 330, False),
        ("祭りには約300人が集まった。", 400, True),
        ("祭りには市民約300人が集まった。", 330, False),
    ],
)
def test_values_differ_clearly_and_more_where_the_text_rounds(text, value, expected):
    assert is_far(((value, "人"),), ((300, "人"),), fact(text)) is expected


def test_days_that_are_rounded_differ_by_a_fifth():
    found = fact("卵は20日ほどでかえる。")
    assert not is_far(((21, "日"),), found.number.parts, found)
    assert is_far(((25, "日"),), found.number.parts, found)


def test_years_that_are_rounded_are_five_apart():
    found = fact("鐘は2006年ごろに造られた。")
    assert not is_far(((2007, "年"),), found.number.parts, found)
    assert is_far(((2011, "年"),), found.number.parts, found)


def test_days_differ_by_one_and_halves_are_halves():
    day = fact("町は4月12日に港を開いた。")
    assert is_far(((4, "月"), (13, "日")), day.number.parts, day)
    part = fact("町は島の2分の1を畑にした。")
    assert not is_far(((4, "分の"), (2, "")), part.number.parts, part)


@pytest.mark.parametrize(
    ("text", "value", "written", "expected"),
    [
        ("祭りには300人が集まった。", 400, "400人", True),
        ("祭りには300人が集まった。", 400, "四百人", False),
        ("祭りには300人が集まった。", 400, "約400人", False),
        ("祭りには9000人が集まった。", 10000, "10000人", False),
        ("祭りには300人が集まり、店には400人が来た。", 400, "400人", False),
    ],
)
def test_a_value_is_written_like_the_key_and_nowhere_in_the_sentence(
    text, value, written, expected
):
    assert looks_alike(((value, "人"),), written, fact(text)) is expected


def test_a_shop_does_not_close_before_it_opens():
    opens = fact("駅前の店は9時から17時まで開いている。")
    assert looks_alike(((10, "時"),), "10時", opens)
    assert not looks_alike(((18, "時"),), "18時", opens)


@pytest.mark.parametrize(
    ("theirs", "ours", "expected"),
    [
        ((2030, "年"), (1952, "年"), False),
        ((1990, "年"), (1952, "年"), True),
        ((3000, "人"), (20, "人"), False),
        ((50, "人"), (20, "人"), True),
        ((12, "月"), (1, "月"), True),
    ],
)
def test_a_value_from_elsewhere_is_of_the_same_size_and_time(theirs, ours, expected):
    assert could_be((theirs,), (ours,), Setting("", "", "に")) is expected


def test_an_evening_hour_is_no_rival_of_a_morning_hour():
    assert not could_be(((5, "時"),), ((9, "時"),), Setting("", "雪は夜の", ""))


@pytest.mark.parametrize(
    ("rest", "value", "expected"),
    [
        ("客は12月19日に集まった。", ((2025, "年"), (12, "月"), (19, "日")), True),
        ("客は19日に集まった。", ((2025, "年"), (12, "月"), (19, "日")), True),
        ("客は12月19日に集まった。", ((2025, "年"), (12, "月"), (21, "日")), False),
        ("客は11月19日に集まった。", ((2025, "年"), (12, "月"), (19, "日")), False),
        ("客は19人集まった。", ((2025, "年"), (12, "月"), (19, "日")), False),
    ],
)
def test_a_date_in_other_parts_may_be_the_same(rest, value, expected):
    found = fact(f"町は2025年12月20日に港を開いた。\n{rest}")
    assert is_mentioned(value, found) is expected


def test_a_century_stays_before_the_years_of_its_sentence():
    found = fact("鐘は20世紀の初めに造られ、1954年に割れた。")
    assert not looks_alike(((21, "世紀"),), "21世紀", found)
    assert looks_alike(((19, "世紀"),), "19世紀", found)
