"""Read the everyday kanji that are read by what stands beside them.

UniDic reads 何, 方, 人, 川, 行っ and the like mostly in one way. What is decided here is
right more often, and still no more than likely, so that none of it is asked.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.rivals import Neighbours, joins_before, voiced_in_lexicon
from quizapp.japanese.tokens import Token, is_nominal

_WEEKDAYS = {
    "月": "げつ", "火": "か", "水": "すい", "木": "もく", "金": "きん", "土": "ど", "日": "にち",
}  # fmt: skip
_OPEN, _CLOSE = "（(・、/", "）)・、/"
_KATAKANA = re.compile("[ァ-ヺー・]+")
_COUNTED = ("多い", "少ない", "居る", "いらっしゃる")
_OUTINGS = ("旅行", "散歩", "買い物", "出張", "見学", "留学", "登山", "遠足", "外出")


def by_place(token: Token, neighbours: Neighbours) -> str:
    """Return the reading (hiragana) of `token` in its place, or nothing where no rule has one."""
    surface = token.surface
    if surface in _WEEKDAYS and _is_bracketed(neighbours):
        return _WEEKDAYS[surface]
    rule = _RULES.get(surface)
    if rule and (reading := rule(token, neighbours)):
        return reading
    return _voiced(token, neighbours.before)


def _voiced(token: Token, before: Token | None) -> str:
    """Return づくり for 作り behind a noun or a verb's stem, and the like."""
    morph = token.morph
    if before is None or morph.pos not in ("名詞", "形状詞") or token.surface == "方":
        return ""
    is_stem = before.morph.pos == "動詞" and before.morph.cform.startswith("連用形")
    is_noun = before.morph.pos == "名詞" and before.morph.pos3 != "副詞可能"
    if not is_stem and not is_noun:
        return ""
    return voiced_in_lexicon(token.surface, to_hiragana(morph.kana))


def done_or_gone(tokens: Iterable[Token]) -> list[Token]:
    """Return `tokens` with 行っ as the verb 行う behind what one does: 調査は行った.

    UniDic does so behind を and も; 旅行は行った stays 行く.
    """
    found: list[Token] = []
    for token in tokens:
        is_done = token.surface == "行っ" and _is_deed(found[-2:])
        found.append(_as_done(token) if is_done else token)
    return found


def _is_deed(before: list[Token]) -> bool:
    return (
        len(before) == 2
        and before[0].morph.pos3 == "サ変可能"
        and before[0].surface not in _OUTINGS
        and before[1].surface in ("は", "のみ", "だけ", "など")
    )


def _as_done(token: Token) -> Token:
    morph = token.morph._replace(
        base="行う",
        lemma="行う",
        kana="オコナッ",
        kana_base="オコナウ",
        pos2="一般",
        ctype="五段-ワア行-一般",
    )
    return replace(token, morph=morph)


def _is_bracketed(neighbours: Neighbours) -> bool:
    before, after = neighbours.before, neighbours.after
    return (
        before is not None
        and after is not None
        and before.surface in _OPEN
        and after.surface in _CLOSE
    )


def _what(token: Token, near: Neighbours) -> str:
    """なに before を, が, も and at an end, なん before other sounds of t, d and n."""
    if token.morph.pos != "代名詞":
        return ""
    ends = ("を", "が", "も", "か", "より", "から", "まで", "やら", "")
    return "なに" if _text(near.after) in ends else "なん"


def _other(_: Token, near: Neighbours) -> str:
    return "" if is_nominal(near.after) else "ほか"


def _person_or_side(_: Token, near: Neighbours) -> str:
    """Return かた of persons (担当の方は, 訴える方が多い), ほう of one of two and of directions."""
    if is_nominal(near.before) or is_nominal(near.after):
        return ""
    counted = near.second is not None and near.second.morph.lemma in _COUNTED
    if _text(near.after) == "が":
        return "かた" if counted else "ほう"
    is_ascribed = _text(near.before) in ("の", "な")
    return "かた" if is_ascribed and _text(near.after) not in ("へ", "から") else ""


def _person(_: Token, near: Neighbours) -> str:
    return "じん" if _is_name(near.before) else ""


def _family(_: Token, near: Neighbours) -> str:
    before = near.before
    is_person = before is not None and before.morph.pos3 == "人名"
    return "け" if is_person or _is_foreign(before) else ""


def _river(_: Token, near: Neighbours) -> str:
    return "がわ" if is_nominal(near.before) else ""


def _island(_: Token, near: Neighbours) -> str:
    return "とう" if _is_foreign(near.before) else ""


def _about(_: Token, near: Neighbours) -> str:
    return "ごろ" if is_nominal(near.before) else ""


def _inside(_: Token, near: Neighbours) -> str:
    before = near.before
    if before is not None and before.morph.pos3 == "地名":
        return "じゅう"
    return "" if joins_before(before) else "なか"


def _alone(reading: str) -> Callable[[Token, Neighbours], str]:
    """Return the rule for a kanji that has `reading` where no noun stands beside it."""

    def read(_: Token, near: Neighbours) -> str:
        return "" if is_nominal(near.before) or is_nominal(near.after) else reading

    return read


def _after(_: Token, near: Neighbours) -> str:
    return "ご" if _text(near.before) in ("その", "この") else ""


def _fruit(token: Token, near: Neighbours) -> str:
    """み of a plant and where it is what grows; じつ in 実は, 実に, 実の."""
    if _text(near.before) == "の" or _text(near.after) in ("を", "が", "も"):
        return _alone("み")(token, near)
    return ""


def _before(_: Token, near: Neighbours) -> str:
    is_prefix = is_nominal(near.after) and not joins_before(near.before)
    return "ぜん" if is_prefix and _text(near.before) != "の" else ""


def _main(_: Token, near: Neighbours) -> str:
    return "しゅ" if _text(near.after) == "と" and _text(near.second) == "し" else ""


def _under(_: Token, near: Neighbours) -> str:
    """もと of a direction (指導の下), した of a thing."""
    if _text(near.before) != "の" or near.first is None:
        return ""
    return "もと" if near.first.morph.pos3 == "サ変可能" else "した"


def _entering(_: Token, near: Neighbours) -> str:
    return "いり" if is_nominal(near.before) else ""


def _gain(_: Token, near: Neighbours) -> str:
    return "える" if _text(near.before) == "を" else ""


def _text(token: Token | None) -> str:
    return token.surface if token else ""


def _is_name(token: Token | None) -> bool:
    return token is not None and (token.morph.pos2 == "固有名詞" or _is_foreign(token))


def _is_foreign(token: Token | None) -> bool:
    return token is not None and _KATAKANA.fullmatch(token.surface) is not None


_RULES: dict[str, Callable[[Token, Neighbours], str]] = {
    "何": _what,
    "他": _other,
    "方": _person_or_side,
    "人": _person,
    "家": _family,
    "川": _river,
    "島": _island,
    "頃": _about,
    "中": _inside,
    "後": _after,
    "実": _fruit,
    "前": _before,
    "主": _main,
    "下": _under,
    "入り": _entering,
    "得る": _gain,
    "数": _alone("かず"),
    "米": _alone("こめ"),
    "年": _alone("とし"),
}
