"""What a word means, short enough to be an option."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.meanings.english import stems
from quizapp.japanese.dictionary import Entry, Sense, open_dictionary
from quizapp.japanese.glosses import choose_entry, fitting_senses, short_gloss

LONGEST = 40
MOST_SENSES = 2
MOST_LISTED = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """The gloss to show for a word, and how many senses and near entries it has."""

    gloss: str
    senses: int
    rivals: int


@lru_cache(maxsize=20_000)
def meaning(base: str, reading: str, pos: str) -> Meaning | None:
    """Return the meaning of `base` read `reading` (hiragana), or None when none is short.

    The gloss has a part for each sense, if there are no more than MOST_SENSES.
    `rivals` counts other entries with the same form that are nearly as common.
    """
    entry = choose_entry(base, reading, pos)
    senses = fitting_senses(entry, pos, base) if entry else ()
    if entry is None or not senses:
        return None
    gloss = _shown(senses[:MOST_SENSES])
    return Meaning(gloss, len(senses), _rivals(entry, base)) if gloss else None


@lru_cache(maxsize=20_000)
def glosses(base: str, reading: str, pos: str) -> str:
    """Return the first gloss of each of the first senses, as a dictionary lists them.

    切れる → “to break; to be injured; to wear out”. Empty for a word that has no entry.
    """
    entry = choose_entry(base, reading, pos)
    senses = fitting_senses(entry, pos, base) if entry else ()
    first = dict.fromkeys(short_gloss(sense) for sense in senses)
    return "; ".join([*first][:MOST_LISTED])


@lru_cache(maxsize=20_000)
def stems_of_form(form: str) -> frozenset[str]:
    """Return the stemmed words of every gloss of every entry that has `form`."""
    return frozenset(
        stem
        for entry in open_dictionary().entries(form)
        for sense in entry.senses
        for gloss in sense.glosses
        for stem in stems(gloss)
    )


def _shown(senses: Sequence[Sense]) -> str:
    """Return the first gloss of each sense, up to three of an only one, or an empty string."""
    first = [_cleaned(gloss) for gloss in senses[0].glosses]
    if not _is_option(first[0]):
        return ""
    if len(senses) == 1:
        shown = first[:1]
        for other in first[1:MOST_LISTED]:
            is_new = _is_option(other) and not any(_is_same(g, other) for g in shown)
            if is_new and len("; ".join([*shown, other])) <= LONGEST:
                shown.append(other)
        return "; ".join(shown)
    for gloss in map(_cleaned, senses[1].glosses):
        if _is_same(first[0], gloss):
            return first[0]
        joined = f"{first[0]}; {gloss}"
        if _is_option(gloss) and len(joined) <= LONGEST:
            return joined
    return ""


def _cleaned(gloss: str) -> str:
    return short_gloss(Sense(glosses=(gloss,)))


def _is_option(gloss: str) -> bool:
    return (
        bool(gloss) and len(gloss) <= LONGEST and "(" not in gloss and "." not in gloss
    )


def _is_same(one: str, other: str) -> bool:
    """Return whether two glosses differ in spelling or number only: harbour, harbor."""
    return stems(one) == stems(other) or _spelled(one) == _spelled(other)


def _spelled(gloss: str) -> str:
    plain = re.sub("[^a-z]", "", gloss.lower()).replace("ou", "o").replace("ll", "l")
    plain = plain.replace("ise", "ize").replace("isa", "iza").replace("dge", "dg")
    return plain.replace("tre", "ter")


def _rivals(entry: Entry, base: str) -> int:
    """Return how many other entries of `base` come within four points of `entry`."""
    least = entry.priority_of(base) - 4
    return sum(
        other.id != entry.id and other.priority_of(base) >= least
        for other in open_dictionary().entries(base)
    )
