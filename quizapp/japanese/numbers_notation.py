"""Numerals as written: their value, and another value written the same way.

３００, 3,000, 1億2000万, 三百, 三〇〇, 四万五七八〇 and 3.5 are notations. The text decides
which one is used; nothing here knows how a numeral is read.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

KANJI_DIGITS = "〇一二三四五六七八九"
SMALL = {"千": 1000, "百": 100, "十": 10}
LARGE = {"兆": 10**12, "億": 10**8, "万": 10**4}

_TO_ASCII = str.maketrans(
    "０１２３４５６７８９，．・" + KANJI_DIGITS, "0123456789,..0123456789"
)
_TO_WIDE = str.maketrans("0123456789,.", "０１２３４５６７８９，．")
_TO_KANJI = str.maketrans("0123456789.", KANJI_DIGITS + "・")
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


def read_numeral(text: str) -> Numeral:
    """Return the numeral that all of `text` is; raise ValueError when it is none."""
    plain = text.translate(_TO_ASCII)
    total, rest = Fraction(0), plain
    for name, scale in LARGE.items():
        head, found, tail = rest.partition(name)
        if found:
            group = _group_value(head, text)
            total, rest = total + group * scale, tail
    if rest or not total:
        total += _group_value(rest, text)
    value = int(total) if total.denominator == 1 else float(total)
    match = _FRACTION.search(plain)
    if match is None:
        return Numeral(text, value, int(total))
    return Numeral(text, value, int(total / _value_of(match[2])), match[1], match[2])


def write_like(sample: str, value: float) -> str:
    """Return `value` in the notation of `sample`: ("３００", 45) → ４５, ("三百", 45) → 四十五.

    Raise ValueError when it cannot be: decimals where the sample has none, 12345 in
    the manner of 3万, zero in kanji that name their places.
    """
    old = read_numeral(sample)
    step = Fraction(_value_of(old.scale), 10 ** len(old.fraction))
    if value < 0 or Fraction(str(value)) % step:
        written = ""
    elif any(char in KANJI_DIGITS for char in sample) or sample[0] in SMALL:
        written = _write_kanji(sample, value)
    else:
        written = _write_digits(sample, value)
    if not written or read_numeral(written).value != value:
        message = f"{value} cannot be written like {sample}"
        raise ValueError(message)
    return written


def _group_value(group: str, text: str) -> Fraction:
    """Return the value of what stands before 万, 億 or 兆, or after the last of them."""
    match = _GROUP.fullmatch(group)
    if not group or match is None:
        message = f"{text} is not a numeral"
        raise ValueError(message)
    total, limit = Fraction(0), 0
    named = [scale for name, scale in SMALL.items() if name in group]
    digits = [match[at] for at, name in enumerate(SMALL, 1) if name in group]
    for place, written in zip([*named, 1], [*digits, match[4] or "0"], strict=True):
        term = Fraction((written or "1").replace(",", "")) * place
        # 二三十 is "twenty or thirty", not 230.
        if (limit and term >= limit) or (
            place > 1 and "." not in group and _two(written, text)
        ):
            message = f"{text} is not a numeral"
            raise ValueError(message)
        total, limit = total + term, place
    return total


def _two(written: str | None, text: str) -> bool:
    """Return whether two or more kanji digits stand before 十, 百 or 千."""
    return bool(written) and len(written or "") > 1 and text[0] in KANJI_DIGITS


def _value_of(scale: str) -> int:
    value = 1
    for char in scale:
        value *= SMALL.get(char) or LARGE[char]
    return value


def _write_kanji(sample: str, value: float) -> str:
    if "・" in sample:
        return str(value).translate(_TO_KANJI) if value != int(value) else ""
    by_digits = re.search(f"[{KANJI_DIGITS}]{{2}}|〇", sample) is not None
    written, rest = "", int(value)
    for name, scale in LARGE.items():
        head, rest = divmod(rest, scale)
        if head and not (by_digits and name not in sample):
            written += _write_group(head, by_digits=by_digits, bare=False) + name
        elif head:
            rest += head * scale
    if rest or not written:
        written += _write_group(rest, by_digits=by_digits, bare=True)
    return written


def _write_group(value: int, *, by_digits: bool, bare: bool) -> str:
    if by_digits:
        return str(value).translate(_TO_KANJI)
    written = ""
    for name, place in SMALL.items():
        digit, value = divmod(value, place)
        if digit:
            # 一千万, but 千 and 千五百 when nothing follows.
            one = "一" if place == 1000 and not bare else ""
            written += (KANJI_DIGITS[digit] if digit > 1 else one) + name
    return written + (KANJI_DIGITS[value] if value else "")


def _write_digits(sample: str, value: float) -> str:
    """Write each part between scale words (3億|2000万, 5|千) like the sample's part."""
    parts = re.findall("([^千百十万億兆]+)([千百十万億兆]*)", sample)
    written, rest = "", Fraction(str(value))
    for at, (digits, scale) in enumerate(parts):
        amount = _value_of(scale)
        last = at == len(parts) - 1
        count = rest / amount if last else Fraction(int(rest / amount))
        rest -= count * amount
        limit = (
            _value_of(parts[at - 1][1])
            if at
            else amount * (10 if scale[:1] in SMALL else 10**4)
        )
        if (scale and count * amount >= limit) or (
            not count and at == 0 and len(parts) > 1
        ):
            return ""
        if count or at == 0:
            written += _write_plain(digits, count) + scale
    return written


def _write_plain(sample: str, value: Fraction) -> str:
    plain = sample.translate(_TO_ASCII)
    decimals = len(plain.partition(".")[2])
    comma = "," if "," in plain else ""
    written = f"{float(value):{comma}.{decimals}f}"
    if plain.startswith("0") and len(plain) > 1 and not decimals:
        written = written.zfill(len(plain))
    if sample[0] > "9":
        written = written.translate(_TO_WIDE)
    return written.replace("．", "・").replace(".", "・") if "・" in sample else written
