"""Find function words that UniDic cuts into pieces: について, かもしれない, ではない, いつも.

The tables are those of a grammar: compound particles, the copula and what it makes with
の and よう, indefinite pronouns. Conjunctions and adverbs (だから, 実は, 次第に) come from
the dictionary, where nothing before the first token could be its own modifier.
"""

from typing import NamedTuple

from quizapp.japanese.grouping.adverbs import (
    find_adverb,
    find_conjunction,
    find_exclamation,
    find_indefinite,
    find_pointing_adverb,
)
from quizapp.japanese.grouping.copula import find_copula, find_modal, mood_base
from quizapp.japanese.grouping.endings import after_endings, is_inflected
from quizapp.japanese.grouping.particles import (
    ALWAYS,
    AUXILIARY_VERBS,
    ITSELF,
    LONGEST,
    PARTICLES,
)
from quizapp.japanese.tokens import Token, is_nominal

_INITIALS = frozenset(word[0] for word in (*ALWAYS, *PARTICLES, ITSELF, "も"))
# How many tokens から may stand before the にかけて that it belongs to.
_RANGE = 20


class FunctionWord(NamedTuple):
    """Where a function word ends, its part of speech, its form in a dictionary."""

    end: int
    pos: str
    base: str


def find_function_word(text: str, tokens: list[Token], at: int) -> FunctionWord | None:
    """Return the function word of several tokens that begins at `at`, or None."""
    if at + 1 == len(tokens) or tokens[at].end != tokens[at + 1].start:
        return None
    if found := _compound_particle(text, tokens, at):
        return found
    if end := find_copula(tokens, at) or find_modal(tokens, at):
        return FunctionWord(end, "助動詞", mood_base(tokens[at:end]))
    for find, pos in (
        (find_conjunction, "接続詞"),
        (find_exclamation, "副詞"),
        (find_indefinite, "代名詞"),
        (find_pointing_adverb, "副詞"),
        (find_adverb, "副詞"),
    ):
        if end := find(text, tokens, at):
            return FunctionWord(end, pos, text[tokens[at].start : tokens[end - 1].end])
    return None


def _compound_particle(text: str, tokens: list[Token], at: int) -> FunctionWord | None:
    first = tokens[at].surface[0]
    if first not in _INITIALS:
        return None
    for end in range(min(at + LONGEST, len(tokens)), at + 1, -1):
        surface = text[tokens[at].start : tokens[end - 1].end]
        if surface in ALWAYS:
            return FunctionWord(end, ALWAYS[surface], surface)
        if surface == ITSELF and at and is_nominal(tokens[at - 1]):
            return FunctionWord(end, "名詞", surface)
        if surface == "ものの" and _is_although(tokens, at, end):
            return FunctionWord(end, "助詞", surface)
        if surface == "とも" and _is_all(tokens, at, end):
            return FunctionWord(end, "助詞", surface)
        if (
            first in "とにを"
            and surface in PARTICLES
            and not _is_full_verb(tokens, end)
            and (surface != "にかけて" or _has_start(tokens, at))
        ):
            return FunctionWord(end, "助詞", surface)
    return None


def _is_all(tokens: list[Token], at: int, end: int) -> bool:
    """Return whether people or things are counted before とも: 二人とも, not 二十年ともなる."""
    if end < len(tokens) and tokens[end].morph.lemma == "成る":
        return False
    before = tokens[max(0, at - 2) : at]
    is_two = bool(before) and before[-1].surface == "二人"
    return is_two or any(token.morph.pos2 == "数詞" for token in before[:1])


def _is_although(tokens: list[Token], at: int, end: int) -> bool:
    """Return whether もの + の is the conjunction: 挑んだものの、…, not 買ったものの値段."""
    has_clause = at > 0 and is_inflected(tokens[at - 1])
    return has_clause and end < len(tokens) and tokens[end].morph.pos2 == "読点"


def _is_full_verb(tokens: list[Token], end: int) -> bool:
    """Return whether the verb in a compound particle has its own meaning: 席について + いる."""
    if after_endings(tokens, end) > end:
        return True
    after = tokens[end].morph if end < len(tokens) else None
    last = tokens[end - 1]
    if last.surface in ("て", "で"):
        return after is not None and after.lemma in AUXILIARY_VERBS
    if last.surface == "た":
        return after is None or after.pos == "補助記号"
    return False


def _has_start(tokens: list[Token], at: int) -> bool:
    """Return whether から comes before `at`: 秋から冬にかけて is a range, 気にかけて is none."""
    return any(token.surface == "から" for token in tokens[max(0, at - _RANGE) : at])
