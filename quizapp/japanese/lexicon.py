"""Look a surface up in UniDic's own lexicon, apart from any sentence."""

from functools import cache, lru_cache
from threading import Lock
from typing import NamedTuple

import fugashi
import unidic_lite

from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.tokens import fold

_LONGEST = 32
_FEATURES = (0, 1, 2, 17, 10, 12)  # pos1, pos2, pos3, kana, orthBase, goshu
_FORMAT = "".join(f"%f[{number}]\\\\t" for number in _FEATURES) + "%c\\\\n"
_MARKS = ("記号", "補助記号", "空白")


class LexiconWord(NamedTuple):
    """One word of the lexicon: what `tokens.Morph` names, with its reading in hiragana.

    `cost` is MeCab's for the word alone: 700 more is e times rarer in the text UniDic was
    trained on.
    """

    pos: str
    pos2: str
    pos3: str
    reading: str
    base: str
    goshu: str
    cost: int


@lru_cache(maxsize=20_000)
def look_up(surface: str) -> tuple[LexiconWord, ...]:
    """Return every word written `surface`, marks left out; () when there is none.

    行っ → いっ of 行く, おこなっ of 行う, やっ of 行る.
    """
    folded, _ = fold(surface)
    if not folded or len(folded) > _LONGEST or " " in folded:
        return ()
    with _lock:
        lines = _lattice().parse(folded).splitlines()
    found = []
    for line in lines:
        written, *features, cost = line.split("\t")
        if written == folded:
            pos, pos2, pos3, kana, base, goshu = features
            word = LexiconWord(
                pos, pos2, pos3, to_hiragana(kana), base, goshu, int(cost)
            )
            if kana != "*" and pos not in _MARKS:
                found.append(word)
    return tuple(found)


def readings_in_lexicon(surface: str) -> frozenset[str]:
    """Return each reading (hiragana) that a word written `surface` has, names left out."""
    return frozenset(
        word.reading for word in look_up(surface) if word.pos2 != "固有名詞"
    )


_lock = Lock()


@cache
def _lattice() -> fugashi.GenericTagger:
    """Return a tagger that lists every word it finds, not only the best path."""
    dictionary = unidic_lite.DICDIR
    return fugashi.GenericTagger(
        f'-a -r "{dictionary}/mecabrc" -d "{dictionary}" -O "" '
        f"--node-format=%m\\\\t{_FORMAT} --unk-format= --eos-format="
    )
