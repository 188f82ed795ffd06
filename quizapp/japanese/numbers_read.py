"""How numbers are read: 3300 → さんぜんさんびゃく, and 3 before 本 → さんぼん.

A number is a row of parts (さんぜん, さんびゃく); only the last one changes with the counter
that follows. Every function gives hiragana readings, best first.
"""

from itertools import product

from quizapp.japanese.numbers_counters import COUNTERS, SOUNDS, Counter
from quizapp.japanese.numbers_notation import Numeral

MOST = 8  # readings of one expression
_DIGITS = ("ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
_UNITS = {0: ("ぜろ", "れい"), 4: ("よん",), 7: ("なな", "しち")}
_DECIMALS = {0: ("ぜろ", "れい"), 7: ("なな", "しち")}
_HUNDREDS = {1: "ひゃく", 3: "さんびゃく", 6: "ろっぴゃく", 8: "はっぴゃく"}
_THOUSANDS = {1: "せん", 3: "さんぜん", 8: "はっせん"}
_LARGE = ((10**12, "ちょう"), (10**8, "おく"), (10**4, "まん"))
_NAMES = {
    "十": "じゅう",
    "百": "ひゃく",
    "千": "せん",
    "万": "まん",
    "億": "おく",
    "兆": "ちょう",
}
_LAST = {"十": 10, "百": 100, "千": 1000, "万": 10**4}
_POINT = {1: ("いっ", "いち"), 8: ("はっ", "はち"), 10: ("じゅっ", "じっ", "じゅう")}
_SHIFTED = {
    "b": str.maketrans("はひふへほわ", "ばびぶべぼば"),
    "p": str.maketrans("はひふへほわ", "ぱぴぷぺぽぱ"),
    "v": str.maketrans("かきくけこさしすせそ", "がぎぐげござじずぜぞ"),
}

Parts = tuple[list[tuple[str, ...]], int]


def read_integer(value: int) -> tuple[str, ...]:
    """Return how `value` is read alone, 0 to 9999 兆; raise ValueError outside."""
    return _spell(_integer_parts(value)[0])


def read_counted(numeral: Numeral, counter: Counter) -> tuple[str, ...]:
    """Return how `numeral` and `counter` are read together: 3 + 本 → さんぼん."""
    if numeral.fraction:
        parts, last = _decimal_parts(numeral)
    elif numeral.value in counter.exact:
        return counter.exact[int(numeral.value)]
    else:
        parts, last = _integer_parts(int(numeral.value))
        if last in counter.units:
            parts[-1] = counter.units[last]
    return _spell([*parts[:-1], _ends(parts[-1], last, counter)])


def read_plain(numeral: Numeral) -> tuple[str, ...]:
    """Return how `numeral` is read without a counter: 3.5 → さんてんご."""
    parts = (
        _decimal_parts(numeral)
        if numeral.fraction
        else _integer_parts(int(numeral.value))
    )
    return _spell(parts[0])


def read_several(
    before: Numeral | None, scale: str, counter: Counter
) -> tuple[str, ...]:
    """Return how 数 is read with its counter: 十数人 → じゅうすうにん, 数百回 → すうひゃっかい."""
    if counter is COUNTERS["日"] and not (before or scale):
        return ("すうじつ",)
    head = read_plain(before)[0] if before else ""
    name = "".join(_NAMES[char] for char in scale)
    last = _LAST.get(scale[-1:], -1)
    return _spell([(head + "すう",), _ends((name,), last, counter)])


def _integer_parts(value: int) -> Parts:
    """Return the parts of an integer and what the last one stands for (3, 10, 100 …)."""
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
        exact = group == 1000 or not first
        parts.append(("いっせん", "せん") if exact else ("せん", "いっせん"))
    elif thousands:
        parts.append((_THOUSANDS.get(thousands, _DIGITS[thousands] + "せん"),))
    if hundreds:
        parts.append((_HUNDREDS.get(hundreds, _DIGITS[hundreds] + "ひゃく"),))
    if tens:
        parts.append(((_DIGITS[tens] if tens > 1 else "") + "じゅう",))
    if units:
        parts.append(_UNITS.get(units, (_DIGITS[units],)))
    return parts


def _large_part(stems: tuple[str, ...], group: int, name: str) -> tuple[str, ...]:
    """Return `stems` with 万, 億 or 兆: いっちょう, はっちょう and じゅっちょう change."""
    if name == "ちょう" and (group % 10 in (1, 8) or (group % 100 and not group % 10)):
        return tuple(stem + name for stem in _stems(stems, group % 10 or 10))
    return tuple(stem + name for stem in stems)


def _decimal_parts(numeral: Numeral) -> Parts:
    """Return 10.97 as じゅってん, きゅう, なな; 78.5万 keeps its 万 at the end."""
    parts, last = _integer_parts(numeral.whole)
    if last == 0:
        parts[-1] = ("れい", "ぜろ")
    elif last in (1, 8, 10):
        parts[-1] = tuple(
            parts[-1][0].removesuffix(_POINT[last][-1]) + end for end in _POINT[last]
        )
    parts[-1] = tuple(stem + "てん" for stem in parts[-1])
    digits = [
        _DECIMALS.get(int(digit), (_DIGITS[int(digit)],)) for digit in numeral.fraction
    ]
    if not numeral.scale:
        return [*parts, *digits], int(numeral.fraction[-1])
    name = "".join(_NAMES[char] for char in numeral.scale)
    return [*parts, *digits, (name,)], _LAST.get(numeral.scale[-1], -1)


def _ends(stems: tuple[str, ...], last: int, counter: Counter) -> tuple[str, ...]:
    """Return the last part of the number joined with the counter."""
    marks = SOUNDS[counter.sound].get(last, "-").split()
    return tuple(
        stem + reading[0].translate(_SHIFTED.get(mark[-1], {})) + reading[1:]
        for reading in counter.readings
        for mark in marks
        for stem in (_stems(stems, last) if "t" in mark else stems)
    )


def _stems(stems: tuple[str, ...], last: int) -> tuple[str, ...]:
    """Return the forms in っ: いち → いっ, じゅう → じゅっ and じっ."""
    if last == 10:
        heads = [stem.removesuffix("じゅう") for stem in stems]
        return tuple(head + end for end in ("じゅっ", "じっ") for head in heads)
    return tuple(stem[:-1] + "っ" for stem in stems)


def _spell(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return every way through `parts`, at most `MOST`, the best of each part first."""
    ways = sorted(product(*(range(len(part)) for part in parts)), key=sum)
    readings = (
        "".join(part[at] for part, at in zip(parts, way, strict=True)) for way in ways
    )
    return tuple(dict.fromkeys(readings))[:MOST]
