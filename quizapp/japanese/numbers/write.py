"""Write a value in the notation of another numeral: 45 like ３００ is ４５, like 三百 四十五."""

import re
from fractions import Fraction

from quizapp.japanese.numbers.notation import (
    KANJI_DIGITS,
    LARGE,
    SMALL,
    TO_ASCII,
    read_numeral,
    scale_value,
)

_TO_WIDE = str.maketrans("0123456789,.", "０１２３４５６７８９，．")
_TO_KANJI = str.maketrans("0123456789.", KANJI_DIGITS + "・")
_PARTS = re.compile("([^千百十万億兆]+)([千百十万億兆]*)")


def write_like(sample: str, value: float) -> str:
    """Return `value` in the notation of `sample`: ("３００", 45) → ４５, ("三百", 45) → 四十五.

    Raise ValueError when it cannot be: decimals where the sample has none, 12345 in
    the manner of 3万, zero in kanji that name their places.
    """
    old = read_numeral(sample)
    step = Fraction(scale_value(old.scale), 10 ** len(old.fraction))
    if value < 0 or Fraction(str(value)) % step:
        written = ""
    elif any(char in KANJI_DIGITS for char in sample) or sample[0] in SMALL:
        written = _write_kanji(sample, value)
    else:
        written = _write_digits(sample, value)
    if not _means(written, value):
        message = f"{value} cannot be written like {sample}"
        raise ValueError(message)
    return written


def _means(written: str, value: float) -> bool:
    try:
        return read_numeral(written).value == value
    except ValueError:
        return False


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
    parts = _PARTS.findall(sample)
    written, rest = "", Fraction(str(value))
    for at, (digits, scale) in enumerate(parts):
        unit = scale_value(scale)
        count = rest / unit if at == len(parts) - 1 else Fraction(rest // unit)
        rest -= count * unit
        # 12千 is no way to write 12000, unless the sample is 1,834千.
        limit = 10 if scale[:1] in SMALL and "," not in digits else 10**4
        if scale and (count >= limit or (at == 0 and not count)):
            return ""
        if count or at == 0:
            written += _write_plain(digits, count) + scale
    return written


def _write_plain(sample: str, value: Fraction) -> str:
    plain = sample.translate(TO_ASCII)
    decimals = len(plain.partition(".")[2])
    comma = "," if "," in plain else ""
    written = f"{float(value):{comma}.{decimals}f}"
    if plain.startswith("0") and len(plain) > 1 and not decimals:
        written = written.zfill(len(plain))
    if sample[0] > "9":
        written = written.translate(_TO_WIDE)
    return written.replace("．", "・").replace(".", "・") if "・" in sample else written
