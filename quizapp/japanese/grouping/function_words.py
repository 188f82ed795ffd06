"""Find function words that UniDic cuts into pieces: について, かもしれない, ではない, いつも.

The tables are those of a grammar: compound particles, the copula and what it makes with
の and よう, indefinite pronouns. Conjunctions and adverbs (だから, 実は, 次第に) come from
the dictionary, where nothing before the first token could be its own modifier.
"""

from typing import NamedTuple

from quizapp.japanese.grouping.adverbs import (
    find_adverb,
    find_conjunction,
    find_indefinite,
    find_pointing_adverb,
)
from quizapp.japanese.grouping.copula import find_copula, find_modal, mood_base
from quizapp.japanese.grouping.endings import after_endings
from quizapp.japanese.grouping.particles import (
    ALWAYS,
    AUXILIARY_VERBS,
    LONGEST,
    PARTICLES,
)
from quizapp.japanese.tokens import Token

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
        (find_indefinite, "代名詞"),
        (find_pointing_adverb, "副詞"),
        (find_adverb, "副詞"),
    ):
        if end := find(text, tokens, at):
            return FunctionWord(end, pos, text[tokens[at].start : tokens[end - 1].end])
    return None


def _compound_particle(text: str, tokens: list[Token], at: int) -> FunctionWord | None:
    first = tokens[at].surface[0]
    for end in range(min(at + LONGEST, len(tokens)), at + 1, -1):
        surface = text[tokens[at].start : tokens[end - 1].end]
        if surface in ALWAYS:
            return FunctionWord(end, ALWAYS[surface], surface)
        if (
            first in "とにを"
            and surface in PARTICLES
            and not _is_full_verb(tokens, end)
            and (surface != "にかけて" or _has_start(tokens, at))
        ):
            return FunctionWord(end, "助詞", surface)
    return None


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
