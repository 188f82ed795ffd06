"""Years, days and hours that a date or a time of the clock could have had."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

Parts = tuple[tuple[float | int, str], ...]

# The last years that were; a present era goes on, and a sentence may speak of what will be.
_ERAS = {"令和": 20, "平成": 31, "昭和": 64, "大正": 15, "明治": 45}
_HALF_DAY = ("午前", "午後")
_WEEKDAY = re.compile("[（(][月火水木金土日]|の?[月火水木金土日]曜")
_LASTING = re.compile(
    "前|後|間|以上|ぶり|続|近|ほど|余|も|か[かけ]|の歴史|の伝統|を超|にわた|で|を?経|過ぎ|た[ちっ]"
)
_PLANNED = re.compile("予定|見通し|計画|目標|方針|見込|目指|まで|つもり")
# The hours that a word of the day before the time allows.
_PARTS_OF_DAY = {
    "早朝": (4, 7), "朝": (5, 10), "昼": (11, 3), "夕方": (3, 7), "夕": (3, 7), "夜": (6, 11), "晩": (6, 11),
}  # fmt: skip
_NIGHT = (
    "夜中",
    "真夜中",
    "深夜",
    "未明",
    "明け方",
    "正午",
    "昼",
    "昼の",
    "お昼",
    "お昼の",
)
_DAYS = (1, 2, 3, 4, 5, 7, 10, 14)
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


def is_year(value: float, counter: str, setting: Setting) -> bool:
    """Return whether a value is a year of the calendar and not a number of years."""
    if counter not in ("年", "年度"):
        return False
    if setting.prefix.startswith(tuple(_ERAS)) or "西暦" in setting.prefix:
        return True
    if setting.prefix or (_LASTING.match(setting.after) and not 1500 <= value <= 2100):
        return False
    return 1000 <= value <= 2200 or (300 <= value < 1000 and value % 10 > 0)


def last_year(value: float, setting: Setting) -> float:
    """Return the last year that could stand there, by its era or by what is said of it.

    What has happened did not happen in a year to come; which one that is the text does not
    tell, so recent years have one after them at most.
    """
    last = [last for era, last in _ERAS.items() if setting.prefix.startswith(era)]
    if last:
        return max(*last, value)
    is_recent = value >= 2018 and not _PLANNED.search(setting.after)
    return value + 1 if is_recent else 10**4


def days(parts: Parts, setting: Setting) -> Iterator[Parts]:
    """Yield other days for parts that end in month and day, the likeliest first.

    They have the same day of the week when the text names it.
    """
    *first, (month, month_name), (day, day_name) = parts
    try:
        ours = date(_PLAIN_YEAR, int(month), int(day))
    except ValueError:
        return
    steps = (7, 14, 21, 28) if setting.has_weekday else _DAYS
    found = [
        ours + timedelta(step)
        for size in steps
        for step in ((-size, size) if size % 2 else (size, -size))
    ]
    if not setting.has_weekday and day <= 28:
        months = [
            m for m in (month - 1, month + 1, month + 2, month - 2) if 1 <= m <= 12
        ]
        moved = [ours.replace(month=int(m)) for m in months]
        found = [*found[:2], *moved[:2], *found[2:], *moved[2:]]
    for other in found:
        if other.year == _PLAIN_YEAR:
            yield (*first, (other.month, month_name), (other.day, day_name))


def hours(value: float, setting: Setting) -> tuple[int, int]:
    """Return the first and last hour that could stand there; none (1, 0) in 夜中 and 正午."""
    if setting.prefix in _HALF_DAY:
        return (0, 11) if value == 0 else (1, 11)
    before = setting.before.removesuffix("の").removesuffix("、")
    if before.endswith(_NIGHT):
        return (1, 0)
    for name, (low, high) in _PARTS_OF_DAY.items():
        if before.endswith(name):
            return low, high
    return (1, 12) if value <= 12 else (12, 23)
