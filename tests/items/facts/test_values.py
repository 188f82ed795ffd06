from itertools import islice

import pytest

from quizapp.items.facts.calendar import Setting
from quizapp.items.facts.values import variants


def values(parts, prefix="", before="", after="", count=None):
    found = variants(parts, Setting(prefix, before, after))
    return list(islice(found, count))


@pytest.mark.parametrize(
    ("value", "counter", "expected"),
    [
        (7, "人", {5, 6, 8, 9}),
        (35, "人", {30, 40, 25, 45}),
        (300, "人", {200, 400, 500}),
        (1000, "人", {500, 2000}),
        (1200, "円", {1100, 1300}),
        (12, "月", {11, 10}),
        (9, "割", {8, 7}),
        (50, "代", {40, 60, 30}),
        (1990, "年代", {1980, 2000}),
        (1952, "年", {1951, 1953}),
        (3.5, "倍", {3.2, 3.8}),
    ],
)
def test_values_are_near_and_as_round(value, counter, expected):
    found = {parts[0][0] for parts in values(((value, counter),))}
    assert expected <= found
    assert value not in found


@pytest.mark.parametrize(
    ("value", "counter", "impossible"),
    [
        (12, "月", 13),
        (1, "月", 0),
        (9, "割", 10),
        (95, "％", 100),
        (100, "％", 200),
        (2, "倍", 1),
        (80, "度", 110),
        (2, "日間", 1),
        (21, "世紀", 22),
        (100, "歳", 110),
        (31, "日", 32),
        (90, "代", 100),
    ],
)
def test_impossible_values_are_not_offered(value, counter, impossible):
    found = {parts[0][0] for parts in values(((value, counter),))}
    assert found
    assert impossible not in found
    assert min(found) > 0


def test_fractions_stay_below_one_and_differ_in_value():
    found = values(((3, "分の"), (1, "")))
    pairs = [(whole, part) for (whole, _), (part, _) in found]
    assert pairs[:2] == [(4, 1), (2, 1)]
    assert all(0 < part < whole for whole, part in pairs)
    assert values(((4, "分の"), (2, "")), count=1) != [((2, "分の"), (1, ""))]


def test_no_fraction_can_be_reduced():
    found = values(((3, "分の"), (2, "")))
    pairs = {(whole, part) for (whole, _), (part, _) in found}
    assert pairs
    assert pairs.isdisjoint({(4, 2), (6, 2), (6, 3)})


def test_seconds_of_a_race_leave_the_hours_alone():
    found = values(((2, "時間"), (24, "分"), (36, "秒")))
    assert {(hours[0], seconds[0]) for hours, _, seconds in found} == {(2, 36)}


def test_minutes_of_the_clock_stay_round():
    found = values(((6, "時"), (30, "分")), prefix="午後", count=3)
    assert all(minutes % 5 == 0 for _, (minutes, _) in found)
