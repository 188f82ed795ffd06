"""Other values a number or a date could have had: near ones, as round as it is, on the calendar."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

Parts = tuple[tuple[float | int, str], ...]

# The last years that were; a present era goes on, and a sentence may speak of what will be.
_ERAS = {"令和": 20, "平成": 31, "昭和": 64, "大正": 15, "明治": 45}
_HALF_DAY = ("午前", "午後")
_WEEKDAY = re.compile("[（(][月火水木金土日]|の?[月火水木金土日]曜")
_LASTING = re.compile("前|後|間|以上|ぶり|続|近|ほど|余|も|か|の歴史|の伝統|を超")
_HIGHEST = {
    "月": 12, "世紀": 21, "割": 9, "秒": 59, "歳": 105, "才": 105, "年生": 6, "時限": 8, "階": 60,
}  # fmt: skip
_PERCENT = frozenset(("%", "％", "パーセント", "㌫"))
_DAYS = (1, 2, 3, 4, 5, 7, 10, 14)
_YEARS = (1, 2, 3, 4, 5, 7, 10)
_FEW = (1, 2, 3, 4, 5)
# A year that is no leap year: the 29th of February is never offered.
_PLAIN_YEAR = 2023


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a number: its own prefix (午後, 令和), and the text before and after it."""

    prefix: str
    before: str
    after: str

    @property
    def has_weekday(self) -> bool:
        """Return whether a day of the week follows, as in 8月19日（土）."""
        return _WEEKDAY.match(self.after) is not None


def variants(parts: Parts, setting: Setting) -> Iterator[Parts]:
    """Yield `parts` with a value changed, the nearest and likeliest first."""
    counters = [counter for _, counter in parts]
    if counters[0] == "分の":
        yield from _fractions(parts)
    elif counters[-2:] == ["月", "日"]:
        yield from _days(parts, setting)
    else:
        # 2時間24分36秒: another hour is absurd, another second too near.
        has_seconds = counters[-1] == "秒" and len(parts) > 1
        places = (
            range(len(parts) - 2, -1, -1) if has_seconds else range(len(parts))[::-1]
        )
        for at in places:
            for value in _near(parts[at], setting, is_first=at == 0):
                if value != int(value) or parts[at][0] == int(parts[at][0]):
                    yield (*parts[:at], (value, counters[at]), *parts[at + 1 :])


def is_year(value: float, counter: str, setting: Setting) -> bool:
    """Return whether a value is a year of the calendar and not a number of years."""
    if counter not in ("年", "年度"):
        return False
    if setting.prefix.startswith(tuple(_ERAS)) or "西暦" in setting.prefix:
        return True
    if setting.prefix or _LASTING.match(setting.after):
        return False
    return 1000 <= value <= 2200 or (300 <= value < 1000 and value % 10 > 0)


def _days(parts: Parts, setting: Setting) -> Iterator[Parts]:
    """Yield days of the calendar; those of the same weekday when the text names it."""
    *first, (month, month_name), (day, day_name) = parts
    try:
        day_of_year = date(_PLAIN_YEAR, int(month), int(day))
    except ValueError:
        return
    steps = (7, 14, 21, 28) if setting.has_weekday else _DAYS
    days = [
        day_of_year + timedelta(step)
        for size in steps
        for step in ((-size, size) if size % 2 else (size, -size))
    ]
    if not setting.has_weekday:
        months = (month - 1, month + 1, month + 2, month - 2)
        moved = [
            day_of_year.replace(month=int(m))
            for m in months
            if 1 <= m <= 12 and day <= 28
        ]
        days[2:2] = moved[:2]
        days += moved[2:]
    for other in days:
        if other.year == _PLAIN_YEAR:
            yield (*first, (other.month, month_name), (other.day, day_name))


def _near(
    part: tuple[float | int, str], setting: Setting, *, is_first: bool
) -> list[float | int]:
    """Return other values for one part, nearest first."""
    value, counter = part
    low, high = 1.0, max(_HIGHEST.get(counter, 10**16), value)
    steps: tuple[float, ...] = _FEW
    if is_year(value, counter, setting):
        steps, high = _YEARS, _last_year(value, setting.prefix)
    elif counter == "年代" or (counter == "代" and value % 10 == 0):
        steps, low, high = (10, 20, 30), 10, 90 if value < 100 else 10**4
    elif counter == "日" and setting.has_weekday:
        steps, high = (7, 14, 21), 31
    elif counter in ("時", "時半"):
        low, high = (1, 12) if value <= 12 else (12, 23)
        high = 11 if setting.prefix in _HALF_DAY else high
    elif counter == "分" and not is_first:
        steps, low, high = (
            (_steps(value), 5, 59) if value % 5 else ((10, 15, 20, 5), 5, 55)
        )
    elif counter in _PERCENT:
        steps, high = _steps(value), 99 if value < 100 else 10**6
    elif counter not in ("月", "世紀", "年生", "割", "日"):
        steps = _steps(value)
    elif counter == "日":
        high = 31
    found = (_tidy(value + sign * step) for step in steps for sign in (-1, 1))
    return [other for other in dict.fromkeys(found) if low <= other <= high]


def _last_year(value: float, prefix: str) -> float:
    last = [last for era, last in _ERAS.items() if prefix.startswith(era)]
    return max(*last, value) if last else 10**4


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
    while value % (grain * 10) == 0:
        grain *= 10
    return grain * 5 if value % (grain * 5) == 0 and value > grain * 5 else grain


def _fractions(parts: Parts) -> Iterator[Parts]:
    """Yield other fractions below one: 3分の1 → 4分の1, 2分の1, 3分の2."""
    (whole, of), (part, end) = parts
    steps = _FEW if whole <= 10 else _steps(whole)
    totals = [_tidy(whole + sign * step) for step in steps for sign in (1, -1)]
    for number in (part, part + 1) if whole <= 10 else (part,):
        for total in (*totals, whole):
            if 0 < number < total and number * whole != part * total:
                yield ((total, of), (number, end))


def _tidy(value: float) -> float | int:
    value = round(value, 2)
    return int(value) if value == int(value) else value
