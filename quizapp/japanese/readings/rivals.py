"""Find the other readings that a word could have in its place.

A spelling may have many readings in the dictionary and in UniDic's lexicon. One that is
possible only beside another word (がいしゃ of 会社, すい of 水), or that is hundreds of
times rarer, does not make the usual one uncertain.
"""

from functools import lru_cache
from math import inf

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import KANJI, to_hiragana
from quizapp.japanese.lexicon import LexiconWord, look_up, readings_in_lexicon
from quizapp.japanese.readings.listed import common_readings, is_current
from quizapp.japanese.readings.neighbours import Neighbours, joins_before
from quizapp.japanese.readings.voicing import is_voiced, soft
from quizapp.japanese.tokens import Token, is_nominal

# In UniDic's costs, where 700 is a factor of e: a reading that much dearer was hundreds
# of times rarer in what UniDic was trained on. On the ROHAN sentences, which seek rare
# readings, 1 in 400 words was still read so.
_FAR = 4_500
_FAR_IF_COMMON = 5_500
_FAR_ENOUGH_ALONE = 2_000


def rivals(token: Token, neighbours: Neighbours) -> tuple[str, ...]:
    """Return the readings that `token` could have instead of UniDic's, in hiragana, sorted.

    Some are of the surface, some of the base; () when its reading is certain.
    """
    morph = token.morph
    reading, base = to_hiragana(morph.kana), to_hiragana(morph.kana_base)
    found = _in_lexicon(token.surface, reading, neighbours)
    if morph.pos == "動詞":
        found -= _of_same_verb(token.surface, morph.base, base)
    if morph.base != token.surface:
        found |= _in_lexicon(morph.base, base, neighbours)
    beside_noun = is_nominal(neighbours.before) or is_nominal(neighbours.after)
    found |= _in_dictionary_only(morph.base, base, every=beside_noun)
    if morph.ctype == "五段-サ行":
        found |= _of_suru_noun(morph.base[:-1], base[:-1])
    return tuple(sorted(found))


def _in_lexicon(surface: str, reading: str, neighbours: Neighbours) -> set[str]:
    if not any(word.reading == reading for word in look_up(surface)):
        return set(readings_in_lexicon(surface))
    return {
        word.reading
        for word, is_only_joined in _near_words(surface, reading)
        if _is_possible(word, reading, neighbours)
        and not (is_only_joined and _stands_alone(surface, neighbours))
    }


@lru_cache(maxsize=10_000)
def _near_words(surface: str, reading: str) -> tuple[tuple[LexiconWord, bool], ...]:
    """Return the words read otherwise than `reading` that are not hundreds of times rarer.

    And of each whether a kanji that stands alone is not read so.
    """
    words = look_up(surface)
    own = [word for word in words if word.reading == reading]
    cost = min((word.cost for word in own), default=0)
    is_native = all(word.goshu == "和" for word in own if word.cost == cost)
    common = common_readings(surface)
    is_bare = len(surface) == 1 and not is_native
    return tuple(
        (
            word,
            is_native
            and word.goshu == "漢"
            and word.cost - cost >= _FAR_ENOUGH_ALONE
            and word.reading not in common,
        )
        for word in words
        if word.reading != reading
        and word.cost - cost < _how_far(word, common, is_bare=is_bare)
    )


def _how_far(word: LexiconWord, common: frozenset[str], *, is_bare: bool) -> float:
    """Return how much dearer `word` must be to be no rival.

    The cost of a bare kanji read as in Chinese (対, たい) says how often it is part of words.
    """
    if word.reading not in common:
        return _FAR
    return inf if is_bare and word.pos == "名詞" else _FAR_IF_COMMON


def _is_possible(word: LexiconWord, reading: str, neighbours: Neighbours) -> bool:
    """Return whether the neighbours let a word of the lexicon be meant."""
    if word.pos2 == "固有名詞":
        return False
    if word.pos == "動詞" and not is_current(word.base, word.base_reading):
        return False
    if word.pos == "接頭辞":
        return is_nominal(neighbours.after)
    is_bound = word.pos == "接尾辞" or is_voiced(word.reading, reading)
    return not is_bound or joins_before(neighbours.before)


def _stands_alone(surface: str, neighbours: Neighbours) -> bool:
    """Return whether a single kanji is free of nouns, where it has its native reading."""
    before, after = neighbours.before, neighbours.after
    return (
        len(surface) == 1
        and not joins_before(before)
        and (
            before is None
            or before.morph.pos in ("助詞", "連体詞", "動詞", "形容詞", "助動詞")
        )
        and after is not None
        and after.morph.pos in ("助詞", "助動詞")
    )


@lru_cache(maxsize=20_000)
def _in_dictionary_only(base: str, reading: str, *, every: bool) -> frozenset[str]:
    """Return the dictionary's readings that UniDic does not know, `every` one or the usual.

    Those are the ones with a priority tag, the kanji's own (描く, かく), those that differ in
    voice (この頃, このころ) and those of words like 街中, まちじゅう.
    """
    known = {word.reading for word in look_up(base)} | {reading}
    others = {
        other
        for entry in open_dictionary().entries(base)
        for other in entry.readings_of(base)
    } - known
    return frozenset(
        other
        for other in others
        if every
        or reading not in common_readings(base)
        or other in common_readings(base)
        or _is_of_kanji(base, other)
        or base.endswith("中")
        or soft(other) == soft(reading)
    )


def _of_same_verb(surface: str, base: str, base_reading: str) -> set[str]:
    """Return how the verb itself is said elsewhere: 買った is こうた in the west."""
    words = look_up(surface)
    return {
        w.reading for w in words if (w.base, w.base_reading) == (base, base_reading)
    }


@lru_cache(maxsize=5_000)
def _of_suru_noun(stem: str, reading: str) -> frozenset[str]:
    """Return the readings of the noun that makes 平伏した the past of two verbs."""
    return readings_in_lexicon(stem) - {reading} if len(stem) > 1 else frozenset()


def _is_of_kanji(base: str, reading: str) -> bool:
    kanji = open_dictionary().kanji(base[0]) if KANJI.match(base) else None
    if kanji is None or KANJI.search(base[1:]):
        return False
    return any(kun.replace(".", "") == reading for kun in kanji.kun)
