"""Know a reading that is right more often than UniDic's choice."""

from typing import NamedTuple

from quizapp.japanese.lexicon import readings_in_lexicon
from quizapp.japanese.readings import refusals
from quizapp.japanese.readings.listed import listed_readings, usual_reading
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


class Better(NamedTuple):
    """A reading of a base in hiragana; `origin` and `reason` as in `words.Word`."""

    base: str
    origin: str
    reason: str


def better_reading(morph: Morph, base: str) -> Better | None:
    """Return the reading of the base that is right more often than UniDic's `base`, if any."""
    if override := _OVERRIDES.get((morph.base, base)):
        return Better(override, "agreed", "UniDic's choice is often wrong")
    listed = listed_readings(morph.base)
    if morph.pos == "接尾辞" or not listed:
        return None
    if base not in listed:
        return Better(listed[0], "guessed", refusals.DISAGREE)
    usual = usual_reading(morph.base) if morph.pos == "名詞" else ""
    if usual and soft(usual) != soft(base) and usual in readings_in_lexicon(morph.base):
        return Better(usual, "agreed", refusals.several({base, usual}))
    return None


def inflected(text: str, base: str, other: str) -> str:
    """Return the base `other` with the ending that `text` has in place of that of `base`.

    せわしい, いそがしかった, いそがしい → せわしかった.
    """
    kept = next(at for at in range(len(base), -1, -1) if text.startswith(base[:at]))
    return other[: len(other) - (len(base) - kept)] + text[kept:]
