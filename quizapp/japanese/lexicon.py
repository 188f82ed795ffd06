"""Look a surface up in UniDic's own lexicon, apart from any sentence."""

from functools import cache, lru_cache
from sys import intern
from typing import NamedTuple

from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.lexicon_file import LexiconFile
from quizapp.japanese.tokens import LEXICON, fold

# pos1, pos2, pos3, cType, cForm, kana, kanaBase, orthBase, goshu
_FEATURES = (0, 1, 2, 4, 5, 17, 18, 10, 12)
_MARKS = ("記号", "補助記号", "空白")


class LexiconWord(NamedTuple):
    """One word of the lexicon: what `tokens.Morph` names, with its readings in hiragana.

    `cost` is MeCab's for the word alone: 700 more is e times rarer in the text UniDic was
    trained on.
    """

    pos: str
    pos2: str
    pos3: str
    ctype: str
    cform: str
    reading: str
    base_reading: str
    base: str
    goshu: str
    cost: int


@lru_cache(maxsize=12_000)
def look_up(surface: str) -> tuple[LexiconWord, ...]:
    """Return every word written `surface`, marks left out; () when there is none.

    行っ → いっ of 行く, おこなっ of 行う, やっ of 行る.
    """
    folded, _ = fold(surface)
    found = []
    for features, cost in _file().words(folded):
        pos, pos2, pos3, ctype, cform, kana, kana_base, base, goshu = _pick(features)
        if kana and pos not in _MARKS:
            readings = to_hiragana(kana), to_hiragana(kana_base)
            found.append(
                LexiconWord(
                    intern(pos),
                    intern(pos2),
                    intern(pos3),
                    intern(ctype),
                    intern(cform),
                    *readings,
                    base,
                    intern(goshu),
                    cost,
                )
            )
    return tuple(found)


def readings_in_lexicon(surface: str) -> frozenset[str]:
    """Return each reading (hiragana) that a word written `surface` has, names left out."""
    return frozenset(
        word.reading for word in look_up(surface) if word.pos2 != "固有名詞"
    )


def _pick(features: list[str]) -> list[str]:
    """Return those of `_FEATURES`, empty where a word has none."""
    ends = len(features)
    found = (features[at] if at < ends else "" for at in _FEATURES)
    return ["" if feature == "*" else feature for feature in found]


@cache
def _file() -> LexiconFile:
    return LexiconFile(LEXICON)
