"""Find function words that UniDic cuts into pieces: について, かもしれない, ではない, いつも.

The tables are those of a grammar: compound particles, the copula and what it makes with
の and よう, indefinite pronouns. Conjunctions and adverbs (だから, 実は, 次第に) come from
the dictionary, where nothing before the first token could be its own modifier.
"""

from typing import NamedTuple

from quizapp.japanese.grouping.copula import find_copula, find_modal, mood_base
from quizapp.japanese.grouping.listed import is_common, parts_of_speech
from quizapp.japanese.grouping.particles import (
    ALWAYS,
    LONGEST,
    PARTICLES,
    QUESTION_WORDS,
)
from quizapp.japanese.tokens import Token, is_nominal

_CLAUSE_CODES = frozenset(("conj",))
_ADVERB_CODES = frozenset(("adv", "conj"))
_ADVERB_ENDS = frozenset(("に", "と", "で", "は", "も", "か", "ずつ", "や", "まで"))


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
        (_conjunction, "接続詞"),
        (_indefinite, "代名詞"),
        (_pointing_adverb, "副詞"),
        (_adverb, "副詞"),
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
        ):
            return FunctionWord(end, "助詞", surface)
    return None


def _is_full_verb(tokens: list[Token], end: int) -> bool:
    """Return whether the verb in a compound particle has its own meaning: 席について + いる."""
    after = tokens[end].morph if end < len(tokens) else None
    last = tokens[end - 1]
    if last.surface in ("て", "で"):
        return after is not None and after.pos == "動詞" and after.pos2 == "非自立可能"
    if last.surface == "た":
        return after is None or after.pos == "補助記号"
    return False


def _conjunction(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a conjunction of particles that begins a clause: だ + が, で + も, それ + で."""
    if tokens[at].morph.pos not in (
        "助動詞",
        "助詞",
        "動詞",
        "代名詞",
        "接続詞",
        "副詞",
    ) or not _begins(tokens, at):
        return 0
    for end in range(min(at + 4, len(tokens)), at + 1, -1):
        surface = text[tokens[at].start : tokens[end - 1].end]
        if any(token.morph.pos == "補助記号" for token in tokens[at:end]):
            continue
        if tokens[end - 1].morph.pos != "助詞":
            continue
        is_listed = not _CLAUSE_CODES.isdisjoint(parts_of_speech(surface))
        if is_listed and (tokens[at].morph.pos != "動詞" or is_common(surface)):
            return end
    return 0


def _begins(tokens: list[Token], at: int) -> bool:
    """Return whether a sentence begins at `at`, or for a copula a clause: 、だから."""
    if at == 0:
        return True
    morph = tokens[at - 1].morph
    if morph.pos not in ("補助記号", "空白") or morph.pos2 == "括弧閉":
        return False
    return morph.pos2 != "読点" or tokens[at].morph.pos == "助動詞"


def _indefinite(_: str, tokens: list[Token], at: int) -> int:
    """Return the end of いつ + も, 誰 + か, 何 + で + も, or 0 when か asks."""
    if tokens[at].morph.lemma not in QUESTION_WORDS:
        return 0
    follower = tokens[at + 1].surface
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if follower == "でも":
        return at + 2
    if follower == "で" and after is not None and after.surface == "も":
        return at + 3
    if follower == "も":
        return at + 2
    if follower != "か" or after is None or after.morph.pos == "補助記号":
        return 0
    if after.morph.pos == "助詞":
        asks = at > 0 and tokens[at - 1].surface in ("は", "が")
        return (
            at + 2
            if after.surface in ("が", "に", "を", "の", "で", "へ") and not asks
            else 0
        )
    return 0 if after.morph.lemma in ("分かる", "知る", "だ", "です") else at + 2


def _adverb(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a listed adverb that ends in a particle: 実 + は, 次第 + に, 少し + ずつ."""
    first, second = tokens[at], tokens[at + 1]
    if (
        first.morph.pos not in ("名詞", "形状詞", "副詞", "連体詞")
        or second.surface not in _ADVERB_ENDS
    ):
        return 0
    if second.morph.pos not in ("助詞", "助動詞") or _is_modified(tokens, at):
        return 0
    surface = text[first.start : second.end]
    if (
        first.morph.pos == "副詞"
        and first.surface[-1] in "っッ"
        and second.surface == "と"
    ):
        return at + 2
    is_listed = not _ADVERB_CODES.isdisjoint(parts_of_speech(surface))
    return at + 2 if is_listed and is_common(surface) else 0


def _pointing_adverb(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a listed adverb like その後 or この度, or 0."""
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if (
        tokens[at].morph.pos != "連体詞"
        or tokens[at + 1].morph.pos != "名詞"
        or is_nominal(after)
    ):
        return 0
    surface = text[tokens[at].start : tokens[at + 1].end]
    return 0 if _ADVERB_CODES.isdisjoint(parts_of_speech(surface)) else at + 2


def _is_modified(tokens: list[Token], at: int) -> bool:
    """Return whether the token at `at` is a noun with a modifier: 子供の + 時 + に."""
    if at == 0 or tokens[at - 1].end != tokens[at].start:
        return False
    before = tokens[at - 1]
    return (
        is_nominal(before)
        or before.surface in ("の", "な")
        or before.morph.pos == "連体詞"
        or (
            before.morph.pos in ("動詞", "形容詞", "助動詞")
            and before.morph.cform.startswith(("連体形", "終止形"))
        )
    )
