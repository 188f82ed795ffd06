"""Know a reading that is right more often than UniDic's choice."""

from functools import lru_cache
from typing import NamedTuple

from quizapp.japanese.lexicon import look_up
from quizapp.japanese.readings import refusals
from quizapp.japanese.readings.listed import is_deed, listed_readings, usual_reading
from quizapp.japanese.readings.voicing import soft
from quizapp.japanese.tokens import Morph

# Where UniDic's own choice is known to be wrong in most texts: (base, UniDic's
# reading of it) → what to show. None of these is asked. 言う is listed by its
# pronunciation, ユウ.
_OVERRIDES = {
    ("日本", "にっぽん"): "にほん",
    ("私", "わたくし"): "わたし",
    ("言う", "ゆう"): "いう",
    ("施工", "しこう"): "せこう",
    ("同人", "どうにん"): "どうじん",
    ("和名", "わみょう"): "わめい",
    ("電場", "でんじょう"): "でんば",
    ("河口", "かわぐち"): "かこう",
    ("歩兵", "ふひょう"): "ほへい",
    ("箱", "ばこ"): "はこ",
    ("深い", "ぶかい"): "ふかい",
}

# In UniDic's costs (see `lexicon.LexiconWord`): so little dearer is as frequent.
_AS_FREQUENT = 300
_NOMINAL = ("名詞", "形状詞", "副詞")


class Better(NamedTuple):
    """A reading of a base in hiragana; `origin` and `reason` as in `words.Word`."""

    base: str
    origin: str
    reason: str


@lru_cache(maxsize=10_000)
def better_reading(morph: Morph, base: str) -> Better | None:
    """Return the reading of the base that is right more often than UniDic's `base`, if any."""
    if override := _OVERRIDES.get((morph.base, base)):
        return Better(override, "agreed", "UniDic's choice is often wrong")
    listed = listed_readings(morph.base)
    if morph.pos == "接尾辞" or not listed:
        return None
    if base not in listed:
        return Better(listed[0], "guessed", refusals.DISAGREE)
    first = listed[0]
    if soft(first) != soft(base) and _is_likelier(first, morph, base):
        return Better(first, "agreed", refusals.several({base, first}))
    return None


def _is_likelier(first: str, morph: Morph, base: str) -> bool:
    """Return whether the dictionary's first reading is likelier than UniDic's `base`.

    It is when it shares a priority with the spelling (城跡 しろあと), or when UniDic itself
    has it as about as frequent (近々 ちかぢか). Of single kanji and verbs neither says much.
    """
    costs = {
        word.base_reading: word.cost
        for word in reversed(look_up(morph.base))
        if word.pos2 != "固有名詞" and word.pos in _NOMINAL
    }
    if len(morph.base) == 1 or morph.pos not in _NOMINAL or first not in costs:
        return False
    if morph.pos3 == "サ変可能" and is_deed(morph.base, base) > is_deed(
        morph.base, first
    ):
        return False
    if morph.pos == "名詞" and usual_reading(morph.base) == first:
        return True
    return base in costs and costs[first] - costs[base] < _AS_FREQUENT


def inflected(text: str, base: str, other: str) -> str:
    """Return the base `other` with the ending that `text` has in place of that of `base`.

    せわしい, いそがしかった, いそがしい → せわしかった.
    """
    kept = next(at for at in range(len(base), -1, -1) if text.startswith(base[:at]))
    return other[: len(other) - (len(base) - kept)] + text[kept:]
