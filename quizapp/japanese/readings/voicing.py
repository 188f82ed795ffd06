"""Voice the first sound of a word, as the second part of a compound often has it."""

from quizapp.japanese.lexicon import look_up

_VOICED = str.maketrans(
    "かきくけこさしすせそたちつてとはひふへほ",
    "がぎぐげござじずぜぞだぢづでどばびぶべぼ",
)
_VOICED_SOUNDS = frozenset("がぎぐげござじずぜぞだぢづでどばびぶべぼ")
_HALF_VOICED = str.maketrans("はひふへほ", "ぱぴぷぺぽ")
_SOFTENED = str.maketrans(
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ",
    "かきくけこさしすせそたちつてとはひふへほはひふへほ",
)


def soft(reading: str) -> str:
    """Return `reading` with voicing and っ undone, to compare across sound changes."""
    return reading.translate(_SOFTENED).replace("っ", "つ")


def count_voiced(reading: str) -> int:
    """Return how many of its sounds are voiced."""
    return sum(sound in _VOICED_SOUNDS for sound in reading)


def is_voiced(other: str, reading: str) -> bool:
    """Return whether `other` is `reading` with its first sound voiced, or p: びん, ひん."""
    return other != reading and other in (
        reading[0].translate(_VOICED) + reading[1:],
        reading[0].translate(_HALF_VOICED) + reading[1:],
    )


def voiced_in_lexicon(surface: str, reading: str) -> str:
    """Return the voiced form that UniDic has beside `reading` and thinks no rarity, or "".

    A sound of p, which stands behind ん and っ only, is none. 作り, つくり → づくり. What is native may be e^4 times rarer by itself, the rest e^3.
    """
    words = look_up(surface)
    own = [word for word in words if word.reading == reading]
    if not own:
        return ""
    cost = min(word.cost for word in own)
    is_native = any(word.goshu == "和" for word in own)
    found = [
        (word.cost, word.reading)
        for word in words
        if word.pos2 != "固有名詞"
        and is_voiced(word.reading, reading)
        and word.reading[0] not in "ぱぴぷぺぽ"
        and word.cost - cost < (3_000 if is_native else 2_000)
    ]
    return min(found)[1] if found else ""
