"""Other values for a number or a date, written the same way and surely not true."""

import calendar
from collections.abc import Iterator
from random import Random

from quizapp.items.base import Distractor
from quizapp.items.facts import Fact
from quizapp.japanese.article import Article
from quizapp.japanese.numbers import Number, respell

Parts = tuple[tuple[float | int, str], ...]

FROM_ARTICLE = "another_value"
CHANGED = "changed_value"

_MOST_FROM_ARTICLE = 2
_ABOUT_BEFORE = ("約", "およそ", "おおよそ", "ほぼ")
_ABOUT_AFTER = ("ほど", "くらい", "ぐらい", "程度", "ごろ", "ころ", "頃", "近く")
_LIMITS = {
    "月": (1, 12), "日": (1, 31), "時": (0, 23), "時半": (0, 23), "分": (1, 59), "秒": (1, 59),
    "世紀": (1, 21), "％": (1, 99), "%": (1, 99), "パーセント": (1, 99), "割": (1, 9), "歳": (1, 110),
}  # fmt: skip
_STEPS = {
    "年": (1, 2, 3, 5, 10), "年度": (1, 2, 3, 4), "年代": (10, 20, 30), "世紀": (1, 2, 3),
    "月": (1, 2, 3, 4), "日": (1, 2, 3, 5, 7, 10),
}  # fmt: skip


def other_values(
    article: Article, fact: Fact, count: int, rng: Random
) -> list[Distractor]:
    """Return `count` wrong values, fewer when there are not enough; never two alike.

    Values of the same shape from elsewhere in the article come first, then changed ones,
    some smaller and some larger, so that the key is in the middle no more than elsewhere.
    """
    rivals = _rivals(article, fact)
    rng.shuffle(rivals)
    chosen = {
        text: Distractor(text, FROM_ARTICLE) for text in rivals[:_MOST_FROM_ARTICLE]
    }
    taken = {word.surface for s in article.sentences for word in s.words if word.number}
    smaller, larger = _changed(fact, taken)
    place = rng.randint(0, count)
    wanted = [
        *smaller[:place],
        *larger[: count - place],
        *smaller[place:],
        *larger[count - place :],
    ]
    for text in wanted:
        if len(chosen) >= count:
            break
        chosen.setdefault(text, Distractor(text, CHANGED))
    return list(chosen.values())[:count]


def _rivals(article: Article, fact: Fact) -> list[str]:
    """Return the article's other numbers with the same counters, prefix and length."""
    shape = [unit for _, unit in fact.number.parts]
    in_sentence = {word.surface for word in fact.sentence.words}
    found = {
        word.surface: None
        for sentence in article.sentences
        for word in sentence.words
        if word.number
        and word.number.kind == fact.number.kind
        and not word.number.reason.startswith("range")
        and [unit for _, unit in word.number.parts] == shape
        and word.number.parts != fact.number.parts
        and word.surface not in in_sentence
        and _form(word.surface) == _form(fact.word.surface)
        and _is_far(word.number.parts, fact)
    }
    return list(found)


def _form(surface: str) -> str:
    """Return what two expressions must share to be of one form: all but the digits."""
    for digits, sign in (
        ("0123456789,.", "9"),
        ("０１２３４５６７８９，．", "９"),
        ("〇一二三四五六七八九十百千", "九"),
    ):
        for digit in digits:
            surface = surface.replace(digit, sign)
    while any(sign * 2 in surface for sign in "9９九"):
        for sign in "9９九":
            surface = surface.replace(sign * 2, sign)
    return surface


def _changed(fact: Fact, taken: set[str]) -> tuple[list[str], list[str]]:
    """Return respelled smaller and larger values, nearest first."""
    smaller: list[str] = []
    larger: list[str] = []
    for parts in _variants(fact.number.parts):
        if not _is_far(parts, fact):
            continue
        text = _respelled(fact, parts)
        if text and text not in taken and abs(len(text) - len(fact.word.surface)) <= 2:
            (smaller if parts < fact.number.parts else larger).append(text)
    return list(dict.fromkeys(smaller)), list(dict.fromkeys(larger))


def _variants(parts: Parts) -> Iterator[Parts]:
    """Yield `parts` with the last value changed within what the calendar and the clock allow."""
    *first, (value, unit) = parts
    low, high = _LIMITS.get(unit, (1, 10**12))
    if unit == "日" and first and first[-1][1] == "月":
        high = calendar.monthrange(2024, int(first[-1][0]))[1]
    for step in _STEPS.get(unit) or _steps(value):
        for other in (value - step, value + step):
            if low <= other <= high:
                yield (*first, (_tidy(other), unit))
    if unit == "日" and first:
        month, name = first[-1]
        for other in (month - 1, month + 1):
            if 1 <= other <= 12 and value <= calendar.monthrange(2024, int(other))[1]:
                yield (*first[:-1], (other, name), (value, unit))


def _steps(value: float) -> tuple[float, ...]:
    """Return how far to go from `value`, in its own granularity: 1200 → 200, 400 …, 7 → 1, 2, 3, 4."""
    unit: float = 1
    if value != int(value):
        unit = 0.1
    else:
        while value % (unit * 10) == 0 and value > unit * 10:
            unit *= 10
    small = max(unit, round(value * 0.15 / unit) * unit)
    return tuple(_tidy(small * times) for times in (1, 2, 3, 4))


def _tidy(value: float) -> float | int:
    value = round(value, 2)
    return int(value) if value == int(value) else value


def _is_far(parts: Parts, fact: Fact) -> bool:
    """Return whether a value is clearly another one, yet not absurdly far off.

    It is 30 % off at least where the article says about, and within three times.
    """
    for (new, unit), (old, _) in zip(parts, fact.number.parts, strict=True):
        if unit not in _LIMITS and not old / 3 <= new <= old * 3:
            return False
        if unit == "年" and (new >= 1000) != (old >= 1000):
            return False
    old, new = fact.number.parts[-1][0], parts[-1][0]
    if (old == int(old)) != (new == int(new)):
        return False
    if fact.number.kind == "quantity" and _is_about(fact):
        return abs(new - old) >= 0.3 * old
    return parts != fact.number.parts


def _is_about(fact: Fact) -> bool:
    after = fact.sentence.text[fact.word.end :]
    return fact.word.surface.startswith(_ABOUT_BEFORE) or after.startswith(_ABOUT_AFTER)


def _respelled(fact: Fact, parts: Parts) -> str:
    number: Number = fact.number
    try:
        return respell(number, fact.sentence.text, parts)
    except ValueError:
        return ""
