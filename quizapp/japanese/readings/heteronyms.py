"""Read the everyday kanji that are read by what stands beside them.

UniDic reads 何, 方, 人, 川 and the like mostly in one way. What is decided here is
right more often, and still no more than likely, so that none of it is asked.
"""

import re
from collections.abc import Callable

from quizapp.japanese.readings.neighbours import Neighbours, joins_before
from quizapp.japanese.tokens import Token, is_nominal

_KATAKANA = re.compile("[ァ-ヺー・]+")
_HUMAN = ("人", "人間", "親子", "夫婦", "親", "男女", "友人", "仲間", "家族", "前世")
_COUNTED = ("多い", "少ない", "居る", "いらっしゃる", "増える", "減る")


def _what(token: Token, near: Neighbours) -> str:
    """なに before を, が, も and at an end, なん before other sounds of t, d and n."""
    if token.morph.pos != "代名詞":
        return ""
    ends = ("を", "が", "も", "か", "より", "から", "まで", "やら", "")
    return "なに" if _text(near.after) in ends else "なん"


def _other(_: Token, near: Neighbours) -> str:
    return "" if is_nominal(near.after) else "ほか"


def _person_or_side(_: Token, near: Neighbours) -> str:
    """Return かた of ways (混み方) and persons (担当の方は, 訴える方が多い), ほう of one of two."""
    before = near.before
    if before is not None and before.morph.cform.startswith("連用形"):
        return "かた"
    if is_nominal(near.before) or is_nominal(near.after):
        return ""
    counted = near.second is not None and near.second.morph.lemma in _COUNTED
    if _text(near.after) == "が":
        return "かた" if counted else "ほう"
    if _text(near.before) in ("の", "な"):
        is_way = _text(near.after) in ("へ", "から") and not _is_deed(near.first)
        return "" if is_way else "かた"
    acts = before is not None and before.morph.pos in ("動詞", "助動詞")
    return "かた" if acts and _text(near.after) in ("は", "も", "の") else ""


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
    if _text(before) == "ごと" and _text(near.after) in ("に", "へ"):
        return "なか"
    return "" if joins_before(before) else "なか"


def _alone(reading: str) -> Callable[[Token, Neighbours], str]:
    """Return the rule for a kanji that has `reading` where no noun stands beside it."""

    def read(_: Token, near: Neighbours) -> str:
        return "" if is_nominal(near.before) or is_nominal(near.after) else reading

    return read


def _after(_: Token, near: Neighbours) -> str:
    """Return ご in その後, のち where a clause begins with 後に and the like."""
    if _text(near.before) in ("その", "この"):
        return "ご"
    begins = near.before is None or near.before.morph.pos == "補助記号"
    return "のち" if begins and _text(near.after) in ("に", "の") else ""


def _country(_: Token, near: Neighbours) -> str:
    """Return くに in the names of the old provinces: 信濃国, しなののくに."""
    before = near.before
    is_place = before is not None and before.morph.pos3 == "地名"
    return "のくに" if is_place and _text(before) not in ("日本", "中国") else ""


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


def _day(token: Token, near: Neighbours) -> str:
    """び of what is done on a day (更新日：), not にち."""
    is_date = _is_deed(near.before) and not is_nominal(near.after)
    return "び" if is_date and token.morph.kana == "ニチ" else ""


def _edge(_: Token, near: Neighbours) -> str:
    """ふち of a thing (崖の縁), えん of people."""
    is_edge = _text(near.before) == "の" and not is_nominal(near.after)
    owner = near.first.morph if near.first else None
    is_human = owner is None or owner.lemma in _HUMAN or owner.pos3 == "人名"
    return "ふち" if is_edge and not is_human else ""


def _night(_: Token, near: Neighbours) -> str:
    """よ that dawns or grows late: 夜が明ける, 夜も更けた."""
    if near.second is None or _text(near.after) not in ("が", "も", "の"):
        return ""
    return "よ" if near.second.morph.lemma in ("明ける", "更ける", "明け") else ""


def _empty(_: Token, near: Neighbours) -> str:
    """から of what is or is made empty: 空になる."""
    made = near.second is not None and near.second.morph.lemma in ("成る", "為る")
    return "から" if _text(near.after) == "に" and made else ""


def _moment(_: Token, near: Neighbours) -> str:
    is_blink = near.before is not None and near.before.morph.lemma == "瞬く"
    return "ま" if is_blink else ""


def _water(_: Token, near: Neighbours) -> str:
    """みず behind a count, where UniDic has the すい of 水 as a suffix: もう一度水に."""
    counted = near.before is not None and "助数詞" in near.before.morph.pos3
    return "みず" if counted and not is_nominal(near.after) else ""


def _year(token: Token, near: Neighbours) -> str:
    """ねん behind the bracket of 文政5（1822）年, とし alone."""
    return "ねん" if _text(near.before) in ("）", ")") else _alone("とし")(token, near)


def _village(_: Token, near: Neighbours) -> str:
    return "むら" if _text(near.after) in ("じゅう", "中") else ""


def _order(_: Token, near: Neighbours) -> str:
    """もく of living things: ネズミ目."""
    return "もく" if _is_foreign(near.before) else ""


def _along(_: Token, near: Neighbours) -> str:
    return "ぞい" if is_nominal(near.before) else ""


def _dated(_: Token, near: Neighbours) -> str:
    is_day = near.before is not None and near.before.morph.pos3 == "副詞可能"
    return "づけ" if is_day else ""


def _bird(_: Token, near: Neighbours) -> str:
    return "とり" if is_nominal(near.after) else ""


def _is_deed(token: Token | None) -> bool:
    """Return whether `token` tells what is done: 更新, 持ち."""
    return token is not None and (
        token.morph.pos == "動詞" or token.morph.pos3 == "サ変可能"
    )


def _gain(_: Token, near: Neighbours) -> str:
    return "える" if _text(near.before) == "を" else ""


def _text(token: Token | None) -> str:
    return token.surface if token else ""


def _is_name(token: Token | None) -> bool:
    return token is not None and (token.morph.pos2 == "固有名詞" or _is_foreign(token))


def _is_foreign(token: Token | None) -> bool:
    return token is not None and _KATAKANA.fullmatch(token.surface) is not None


Rule = Callable[[Token, Neighbours], str]

RULES: dict[str, Rule] = {
    "何": _what,
    "他": _other,
    "方": _person_or_side,
    "人": _person,
    "家": _family,
    "国": _country,
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
    "日": _day,
    "目": _order,
    "水": _water,
    "沿い": _along,
    "付": _dated,
    "縁": _edge,
    "夜": _night,
    "空": _empty,
    "間": _moment,
    "鶏": _bird,
    "器": _alone("うつわ"),
    "数": _alone("かず"),
    "米": _alone("こめ"),
    "年": _year,
    "村": _village,
}
"""A kanji → its rule: the reading (hiragana) in its place, or nothing where none is known."""
