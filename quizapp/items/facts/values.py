"""Other values a number or a date could have had: near ones, as round as it is."""

from collections.abc import Iterator
from math import gcd

from quizapp.items.facts.calendar import (
    Parts,
    Setting,
    days,
    hours,
    is_year,
    last_year,
)

_HIGHEST = {
    "月": 12, "世紀": 21, "割": 9, "秒": 59, "歳": 105, "才": 105, "時限": 8, "階": 60,
}  # fmt: skip
_LOWEST = {"倍": 1.1, "日間": 2, "週間": 1, "年代": 10}
_PERCENT = frozenset(("%", "％", "パーセント", "㌫"))
_YEARS = (1, 2, 3, 4, 5, 7, 10)
_DECADES = (10, 20, 30)
_FEW = (1, 2, 3, 4, 5)


def variants(parts: Parts, setting: Setting) -> Iterator[Parts]:
    """Yield `parts` with a value changed, the nearest and likeliest first."""
    counters = [counter for _, counter in parts]
    if counters[0] == "分の":
        yield from _fractions(parts)
    elif counters[-2:] == ["月", "日"]:
        yield from days(parts, setting)
    else:
        # 2時間24分36秒: another hour is absurd, another second too near.
        has_seconds = counters[-1] == "秒" and len(parts) > 1
        places = [len(parts) - 2] if has_seconds else range(len(parts))[::-1]
        for at in places:
            for value in _near(parts[at], setting, is_first=at == 0):
                if value != int(value) or parts[at][0] == int(parts[at][0]):
                    yield (*parts[:at], (value, counters[at]), *parts[at + 1 :])


def _near(
    part: tuple[float | int, str], setting: Setting, *, is_first: bool
) -> list[float | int]:
    """Return other values for one part, nearest first, within what is possible."""
    value, counter = part
    low: float = _LOWEST.get(counter, 1)
    high: float = max(_HIGHEST.get(counter, 10**16), value)
    steps: tuple[float, ...] = _FEW
    if is_year(value, counter, setting):
        # The first year of an era is 元年, never 1年.
        steps, low, high = _YEARS, 2, last_year(value, setting)
    elif counter == "年代" or (counter == "代" and value % 10 == 0):
        steps, low, high = _DECADES, 10, 90 if value < 100 else 10**4
    elif counter == "日" and setting.has_weekday:
        steps = (7, 14, 21)
    elif counter in ("時", "時半"):
        low, high = hours(value, setting)
    elif counter == "分" and not is_first:
        is_round = value % 5 == 0
        steps, low, high = ((10, 15, 20, 5), 5, 55) if is_round else (_FEW, 1, 59)
    elif counter == "度" and value <= 100:
        steps, high = _FEW if value % 5 else _steps(value), 100
    elif counter in _PERCENT:
        steps, high = _steps(value), 99 if value <= 100 else 10**6
    elif counter == "日" and value <= 31:
        high = 31
    elif counter not in ("月", "世紀", "割"):
        steps = _steps(value)
    found = (_tidy(value + sign * step) for step in steps for sign in (-1, 1))
    return [other for other in dict.fromkeys(found) if low <= other <= high]


def _steps(value: float) -> tuple[float, ...]:
    """Return how far to go from `value`: a twelfth of it at least, no less round than it is.

    1200 → 100, 200 …; 35 → 5, 10 …; 7 → 1, 2 …; 3.5 → 0.3, 0.6 …
    """
    grain = _grain(value)
    least = max(1, -(-value * 0.08 // grain))
    times = [least * time for time in range(1, 9)]
    if least > 1:
        times = [time + at % 2 for at, time in enumerate(times)]
    steps = tuple(_tidy(grain * time) for time in times)
    # A value alone in its row (1000) has half of itself below it.
    return (steps[0], value / 2, *steps[1:]) if value == grain > 1 else steps


def _grain(value: float) -> float:
    """Return the largest of 1, 5, 10, 50 … that divides `value`; 0.1 or 0.01 for decimals."""
    if value != int(value):
        return 0.1 if round(value, 1) == value else 0.01
    grain = 1
    while value and value % (grain * 10) == 0:
        grain *= 10
    return grain * 5 if value % (grain * 5) == 0 and value > grain * 5 else grain


def _fractions(parts: Parts) -> Iterator[Parts]:
    """Yield other fractions below one that nobody would reduce: 3分の1 → 4分の1, 2分の1, 3分の2."""
    (whole, of), (part, end) = parts
    steps = _FEW if whole <= 10 else _steps(whole)
    totals = [_tidy(whole + sign * step) for step in steps for sign in (1, -1)]
    for number in (part, part + 1) if whole <= 10 else (part,):
        for total in (*totals, whole):
            is_reduced = number % 1 or total % 1 or gcd(int(number), int(total)) == 1
            if 0 < number < total and number * whole != part * total and is_reduced:
                yield ((total, of), (number, end))


def _tidy(value: float) -> float | int:
    value = round(value, 2)
    return int(value) if value == int(value) else value
