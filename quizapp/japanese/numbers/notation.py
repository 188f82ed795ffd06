"""Numerals as written and their values: ３００, 3,000, 1億2000万, 三百, 三〇〇, 3.5."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

KANJI_DIGITS = "〇一二三四五六七八九"
SMALL = {"千": 1000, "百": 100, "十": 10}
LARGE = {"兆": 10**12, "億": 10**8, "万": 10**4}

TO_ASCII = str.maketrans(
    "０１２３４５６７８９，．・" + KANJI_DIGITS, "0123456789,..0123456789"
)
_PLAIN = "((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.][0-9]+)?)"
_GROUP = re.compile(f"(?:{_PLAIN}?千)?(?:{_PLAIN}?百)?(?:{_PLAIN}?十)?{_PLAIN}?")
_FRACTION = re.compile("[.]([0-9]+)([千百十]?[万億兆]?)$")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral as written and its value.

    `fraction` holds the decimals as written and `scale` what they are decimals of
    (78.5万: 785000, 78, "5", "万"), so that they can be read as they stand; both are empty
    for whole numbers. `whole` is what stands before the decimals.
    """

    text: str
    value: int | float
    whole: int
    fraction: str = ""
    scale: str = ""


@lru_cache(maxsize=4096)
def read_numeral(text: str) -> Numeral:
    """Return the numeral that all of `text` is; raise ValueError when it is none.

    10,000 兆 and more are none either.
    """
    plain = text.translate(TO_ASCII)
    total, rest = Fraction(0), plain
    for name, scale in LARGE.items():
        head, found, tail = rest.partition(name)
        if found:
            group = _group_value(head, text)
            total, rest = total + group * scale, tail
    if rest or not total:
        total += _group_value(rest, text)
    if total >= 10**16:
        raise _rejection(text)
    value = int(total) if total.denominator == 1 else float(total)
    match = _FRACTION.search(plain)
    if match is None:
        return Numeral(text, value, int(total))
    return Numeral(text, value, int(total / scale_value(match[2])), match[1], match[2])


def is_kanji(numeral: str) -> bool:
    """Return whether `numeral` is written in kanji alone, and is not empty."""
    return numeral != "" and all(
        char in KANJI_DIGITS + "十百千万億兆・" for char in numeral
    )


def scale_value(scale: str) -> int:
    """Return what 百, 千万 … stand for; 1 for none."""
    value = 1
    for char in scale:
        value *= SMALL.get(char) or LARGE[char]
    return value


def _group_value(group: str, text: str) -> Fraction:
    """Return the value of what stands before 万, 億 or 兆, or after the last of them."""
    match = _GROUP.fullmatch(group)
    if not group or match is None:
        raise _rejection(text)
    terms = [
        (match[at] or "1", place)
        for at, (name, place) in enumerate(SMALL.items(), 1)
        if name in group
    ]
    total, limit = Fraction(0), 10**16
    for digits, place in [*terms, (match[4] or "0", 1)]:
        term = Fraction(digits.replace(",", "")) * place
        # 二三十 is "twenty or thirty", not 230; 三百二百 is nothing.
        if term >= limit or (place > 1 and len(digits) > 1 and text[0] in KANJI_DIGITS):
            raise _rejection(text)
        total, limit = total + term, place if terms else limit
    return total


def _rejection(text: str) -> ValueError:
    return ValueError(f"{text} is not a numeral")
