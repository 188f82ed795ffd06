"""Verb pairs (閉める, 閉まる) and the forms of both that fit, and do not fit, one phrase."""

from dataclasses import dataclass
from functools import cache

from quizapp.items.frames.pair_table import PAIRS
from quizapp.items.frames.phrases import Phrase
from quizapp.japanese.conjugation import (
    inflect,
    passive,
    slot_of,
    verb_class,
    with_tail,
)

TRANSITIVE, INTRANSITIVE = "を", "が"


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of the table; `kinds` are the nouns after which が excludes `transitive`."""

    transitive: str
    intransitive: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A form that cannot stand in the phrase, with the code of the slip it is."""

    text: str
    slip: str


@cache
def all_pairs() -> tuple[Pair, ...]:
    """Return every pair of the table."""
    return tuple(
        Pair(transitive, intransitive, frozenset(kinds.split()))
        for line in PAIRS.split("\n")
        if line
        for transitive, intransitive, kinds in [line.split("|")]
    )


def pair_of(verb: str, particle: str) -> Pair | None:
    """Return the only pair in which `verb` is the member that takes `particle`, or None."""
    if particle not in (TRANSITIVE, INTRANSITIVE):
        return None
    found = [pair for pair in all_pairs() if _member(pair, particle) == verb]
    return found[0] if len(found) == 1 else None


def is_alike(pair: Pair) -> bool:
    """Return whether one member is written as the potential of the other: 続ける of 続く."""
    verbs = (pair.transitive, pair.intransitive)
    return any(
        verb_class(verb) == "五段" and inflect(verb, "仮定形") + "る" == other
        for verb, other in (verbs, verbs[::-1])
    )


def wrong_forms(pair: Pair, phrase: Phrase) -> list[Wrong]:
    """Return two forms that the particle excludes, or none where the form has no counterpart.

    The first is the partner in the very form of the phrase. The second, after を, is the
    partner with 〜ている more or less; after が, and where that makes no form, it is the passive
    that an intransitive verb has not.
    """
    particle = phrase.words[phrase.particle].surface
    partner = pair.intransitive if particle == TRANSITIVE else pair.transitive
    plain = _as(partner, phrase)
    if particle == TRANSITIVE:
        slip = other_slip = "intransitive_with_object"
        other = _other_aspect(partner, phrase)
    else:
        slip, other = "transitive_without_object", ""
    if not other:
        other = _as(passive(pair.intransitive), phrase)
        other_slip = "passive_of_intransitive"
    return [Wrong(plain, slip), Wrong(other, other_slip)] if plain and other else []


def _member(pair: Pair, particle: str) -> str:
    return pair.transitive if particle == TRANSITIVE else pair.intransitive


def _as(verb: str, phrase: Phrase) -> str:
    """Return `verb` in the form of the phrase's predicate, its helpers included."""
    tail, slot = phrase.tail, _slot(phrase, 0)
    rest = "".join(token.surface for token in tail[1:])
    return with_tail(verb, slot, _unvoiced(rest)) if slot else ""


def _other_aspect(verb: str, phrase: Phrase) -> str:
    """Return `verb` with 〜ている where nothing helps the predicate, and without help where it has."""
    tail, slot = phrase.tail, _slot(phrase, 0)
    if not slot or (slot == "連用形" and len(tail) == 1):
        return ""
    if len(tail) > 2 and tail[1].morph.lemma == "て":
        rest = "".join(token.surface for token in tail[3:])
        own = _slot(phrase, 2)
        # 閉めてい、 閉めておき、: nothing follows that could follow the verb itself.
        return with_tail(verb, own, rest) if own and (rest or own != "連用形") else ""
    rest = _unvoiced("".join(token.surface for token in tail[1:]))
    return with_tail(verb, "音便形", "て") + with_tail("いる", slot, rest)


def _slot(phrase: Phrase, at: int) -> str:
    tail = phrase.tail
    return slot_of(tail[at], tail[at + 1] if at + 1 < len(tail) else None)


def _unvoiced(rest: str) -> str:
    """Return the ending as it is behind most verbs: だ → た, で → て. No other begins so."""
    return {"だ": "た", "で": "て"}.get(rest[:1], rest[:1]) + rest[1:]
