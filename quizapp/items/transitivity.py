"""Whether を can belong to a verb: as its object, or as the way one goes."""

from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.words import Word

_WITH_OBJECT = frozenset(["好き", "嫌い", "欲しい", "ほしい"])
"""No verbs, but を may stand before them."""

# Kanji of verbs that JMdict calls intransitive and that take を for a way or a place that is left,
_WAYS = frozenset(
    "歩走通過出発行来渡離超越抜逃競戦争遡登急待上下降回飛泳巡曲経去立進退移旅動落流潜滑這漂昇駆外逸跳"
)
# and of those that take one as an object now and then: 試合を勝つ, 学校を休む, 夢を叫ぶ.
_AT_TIMES = frozenset("勝負休生泣怒悩迷踊舞触叫終変代働眠")
_KANA = frozenset(["いる", "おる"])
"""What 煎る and 織る are hardly ever written as."""

_CAUSATIVES = frozenset(["せる", "させる", "しめる"])


def takes_object(word: Word) -> bool:
    """Return False only when を can surely not belong to the predicate."""
    if any(token.morph.base in _CAUSATIVES for token in word.tokens):
        return True
    if word.pos != "動詞":
        return word.base in _WITH_OBJECT
    if word.base in ("する", "できる"):
        return word.base == "する"
    if word.base in _KANA:
        return False
    return (
        not _is_intransitive(word.base)
        or takes_way(word.base)
        or not _AT_TIMES.isdisjoint(word.base)
    )


def takes_way(verb: str) -> bool:
    """Return whether を before the verb may name a way or a place that is left: 橋を渡る."""
    return not _WAYS.isdisjoint(verb)


@lru_cache(maxsize=20_000)
def _is_intransitive(base: str) -> bool:
    found = open_dictionary().entries(base)
    codes = [set(sense.pos) for entry in found for sense in entry.senses]
    verbal = [pos for pos in codes if any(code[0] == "v" for code in pos)]
    return bool(verbal) and all("vi" in pos and "vt" not in pos for pos in verbal)
