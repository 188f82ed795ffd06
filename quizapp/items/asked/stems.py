"""Make a stem of a clause, and tell whether it is well-formed when it is read anew."""

import re

from quizapp.items.asked.told import Told
from quizapp.items.asked.topics import is_subject
from quizapp.japanese.phrases.bunsetsu import Bunsetsu, bunsetsu_of
from quizapp.japanese.phrases.roles import Role
from quizapp.japanese.words import find_words

SHORTEST, LONGEST = 10, 55

_ASKING = "誰|何|いつ|どこ|いくら|なぜ|どの国"
_WH_TOPIC = re.compile(f"({_ASKING})[^、]{{0,8}}は")
# Phrases with a topic that a cleft marks otherwise: 港では → 港で.
# What counts from a sentence before.
_DANGLING = re.compile("同(?=[0-9０-９一二三四五六七八九十日月年社氏])|後の同")
_TOPIC_CASES = ("には", "では", "からは", "へは", "とは", "までは")


def cleft(
    told: Told, wh: str, *, without: tuple[Bunsetsu, ...], topic: str = "が"
) -> str:
    """Return 「…のは、WHですか。」 of a clause without the phrases `without`; "" when it cannot be.

    What remains marked with は is marked with `topic`: 町は橋を直した → 町が橋を直したのは、いつですか。
    """
    if not told.ending.plain or told.ending.kind != "verb":
        return ""
    topics = [
        each for each in told.clause if each.role is Role.TOPIC and each not in without
    ]
    if len(topics) > 1:
        return ""
    if topics and topic == "が" and topics[0].particle == "は":
        before = told.clause[: told.clause.index(topics[0])]
        if not is_subject(topics[0], told.clause) or any(
            each.is_predicate and each.role is not Role.ADNOMINAL for each in before
        ):
            return ""
    parts = []
    for each in told.clause[:-1]:
        if each in without:
            continue
        text, mark = each.text, each.mark
        if each in topics:
            text, mark = _untopical(each, topic), ""
        parts.append(text + mark)
    return "".join(parts) + told.ending.plain + f"のは、{wh}ですか。"


def in_place(told: Told, asking: str) -> str:
    """Return the clause as a polite question with `asking` where the answer stands."""
    if told.answer is told.clause[-1]:
        return told.text(asking, "でしたか。" if told.ending.is_past else "ですか。")
    return told.text(asking + told.answer.mark, told.ending.polite + "か。")


def why_malformed(stem: str) -> str:
    """Return what is wrong with a stem when its words are found anew, or an empty string."""
    if not stem:
        return "it is not certain what its clause is said of"
    if not SHORTEST <= len(stem) <= LONGEST:
        return f"the question is not {SHORTEST} to {LONGEST} characters long"
    if _WH_TOPIC.search(stem) or "、、" in stem or stem.startswith("、"):
        return "the question is malformed"
    if _DANGLING.search(stem):
        return "its clause counts from another one"
    bunsetsu = bunsetsu_of(stem, find_words(stem))
    marked: list[str] = []
    for each in bunsetsu:
        if each.role is Role.TOPIC or each.particle == "のは":
            marked.append("は")
        elif each.particle in ("が", "を"):
            marked.append(each.particle)
        if each.is_predicate and each.particle != "のは":
            if _is_twice(marked):
                return "one predicate has two of a kind"
            marked = [mark for mark in marked if mark == "は"]
    return "one predicate has two of a kind" if _is_twice(marked) else ""


def _is_twice(marked: list[str]) -> bool:
    return any(marked.count(mark) > 1 for mark in ("は", "が", "を"))


def _untopical(topic: Bunsetsu, marked: str) -> str:
    for particle in _TOPIC_CASES:
        if topic.particle == particle:
            return topic.text[:-1]
    return topic.nominal + marked
