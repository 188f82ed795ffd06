"""Whether another value looks like the key and is surely false: form, distance, size and order."""

import re

from quizapp.items.facts import Fact
from quizapp.items.facts.calendar import Parts, Setting, hours, is_year

_ABOUT_AFTER = re.compile("ほど|くらい|ぐらい|程度|ごろ|ころ|頃|前後|近く|余|ちか")
# 12000 is written so by those who do not write 1万2000 or 12,000.
_LONG = re.compile("[0-9]{5}|[０-９]{5}")
_DIGITS = re.compile("[0-9０-９,，]+|[〇一二三四五六七八九十百千万億]+")
_YEARS_APART = 5
_FIRST_YEAR = 300
_CLOCK = ("月", "分", "秒", "分の", "")


def is_far(ours: Parts, theirs: Parts, fact: Fact) -> bool:
    """Return whether two values are clearly different ones, also where the text says about.

    Quantities differ by a fifth at least where the text rounds, else by a twentieth; days
    (20日ほど) are quantities where it does.
    """
    rounds = _is_about(fact)
    is_count = (
        rounds and len(ours) == 1 and ours[0][1] in ("日", "年") and ours[0][0] < 1000
    )
    if fact.number.kind != "quantity" and not is_count:
        # 2006年ごろ may be 2007.
        is_vague_year = rounds and len(ours) == 1 and ours[0][1] == "年"
        return ours != theirs and (
            not is_vague_year or abs(ours[0][0] - theirs[0][0]) >= _YEARS_APART
        )
    if ours[0][1] == "分の":
        return ours[0][0] * theirs[1][0] != theirs[0][0] * ours[1][0]
    differing = [(a, b) for (a, _), (b, _) in zip(ours, theirs, strict=True) if a != b]
    if not differing:
        return False
    (one, other), *_ = differing
    if len(ours) > 1 and ours[0][0] != theirs[0][0]:
        return True
    return abs(one - other) >= (0.2 if rounds else 0.05) * max(one, other)


def looks_alike(parts: Parts, written: str, fact: Fact) -> bool:
    """Return whether a value has the key's form, is far from it, and fits the sentence."""
    key = fact.word.surface
    return (
        is_far(parts, fact.number.parts, fact)
        and written not in fact.sentence.text
        and _form(written) == _form(key)
        and abs(len(written) - len(key)) <= 2
        and (_LONG.search(written) is None or _LONG.search(key) is not None)
        and _keeps_order(parts, fact)
    )


def could_be(parts: Parts, key: Parts, setting: Setting) -> bool:
    """Return whether a value from elsewhere in the article is of the key's size and time."""
    for (theirs, counter), (ours, _) in zip(parts, key, strict=True):
        if is_year(ours, counter, setting):
            if abs(theirs - ours) > (60 if ours >= 1900 else 150):
                return False
        elif counter in ("時", "時半"):
            low, high = hours(ours, setting)
            if not low <= theirs <= high:
                return False
        elif counter in _CLOCK or (counter == "日" and len(key) > 1):
            continue
        elif not ours / 3.5 <= theirs <= ours * 3.5:
            return False
    return True


def is_mentioned(parts: Parts, fact: Fact) -> bool:
    """Return whether the article has a date of other parts that may be this one.

    2025年12月19日 where it has 12月19日 or 19日, and the other way round.
    """
    if fact.number.kind != "date":
        return False
    return any(
        len(other) != len(parts)
        and other
        and other[-min(len(other), len(parts)) :]
        == parts[-min(len(other), len(parts)) :]
        for other in fact.dates
    )


def _is_about(fact: Fact) -> bool:
    """Return whether the text rounds the value: 約三百人, 三百人ほど."""
    before, after = (
        fact.sentence.text[: fact.word.start],
        fact.sentence.text[fact.word.end :],
    )
    return (
        fact.word.surface.startswith(("約", "およそ"))
        or before.endswith(("約", "およそ", "ほぼ", "おおよそ"))
        or _ABOUT_AFTER.match(after) is not None
    )


def _form(surface: str) -> str:
    """Return what two expressions of one form share: all but their digits."""
    return _DIGITS.sub(lambda run: "9" if run[0][0] in "0123456789" else "〇", surface)


def _keeps_order(parts: Parts, fact: Fact) -> bool:
    """Return whether a value stands to the sentence's other numbers as the key does.

    A shop that is open from 9 to 17 cannot be open from 18 to 17, nor what was born in
    the 21st century be known in 1954.
    """
    shape = [counter for _, counter in parts]
    others = [
        other.number.parts
        for other in fact.sentence.words
        if other.number and other.number.parts and other is not fact.word
    ]
    if shape == ["世紀"]:
        centuries = [
            -(-year // 100)
            for (year, counter), *_ in others
            if counter == "年" and year > _FIRST_YEAR
        ]
        before, after = fact.number.parts[0][0], parts[0][0]
        return all((before <= each) == (after <= each) for each in centuries)
    return all(
        (parts < other) == (fact.number.parts < other) and parts != other
        for other in others
        if [counter for _, counter in other] == shape
    )
