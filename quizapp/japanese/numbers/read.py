"""How numbers are read: 3300 → さんぜんさんびゃく, and 3 before 本 → さんぼん.

A number is a row of parts (さんぜん, さんびゃく); only the last one changes with the counter
that follows. Every function gives hiragana readings, best first.
"""

from functools import lru_cache
from itertools import product

from quizapp.japanese.numbers.counters import SOUNDS, Counter
from quizapp.japanese.numbers.notation import Numeral
from quizapp.japanese.numbers.spell import (
    LAST,
    NAMES,
    contracted,
    decimal_parts,
    integer_parts,
)

MOST = 8  # readings of one expression
_SEVERAL = {"数": "すう", "何": "なん", "幾": "いく"}
_AFTER_N = {"百": "びゃく", "千": "ぜん"}
_DAYS = ("にち", "にちかん", "にちめ")
_SHIFTED = {
    "b": str.maketrans("はひふへほわ", "ばびぶべぼば"),
    "p": str.maketrans("はひふへほわ", "ぱぴぷぺぽぱ"),
    "v": str.maketrans("かきくけこさしすせそ", "がぎぐげござじずぜぞ"),
}


def read_integer(value: int) -> tuple[str, ...]:
    """Return how `value` is read alone, 0 to 9999 兆; raise ValueError outside."""
    return _spell(integer_parts(value)[0])


@lru_cache(maxsize=4096)
def read_counted(numeral: Numeral, counter: Counter) -> tuple[str, ...]:
    """Return how `numeral` and `counter` are read together: 3 + 本 → さんぼん."""
    if numeral.fraction:
        parts, last = decimal_parts(numeral)
    elif numeral.value in counter.exact:
        return counter.exact[int(numeral.value)]
    else:
        parts, last = integer_parts(int(numeral.value))
        if (
            numeral.text[0] in "0０〇"
            and numeral.value
            and counter.readings[0] == "ねん"
        ):
            parts.insert(0, ("ぜろ",))
        if last in counter.units:
            parts[-1] = counter.units[last]
    return _spell([*parts[:-1], _ends(parts[-1], last, counter)])


def read_plain(numeral: Numeral) -> tuple[str, ...]:
    """Return how `numeral` is read without a counter: 3.5 → さんてんご."""
    parts = (
        decimal_parts(numeral)
        if numeral.fraction
        else integer_parts(int(numeral.value))
    )
    return _spell(parts[0])


def read_several(
    before: Numeral | None, written: str, counter: Counter
) -> tuple[str, ...]:
    """Return how 数, 何 and 幾 are read with a counter: 十数人 → じゅうすうにん, 何百回 → なんびゃっかい.

    何 changes what follows as 三 does: 何本 なんぼん, 何千 なんぜん.
    """
    word, scale = _SEVERAL[written[0]], written[1:]
    head = read_plain(before)[0] if before else ""
    if word == "すう" and not (head or scale) and counter.readings[0] in _DAYS:
        return (counter.readings[0].replace("にち", "すうじつ"),)
    last = LAST.get(scale[-1:], 3 if word == "なん" else -1)
    name = "".join(NAMES[char] for char in scale)
    if word == "なん" and scale[:1] in _AFTER_N:
        name = _AFTER_N[scale[0]] + name.removeprefix(NAMES[scale[0]])
    return _spell([(head,), _ends((word + name,), last, counter)])


def _ends(stems: tuple[str, ...], last: int, counter: Counter) -> tuple[str, ...]:
    """Return the last part of the number joined with the counter."""
    marks = SOUNDS[counter.sound].get(last, "-").split()
    return tuple(
        stem + reading[0].translate(_SHIFTED.get(mark[-1], {})) + reading[1:]
        for reading in counter.readings
        for mark in marks
        for stem in (contracted(stems, last) if "t" in mark else stems)
    )


def _spell(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return every way through `parts`, at most `MOST`, the best of each part first."""
    ways = sorted(product(*(range(len(part)) for part in parts)), key=sum)
    readings = (
        "".join(part[at] for part, at in zip(parts, way, strict=True)) for way in ways
    )
    return tuple(dict.fromkeys(readings))[:MOST]
