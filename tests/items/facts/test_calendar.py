from datetime import date

import pytest

from quizapp.items.facts.calendar import Setting, days, hours, is_year, last_year


@pytest.mark.parametrize(
    ("value", "setting", "expected"),
    [
        (1952, Setting("", "町は", "に港を開いた。"), True),
        (702, Setting("", "寺には", "の紙が残る。"), True),
        (4, Setting("明治", "", "に始まった。"), True),
        (1800, Setting("", "", "前の舟"), True),
        (9000, Setting("約", "", "前の舟"), False),
        (8000, Setting("", "", "前の舟"), False),
        (300, Setting("", "樹齢", "の木"), False),
        (20, Setting("", "", "前から"), False),
    ],
)
def test_a_year_is_told_from_a_number_of_years(value, setting, expected):
    assert is_year(value, "年", setting) is expected
    assert not is_year(value, "人", setting)


@pytest.mark.parametrize(
    ("value", "setting", "expected"),
    [
        (30, Setting("平成", "", "に"), 31),
        (2024, Setting("", "", "に初めて抜いた。"), 2025),
        (2024, Setting("", "", "に完成する予定だ。"), 10_000),
        (1952, Setting("", "", "に開いた。"), 10_000),
    ],
)
def test_the_last_year_is_that_of_the_era_or_of_what_has_happened(
    value, setting, expected
):
    assert last_year(value, setting) == expected


def dates(month, day, after=""):
    parts = ((month, "月"), (day, "日"))
    found = days(parts, Setting("", "", after))
    return [(int(m), int(d)) for (m, _), (d, _) in found]


def test_days_are_on_the_calendar_and_near():
    found = dates(2, 28)
    assert (2, 29) not in found
    assert {(2, 27), (3, 1), (1, 28)} <= set(found)
    assert dates(12, 31)[0] == (12, 30)


def test_days_keep_the_weekday_that_stands_behind_them():
    found = dates(8, 19, "（土）に開く。")
    weekday = date(2023, 8, 19).weekday()
    assert found
    assert all(date(2023, month, day).weekday() == weekday for month, day in found)


def test_a_day_that_is_not_on_the_calendar_has_no_neighbours():
    assert dates(2, 30) == []


@pytest.mark.parametrize(
    ("value", "setting", "expected"),
    [
        (7, Setting("午後", "店は", ""), (1, 11)),
        (0, Setting("午前", "店は", ""), (0, 11)),
        (8, Setting("", "店は朝", ""), (5, 10)),
        (9, Setting("", "雪は夜の", ""), (6, 11)),
        (9, Setting("", "店は", ""), (1, 12)),
        (17, Setting("", "店は", ""), (12, 23)),
    ],
)
def test_hours_are_those_of_their_part_of_the_day(value, setting, expected):
    assert hours(value, setting) == expected


def test_midnight_has_no_other_hour():
    low, high = hours(12, Setting("", "鐘は夜中の", ""))
    assert low > high
