import pytest

from quizapp.japanese.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1日", "ついたち/いちにち"),
        ("一日は長い", "いちにち/ついたち"),
        ("今月一日に", "ついたち"),
        ("毎月1日は", "ついたち"),
        ("1日3回飲む", "いちにち"),
        ("一日に三回", "いちにち"),
        ("1日に2～3回", "いちにち"),
        ("1日を目安に", "いちにち"),
        ("1日8時間", "いちにち"),
        ("あと1日で", "いちにち"),
        ("一日を過ごす", "いちにち"),
        ("1日も早く", "いちにち"),
        ("ラスト一日を", "いちにち"),
        ("1日（月）に", "ついたち"),
        ("1日午後、", "ついたち"),
        ("1日から10日まで", "ついたち"),
        ("1日から10日間", "ついたち/いちにち"),
        ("1日10時から", "ついたち/いちにち"),
    ],
)
def test_the_first_of_a_month_or_one_day(text, expected):
    number = next(
        n for n in find_numbers(text) if text[n.start : n.end] in ("1日", "一日")
    )
    assert "/".join(number.readings) == expected
    assert bool(number.reason) is (len(number.readings) > 1)
