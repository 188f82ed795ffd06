"""The parts that numbers are read in: 3300 → さんぜん + さんびゃく, 3.5 → さんてん + ご.

Every part holds its readings in hiragana, best first. Only the last part changes with
the counter that follows, so its value (3, 10, 100 …) comes with the parts.
"""

from quizapp.japanese.numbers.notation import Numeral

_DIGITS = ("ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
_UNITS = {0: ("ぜろ", "れい"), 4: ("よん",), 7: ("なな", "しち")}
_DECIMALS = {0: ("ぜろ", "れい"), 7: ("なな", "しち")}
_HUNDREDS = {1: "ひゃく", 3: "さんびゃく", 6: "ろっぴゃく", 8: "はっぴゃく"}
_THOUSANDS = {1: "せん", 3: "さんぜん", 8: "はっせん"}
_LARGE = ((10**12, "ちょう"), (10**8, "おく"), (10**4, "まん"))
NAMES = {
    "十": "じゅう",
    "百": "ひゃく",
    "千": "せん",
    "万": "まん",
    "億": "おく",
    "兆": "ちょう",
}
LAST = {"十": 10, "百": 100, "千": 1000, "万": 10**4}
_PLAIN = {1: "いち", 8: "はち", 10: "じゅう"}
_POINT = {1: ("いち", "いっ"), 8: ("はっ", "はち"), 10: ("じゅっ", "じっ", "じゅう")}

Parts = tuple[list[tuple[str, ...]], int]


def integer_parts(value: int) -> Parts:
    """Return the parts of an integer and the value of the last (3, 10, 100, 10**4 …).

    Raise ValueError outside 0 to 9999 兆.
    """
    if not 0 <= value < 10**16:
        message = f"{value} is outside 0 to 9999 兆"
        raise ValueError(message)
    if value == 0:
        return [_UNITS[0]], 0
    parts: list[tuple[str, ...]] = []
    last = 0
    rest = value
    for scale, name in _LARGE:
        group, rest = divmod(rest, scale)
        if group:
            parts += _group_parts(group, scale, first=not parts)
            parts[-1] = _large_part(parts[-1], group, name)
            last = scale
    if rest:
        parts += _group_parts(rest, 1, first=not parts)
        last = next(unit for unit in (1, 10, 100, 1000) if rest // unit % 10)
        last = rest % 10 if last == 1 else last
    return parts, last


def _group_parts(group: int, scale: int, *, first: bool) -> list[tuple[str, ...]]:
    """Return the parts of 1 to 9999, as they stand before 万 when `scale` is 10000."""
    thousands, hundreds, tens, units = (int(digit) for digit in f"{group:04}")
    parts: list[tuple[str, ...]] = []
    if thousands == 1 and (scale > 1 or not first):
        whole = group == 1000 or scale == 1
        parts.append(("いっせん", "せん") if whole else ("せん", "いっせん"))
    elif thousands:
        parts.append((_THOUSANDS.get(thousands, _DIGITS[thousands] + "せん"),))
    if hundreds:
        parts.append((_HUNDREDS.get(hundreds, _DIGITS[hundreds] + "ひゃく"),))
    if tens:
        digits = _UNITS[7] if tens == 7 else (_DIGITS[tens] if tens > 1 else "",)
        parts.append(tuple(digit + "じゅう" for digit in digits))
    if units:
        parts.append(_UNITS.get(units, (_DIGITS[units],)))
    return parts


def _large_part(stems: tuple[str, ...], group: int, name: str) -> tuple[str, ...]:
    """Return `stems` with 万, 億 or 兆: いっちょう, はっちょう and じゅっちょう change."""
    if name == "ちょう" and (group % 10 in (1, 8) or (group % 100 and not group % 10)):
        return tuple(stem + name for stem in contracted(stems, group % 10 or 10))
    return tuple(stem + name for stem in stems)


def decimal_parts(numeral: Numeral) -> Parts:
    """Return 10.97 as じゅってん, きゅう, なな; 78.5万 keeps its 万 at the end."""
    parts, last = integer_parts(numeral.whole)
    if last == 0:
        parts[-1] = ("れい", "ぜろ")
    elif last in (1, 8, 10):
        parts[-1] = tuple(
            parts[-1][0].removesuffix(_PLAIN[last]) + end for end in _POINT[last]
        )
    parts[-1] = tuple(stem + "てん" for stem in parts[-1])
    digits = [
        _DECIMALS.get(int(digit), (_DIGITS[int(digit)],)) for digit in numeral.fraction
    ]
    if not numeral.scale:
        return [*parts, *digits], int(numeral.fraction[-1])
    name = "".join(NAMES[char] for char in numeral.scale)
    return [*parts, *digits, (name,)], LAST.get(numeral.scale[-1], -1)


def contracted(stems: tuple[str, ...], last: int) -> tuple[str, ...]:
    """Return the forms in っ: いち → いっ, じゅう → じゅっ and じっ."""
    if last == 10:
        heads = [stem.removesuffix("じゅう") for stem in stems]
        return tuple(head + end for end in ("じゅっ", "じっ") for head in heads)
    return tuple(stem[:-1] + "っ" for stem in stems)
