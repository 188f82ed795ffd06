"""Decide which reading a word has, and whether it is certain enough to be asked.

UniDic alone reads 95.8 % of kanji words right. A reading is *agreed* when the
dictionary lists it for that spelling, and *askable* when in addition nothing could make
it another one: no reading of the dictionary or UniDic's lexicon rivals it in its place, no
name or number stands beside it, and it is not where the dictionary's own compounds show it
to change its sound (会社 → 株式がいしゃ).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.kana import has_kanji, is_kana, to_hiragana
from quizapp.japanese.readings import refusals
from quizapp.japanese.readings.better import better_reading, inflected
from quizapp.japanese.readings.listed import (
    common_readings,
    listed_readings,
    usual_reading,
)
from quizapp.japanese.readings.neighbours import Neighbours, joins_before
from quizapp.japanese.readings.places import by_place
from quizapp.japanese.readings.rivals import rivals
from quizapp.japanese.readings.voicing import count_voiced, soft, voiced_in_lexicon
from quizapp.japanese.tokens import Token, fold

__all__ = [
    "Neighbours",
    "Reading",
    "inflected",
    "listed_readings",
    "read_compound",
    "read_token",
]


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading of a surface and of its base, in hiragana, and how sure it is.

    `origin` and `reason` are as in `words.Word`; the reading is askable when `reason`
    is empty.
    """

    text: str
    base: str
    origin: str
    reason: str


def read_token(token: Token, neighbours: Neighbours) -> Reading:
    """Return the reading of a word that is one token."""
    morph = token.morph
    if not has_kanji(token.surface):
        return _read_kana(token)
    base = to_hiragana(morph.kana_base)
    text = to_hiragana(morph.kana)
    if not text:
        return Reading("", "", "guessed", "unknown to UniDic")
    if soft(text[0]) == soft(base[0]) and not joins_before(neighbours.before):
        text = base[0] + text[1:]
    if token.surface == morph.base and soft(text) != soft(base):
        # 醜い is listed as ミニキイ too, which nobody looks up.
        text = base
    if placed := by_place(token, neighbours):
        return Reading(placed, placed, "agreed", "what stands beside it decides")
    if better := better_reading(morph, base):
        shown = inflected(text, base, better.base)
        return Reading(shown, better.base, better.origin, better.reason)
    reason = (
        refusals.not_content(token)
        or _not_listed(morph.base, base)
        or refusals.several(
            {base if text == base else text, *rivals(token, neighbours)}
        )
        or refusals.may_be_name(token.surface, text)
        or refusals.misplaced(token, neighbours.before)
        or refusals.disturbed(token.surface, neighbours)
        or refusals.bare_kanji(token, neighbours)
    )
    origin = "agreed" if base in listed_readings(morph.base) else "guessed"
    return Reading(text, base, origin, reason)


def read_compound(
    tokens: tuple[Token, ...], surface: str, neighbours: Neighbours
) -> Reading:
    """Return the reading of a dictionary word that is several tokens (晩餐 + 会)."""
    if not has_kanji(surface):
        kana = "".join(token.morph.kana for token in tokens)
        text = _spoken(surface, kana)
        return Reading(text, text, "agreed", "no kanji")
    joined = "".join(_parts(tokens, neighbours))
    common = joined.replace("にっぽん", "にほん")
    listed = listed_readings(surface)
    alike = [each for each in listed if soft(each) in (soft(joined), soft(common))]
    best = [reading for reading in (common, joined) if reading in alike]
    # 造船所, ぞうせんじょ: of two that differ in voice the voiced one is usual.
    best = sorted([*best, *alike[:1]], key=count_voiced, reverse=True)
    text = usual_reading(surface) or [*best, *listed, joined][0]
    reason = (
        ("" if alike else refusals.DISAGREE)
        or refusals.several({text, *listed})
        or _why_not_compound(tokens, surface, text)
        or refusals.disturbed(surface, neighbours)
    )
    return Reading(text, text, "agreed" if alike else "guessed", reason)


def _parts(tokens: tuple[Token, ...], neighbours: Neighbours) -> Iterator[str]:
    """Yield the reading of each token, decided by its place where a rule does (その後)."""
    around = (neighbours.before, *tokens, neighbours.after)
    for at, token in enumerate(tokens):
        placed = by_place(token, Neighbours(around[at], around[at + 2]))
        yield placed or to_hiragana(token.morph.kana) or token.surface


def _why_not_compound(tokens: tuple[Token, ...], surface: str, reading: str) -> str:
    if any(token.morph.pos2 == "固有名詞" for token in tokens):
        return "a name is part of it"
    if surface[0] in refusals.NUMERALS:
        return "begins with a numeral"
    if reading not in common_readings(surface) and _may_voice(tokens[-1], reading):
        return "the sound of its last part may change"
    return ""


def _not_listed(base: str, reading: str) -> str:
    listed = listed_readings(base)
    if not listed:
        return "not in the dictionary"
    return "" if reading in listed else refusals.DISAGREE


def _may_voice(last: Token, reading: str) -> bool:
    """Return whether a compound that ends unvoiced may be said voiced: バス会社, ばすがいしゃ."""
    part = to_hiragana(last.morph.kana)
    return reading.endswith(part) and bool(voiced_in_lexicon(last.surface, part))


def _spoken(surface: str, kana: str) -> str:
    """Return how what has no kanji is said: its own kana, half-width or not, else UniDic's."""
    if is_kana(surface):
        return to_hiragana(surface)
    folded, _ = fold(surface)
    return to_hiragana(folded if is_kana(folded) else kana)


def _read_kana(token: Token) -> Reading:
    morph = token.morph
    if morph.pos in ("補助記号", "記号", "空白"):
        return Reading("", "", "agreed", "a mark")
    if token.surface.isascii() or not morph.is_known:
        return Reading(
            to_hiragana(morph.kana), to_hiragana(morph.kana_base), "guessed", "no kanji"
        )
    surface = _spoken(token.surface, morph.kana) if morph.kana else ""
    return Reading(surface, to_hiragana(morph.base), "agreed", "no kanji")
