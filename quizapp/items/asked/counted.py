"""What asks for a number in its phrase: 約300人が → 何人が, 写真600点を → 写真を何点, 18億円だ → いくら."""

import re

from quizapp.items.asked.told import Told
from quizapp.items.facts import Fact
from quizapp.japanese.phrases.bunsetsu import Bunsetsu, Role

_MONEY = ("円", "ドル", "ユーロ", "元", "ウォン")
_ABOUT = re.compile("(約|およそ|ほぼ|計|合計)$")
_PREFIX = re.compile("[^0-9０-９〇一二三四五六七八九十百千万]*")
_DIGITS = re.compile("^[0-9０-９,，.．〇一二三四五六七八九十百千万億兆]+")
_KEPT = ("が", "を", "に", "で", "の", "")
# Behind these, a noun before the number and its particle change places: 写真600点を → 写真を何点.
_FLOATING = ("が", "を")
_PREDICATES = (Role.FINAL, Role.STEM)
_ABSTRACT = frozenset(("総額", "全長", "合計", "平均", "最大", "最高", "年間", "水深", "全国", "うち"))  # fmt: skip


def asking(told: Told, fact: Fact) -> tuple[str, str]:
    """Return the phrase that asks, particle included, or why none is made: ("", reason)."""
    answer, word = told.answer, fact.word
    wh = _wh(fact, told)
    if not wh:
        return "", "it is not certain how its counter is asked for"
    before, after = _around(answer, word.start, word.end)
    is_last = answer is told.clause[-1]
    if is_last:
        if after not in (
            "だ",
            "です",
            "である",
            "で",
            "だった",
            "でした",
            "であった",
            "",
        ):
            return "", "it is not a phrase by itself"
        if before:
            return "", "it is not a phrase by itself"
        return wh, ""
    if after != answer.particle or answer.particle not in _KEPT:
        return "", "it is not a phrase by itself"
    if not _is_certain(told):
        return "", "it does not stand right before its predicate"
    noun = _ABOUT.sub("", before)
    about = before[len(noun) :]
    if not noun and answer.particle in _FLOATING and _noun_before(told):
        return answer.particle + about + wh, ""
    if not noun:
        return about + wh + answer.particle, ""
    if answer.particle in _FLOATING and noun not in _ABSTRACT:
        return noun + answer.particle + about + wh, ""
    return before + wh + answer.particle, ""


def _wh(fact: Fact, told: Told) -> str:
    parts = fact.number.parts
    (_, counter) = parts[-1]
    if len(parts) > 1 or not counter or "半" in counter or counter in ("つ", "人目"):
        return ""
    if counter in _MONEY:
        is_end = told.answer is told.clause[-1]
        return (
            "いくら" if counter == "円" and (is_end or not told.answer.particle) else ""
        )
    surface = _PREFIX.sub("", fact.word.surface, count=1)
    unit = _DIGITS.sub("", surface)
    return "何" + (unit or counter)


def _noun_before(told: Told) -> bool:
    """Return whether what is counted stands before the number as a phrase of its own: 写真|600点を."""
    at = told.clause.index(told.answer)
    if not at or told.clause[at - 1].role is not Role.BARE or told.clause[at - 1].mark:
        return False
    last = told.clause[at - 1].words[-1]
    is_when = last.number or last.tokens[-1].morph.pos3 == "副詞可能"
    return not is_when and last.surface not in _ABSTRACT


def _around(answer: Bunsetsu, start: int, end: int) -> tuple[str, str]:
    at = start - answer.start
    return answer.text[:at], answer.text[at + end - start :]


def _is_certain(told: Told) -> bool:
    """Return whether the answer stands right before a predicate, or before a noun that does."""
    clause = told.clause
    at = clause.index(told.answer)
    if any(each.role is Role.ADNOMINAL for each in clause[at:]):
        return False
    following = clause[at + 1]
    if told.answer.particle == "の":
        return (
            following.role is Role.CASE
            and following.particle in ("が", "を", "に", "で")
            and at + 2 < len(clause)
            and clause[at + 2].is_predicate
        )
    if following.is_predicate:
        return True
    is_safe = following.role in (Role.CASE, Role.ADVERB)
    return is_safe and at + 2 == len(clause) - 1
