"""What asks for a number in its phrase: 約300人が → 何人が, 写真600点を → 写真を何点, 18億円だ → いくら."""

import re

from quizapp.items.asked.told import Told
from quizapp.items.facts import Fact
from quizapp.items.facts.measures import MEASURES
from quizapp.japanese.phrases.bunsetsu import Bunsetsu
from quizapp.japanese.phrases.roles import Role

_MONEY = ("円", "ドル", "ユーロ", "元", "ウォン")
_ABOUT = re.compile("(約|およそ|ほぼ|計|合計)$")
_PREFIX = re.compile("[^0-9０-９〇一二三四五六七八九十百千万]*")
_DIGITS = re.compile("^[0-9０-９,，.．〇一二三四五六七八九十百千万億兆]+")
_TIMES = frozenset(("年", "年間", "か月", "カ月", "か月間", "週間", "日間", "日", "時間", "分", "分間", "秒"))  # fmt: skip
_KEPT = ("が", "を", "に", "で", "の", "")
# Behind these, a noun before the number and its particle change places: 写真600点を → 写真を何点.
_FLOATING = ("が", "を")
_PREDICATES = (Role.FINAL, Role.STEM)
# What is counted, as far as these count it: 市民300人が → 市民が何人.
_THINGS = frozenset(("人", "名", "枚", "本", "冊", "点", "台", "匹", "頭", "羽", "個", "着", "足", "軒", "店", "隻", "株", "校", "社", "件", "作品", "曲"))  # fmt: skip
_NO_THING = re.compile(
    "(計|数|額|率|量|着|最大|最高|最低|最多|延べ|通算|年間|月間|全国|全長|平均|うち|片道|往復|国内|海外|世界|毎.|各地)$"
)


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
    if not noun and answer.particle in _FLOATING and _noun_before(told, fact):
        return answer.particle + about + wh, ""
    if not noun:
        # 2年をかけた → 何年かけましたか.
        particle = "" if _is_spent(told, fact) else answer.particle
        return about + wh + particle, ""
    if answer.particle in _FLOATING and _is_counted(noun, fact):
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


def _is_spent(told: Told, fact: Fact) -> bool:
    following = told.clause[told.clause.index(told.answer) + 1]
    is_time = fact.number.parts[-1][1] in _TIMES
    return (
        is_time
        and told.answer.particle == "を"
        and following.words[0].base in ("かける", "費やす")
    )


def _noun_before(told: Told, fact: Fact) -> bool:
    """Return whether what is counted stands before the number as a phrase of its own: 写真|600点を."""
    at = told.clause.index(told.answer)
    if not at or told.clause[at - 1].role is not Role.BARE or told.clause[at - 1].mark:
        return False
    before = told.clause[at - 1]
    last = before.words[-1]
    is_when = last.number or last.tokens[-1].morph.pos3 in ("副詞可能", "サ変可能")
    return not is_when and _is_counted(before.text, fact)


def _is_counted(noun: str, fact: Fact) -> bool:
    """Return whether `noun` is a thing that the number counts, and no measure or sum."""
    counter = fact.number.parts[-1][1]
    return counter in _THINGS and noun not in MEASURES and not _NO_THING.search(noun)


def _around(answer: Bunsetsu, start: int, end: int) -> tuple[str, str]:
    at = start - answer.start
    return answer.text[:at], answer.text[at + end - start :]


def _is_certain(told: Told) -> bool:
    """Return whether the answer stands right before a predicate, or before a noun that does."""
    clause = told.clause
    at = clause.index(told.answer)
    before = clause[at - 1] if at else None
    if before and before.role is Role.BARE and any(w.number for w in before.words):
        return False
    if any(each.role is Role.ADNOMINAL for each in clause[at:]):
        return False
    following = clause[at + 1]
    if told.answer.particle == "の":
        is_name = any(
            token.morph.pos2 == "固有名詞"
            for word in following.words
            for token in word.tokens
        )
        return not is_name and (
            following.role is Role.CASE
            and following.particle in ("が", "を", "に", "で")
            and at + 2 < len(clause)
            and clause[at + 2].is_predicate
        )
    if following.is_predicate:
        return True
    is_safe = following.role in (Role.CASE, Role.ADVERB)
    return is_safe and at + 2 == len(clause) - 1
