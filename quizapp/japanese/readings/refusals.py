"""Why a reading is not certain enough to be asked, as short phrases."""

from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.readings.neighbours import Neighbours, joins_before
from quizapp.japanese.tokens import Token, is_nominal

DISAGREE = "UniDic and the dictionary disagree"
_IN_NAMES = ("ノ", "ヶ", "ケ", "ヵ", "ツ", "ガ", "之")
NUMERALS = "〇一二三四五六七八九十百千万億兆"


def not_content(token: Token) -> str:
    """Refuse names, numerals and what has no meaning by itself."""
    morph = token.morph
    if morph.pos2 == "固有名詞":
        return "a name"
    if morph.pos2 == "数詞" or token.surface[0] in NUMERALS:
        return "a numeral"
    if morph.pos not in ("名詞", "動詞", "形容詞", "形状詞", "副詞"):
        return f"no content word ({morph.pos})"
    return ""


def several(readings: set[str]) -> str:
    """Refuse where there is more than one reading."""
    if len(readings) == 1:
        return ""
    return f"several readings: {'、'.join(sorted(readings))}"


def may_be_name(surface: str, reading: str) -> str:
    """Refuse a noun like 高山 (こうざん) that is read otherwise as a name (たかやま)."""
    is_long = len(surface) > 1
    names = {word.reading for word in look_up(surface) if word.pos2 == "固有名詞"}
    return "it may be a name" if is_long and names - {reading} else ""


def misplaced(token: Token, before: Token | None) -> str:
    """Refuse an adverb behind の, where 主に must be the noun 主 and に."""
    is_odd = token.morph.pos == "副詞" and before is not None and before.surface == "の"
    return "no adverb stands behind の" if is_odd else ""


def disturbed(word: str, neighbours: Neighbours) -> str:
    """Return what stands beside the word that could change its reading, or nothing."""
    before, after = neighbours.before, neighbours.after
    for token in (before, after):
        if token is not None and (
            token.morph.pos2 == "固有名詞" or token.surface in _IN_NAMES
        ):
            return "a name stands beside it"
    if before is not None and (
        before.morph.pos2 == "数詞" or before.surface[-1].isdigit()
    ):
        return "a number stands before it"
    if before is not None and before.surface.endswith(("っ", "ッ")):
        return "its first sound may change behind a small っ"
    if joins_before(before) and _voices(word):
        return "its first sound may change behind another word"
    if is_nominal(after) and _geminates(word):
        return "its last sound may change before a noun"
    return ""


def bare_kanji(token: Token, neighbours: Neighbours) -> str:
    """Refuse a single kanji beside another noun, where it may be read another way."""
    if len(token.surface) > 1 or not any(
        map(is_nominal, (neighbours.before, neighbours.after))
    ):
        return ""
    return "a single kanji beside another noun"


@lru_cache(maxsize=20_000)
def _voices(word: str) -> bool:
    return open_dictionary().voices_second(word)


@lru_cache(maxsize=20_000)
def _geminates(word: str) -> bool:
    return open_dictionary().geminates_first(word)
