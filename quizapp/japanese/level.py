"""How hard words and texts are: frequency bands, kanji grades, a readability score.

The bands are ours and only order words; they are no level of any official test.
"""

from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import KANJI
from quizapp.japanese.tokens import Morph, tokenize

# Kanjidic grades: 1-6 are taught in those school years, 8 in the years after,
# 9 and 10 are for names only.
_GRADE_BANDS = {1: 1.0, 2: 1.0, 3: 2.0, 4: 2.0, 5: 3.0, 6: 3.0, 8: 4.0}
_RARE = 5.0

# Source: Lee Jae-ho and Hasebe Yoichiro, "Readability measurement of Japanese texts
# based on levelled corpora" (2020): weights for words a sentence and the
# percentages of Sino-Japanese words, native words, verbs and particles.
_INTERCEPT = 11.724
_WORDS_A_SENTENCE = -0.056
_SINO = -0.126
_NATIVE = -0.042
_VERBS = -0.145
_PARTICLES = -0.044
_EASIEST = 6.5
_FINAL = ("。", "？", "！", "．")

_LABELS = (
    (5.5, "beginner"),
    (4.5, "elementary"),
    (3.5, "lower intermediate"),
    (2.5, "intermediate"),
    (1.5, "upper intermediate"),
)


@lru_cache(maxsize=20_000)
def band(base: str) -> int:
    """Return how hard the word `base` is, from 1 (everyday) to 5 (rare).

    Half comes from its frequency on the Zipf scale (6.2 or more → 1, 2 or less → 5),
    half from the school grade of its hardest kanji.
    """
    dictionary = open_dictionary()
    frequency = min(max(1 + 0.95 * (6.2 - dictionary.zipf(base)), 1.0), 5.0)
    kanji = KANJI.findall(base)
    if not kanji:
        return round(frequency)
    found = [dictionary.kanji(literal) for literal in kanji if literal != "々"]
    grades = [_GRADE_BANDS.get(k.grade or 0, _RARE) if k else _RARE for k in found]
    return round((frequency + max(grades, default=1.0)) / 2)


@lru_cache(maxsize=10_000)
def grades(word: str) -> tuple[int, ...]:
    """Return the grade of each kanji of `word`: 1-6 school year, 8 later years, 0 none of these."""
    dictionary = open_dictionary()
    found = (dictionary.kanji(literal) for literal in KANJI.findall(word))
    taught = (kanji.grade if kanji and kanji.grade else 0 for kanji in found)
    return tuple(grade if grade in _GRADE_BANDS else 0 for grade in taught)


def readability(text: str) -> float:
    """Return Lee and Hasebe's score of a text: about 0.5 (hardest) to 6.5 (easiest).

    As in their measure, marks count as words, and verbs that mostly serve others
    (いる, くる) do not count as verbs. An empty text scores 6.5.
    """
    morphs = [token.morph for token in tokenize(text)]
    total = len(morphs)
    if not total:
        return _EASIEST
    sentences = sum(morph.base in _FINAL for morph in morphs[:-1]) + 1

    def percent(count: int) -> float:
        return 100 * count / total

    return (
        _INTERCEPT
        + _WORDS_A_SENTENCE * total / sentences
        + _SINO * percent(sum(morph.goshu == "漢" for morph in morphs))
        + _NATIVE * percent(sum(morph.goshu == "和" for morph in morphs))
        + _VERBS * percent(sum(_is_full_verb(morph) for morph in morphs))
        + _PARTICLES * percent(sum(morph.pos == "助詞" for morph in morphs))
    )


def label(score: float) -> str:
    """Return the plain name of a readability score: 4.0 → lower intermediate."""
    return next((name for least, name in _LABELS if score >= least), "advanced")


def _is_full_verb(morph: Morph) -> bool:
    return morph.pos == "動詞" and morph.pos2 != "非自立可能"
