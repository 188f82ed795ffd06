"""Find the copula and the moods of a sentence that UniDic cuts into pieces: ではない, なのだ."""

from collections.abc import Sequence

from quizapp.japanese.grouping.endings import after_endings, is_inflected
from quizapp.japanese.grouping.particles import AFFIRMED, MODALS, NOMINALISED
from quizapp.japanese.tokens import Token

_COPULAS = ("だ", "です", "に")
_LONGEST_MODAL = max(map(len, MODALS))
_MODALS_BEGIN = frozenset(modal[0] for modal in MODALS)


def find_copula(tokens: list[Token], at: int) -> int:
    """Return the end of a copula of several tokens (ではない, なのだ, ような), or 0."""
    morph = tokens[at].morph
    if "助動詞語幹" in (morph.pos2, morph.pos3):
        return _is_like(tokens, at)
    if morph.lemma == "だ" and morph.cform == "連体形-一般":
        if tokens[at + 1].surface not in NOMINALISED:
            return 0
        return _although(tokens, at) or _nominalised(tokens, at + 1)
    if morph.pos2 == "準体助詞":
        is_clause = at and is_inflected(tokens[at - 1])
        return _nominalised(tokens, at) if is_clause else 0
    if morph.pos == "助動詞":
        return _negated(tokens, at)
    return _denied(tokens, at) if morph.pos2 == "格助詞" else 0


def _denied(tokens: list[Token], at: int) -> int:
    """Return the end of ではない that ends a clause, where UniDic takes で for a place's.

    日本ではない制度 may be a system that Japan does not have.
    """
    end = _negated(tokens, at)
    if not end or tokens[at + 1].surface != "は" or tokens[end - 1].morph.pos == "動詞":
        return 0
    after = tokens[end].morph.pos if end < len(tokens) else ""
    return end if after in ("", "助詞", "助動詞", "補助記号") else 0


def _is_like(tokens: list[Token], at: int) -> int:
    """Return the end of よう, みたい or the そう of hearsay with a form of だ."""
    copula = tokens[at + 1]
    if (
        copula.morph.pos == "助動詞"
        and copula.morph.lemma in ("だ", "です")
        and copula.surface != "で"
    ):
        return after_endings(tokens, at + 2)
    return 0


def _although(tokens: list[Token], at: int) -> int:
    """Return the end of な + の + に, or 0 where something is made of it: 静かなのにする."""
    if at + 3 >= len(tokens) or tokens[at + 2].surface != "に":
        return 0
    return 0 if tokens[at + 3].morph.lemma in ("為る", "成る", "は") else at + 3


def _nominalised(tokens: list[Token], at: int) -> int:
    """Return the end of の + だ, ん + です, の + で, or 0 when の stands for a noun."""
    if at + 1 >= len(tokens):
        return 0
    following, after = tokens[at + 1], tokens[at + 2] if at + 2 < len(tokens) else None
    morph = following.morph
    if morph.pos == "助動詞" and morph.lemma in ("だ", "です"):
        if following.surface in ("で", "じゃ"):
            return _negated(tokens, at + 1) or (
                0 if after and after.surface in ("は", "も") else at + 2
            )
        if following.surface in ("な", "なら", "に"):
            return 0
        return after_endings(tokens, at + 2)
    is_last = after is None or after.morph.pos == "補助記号" or after.surface == "と"
    return at + 2 if following.surface == "に" and is_last else 0


def _negated(tokens: list[Token], at: int) -> int:
    """Return the end of で + ある, では + ない, じゃ + ない with their endings, or 0."""
    if tokens[at].surface not in ("で", "じゃ"):
        return 0
    end = at + 1
    if tokens[end].surface in ("は", "も") and end + 1 < len(tokens):
        end += 1
    if tokens[end].surface == "あり" and _is_thanked(tokens[end + 1 : end + 2]):
        return 0
    if tokens[end].morph.lemma in AFFIRMED and tokens[end].morph.pos in (
        "動詞",
        "形容詞",
        "助動詞",
    ):
        return after_endings(tokens, end + 1)
    return 0


def _is_thanked(after: list[Token]) -> bool:
    """Return whether あり goes on as ありがたい: それだけでありがたい."""
    return bool(after) and after[0].morph.lemma == "難い"


def find_modal(tokens: list[Token], at: int) -> int:
    """Return the end of かもしれない, に違いない or わけにはいかない with its endings, or 0."""
    if tokens[at].morph.lemma not in _MODALS_BEGIN:
        return 0
    lemmas = tuple(token.morph.lemma for token in tokens[at : at + _LONGEST_MODAL])
    for modal in MODALS:
        if lemmas[: len(modal)] == modal:
            return after_endings(tokens, at + len(modal))
    return 0


def mood_base(tokens: Sequence[Token]) -> str:
    """Return the dictionary form of what `find_copula` or `find_modal` found.

    ではありませんでした → ではない, でございます → でございます, ようだった → ようだ.
    """
    lemmas = tuple(token.morph.lemma for token in tokens)
    for modal, base in MODALS.items():
        if lemmas[: len(modal)] == modal:
            return base
    at = next((at for at, lemma in enumerate(lemmas) if at and lemma in AFFIRMED), 0)
    at = at or next(at for at, lemma in enumerate(lemmas) if at and lemma in _COPULAS)
    ahead = "".join(token.surface for token in tokens[:at])
    head = tokens[at]
    if head.morph.lemma in AFFIRMED:
        is_denied = head.morph.lemma == "有る" and "ず" in lemmas
        return ahead + ("ない" if is_denied else AFFIRMED[head.morph.lemma])
    if head.surface in ("な", "に", "で"):
        return ahead + head.surface
    is_like = "助動詞語幹" in (tokens[0].morph.pos2, tokens[0].morph.pos3)
    return ahead + ("だ" if is_like else head.morph.base)
