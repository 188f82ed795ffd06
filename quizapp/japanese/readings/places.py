"""Read a word by its place, where that says more than UniDic: weekdays, heteronyms, voicing."""

from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.readings.heteronyms import RULES
from quizapp.japanese.readings.neighbours import Neighbours
from quizapp.japanese.readings.voicing import voiced_in_lexicon
from quizapp.japanese.tokens import Token

_WEEKDAYS = {
    "月": "げつ", "火": "か", "水": "すい", "木": "もく", "金": "きん", "土": "ど", "日": "にち",
}  # fmt: skip
# What stands before a noun without making a compound of it: 翌日, 一度.
_NO_PARTS = ("副詞可能", "助数詞可能")
_OPEN, _CLOSE = "（(・、/", "）)・、/"


def by_place(token: Token, neighbours: Neighbours) -> str:
    """Return the reading (hiragana) of `token` in its place, or nothing where no rule has one."""
    surface = token.surface
    if surface in _WEEKDAYS and (
        _is_bracketed(neighbours) or _is_before_weekday(neighbours)
    ):
        return _WEEKDAYS[surface]
    rule = RULES.get(surface)
    if rule and (reading := rule(token, neighbours)):
        return reading
    if neighbours.before is None and token.morph.pos == "接尾辞":
        return _unbound(surface)
    return _voiced(token, neighbours.before)


def _unbound(surface: str) -> str:
    """Return the native reading of a kanji that UniDic takes for a suffix of nothing: 2　葉."""
    native = [
        (word.cost, word.reading)
        for word in look_up(surface)
        if len(surface) == 1 and word.pos == "名詞" and word.goshu == "和"
    ]
    return min(native)[1] if native else ""


def _voiced(token: Token, before: Token | None) -> str:
    """Return づくり for 作り behind a noun or a verb's stem, and the like."""
    morph = token.morph
    if before is None or morph.pos not in ("名詞", "形状詞") or token.surface == "方":
        return ""
    is_stem = before.morph.pos == "動詞" and before.morph.cform.startswith("連用形")
    is_noun = before.morph.pos == "名詞" and before.morph.pos3 not in _NO_PARTS
    if not is_stem and not is_noun:
        return ""
    return voiced_in_lexicon(token.surface, to_hiragana(morph.kana))


def _is_before_weekday(neighbours: Neighbours) -> bool:
    """Return whether another weekday follows, as in 金・土曜."""
    after, second = neighbours.after, neighbours.second
    return (
        after is not None
        and second is not None
        and after.surface in ("・", "、")
        and second.surface[0] in _WEEKDAYS
        and second.surface[1:] in ("曜", "曜日")
    )


def _is_bracketed(neighbours: Neighbours) -> bool:
    before, after = neighbours.before, neighbours.after
    return (
        before is not None
        and after is not None
        and before.surface in _OPEN
        and after.surface in _CLOSE
    )
