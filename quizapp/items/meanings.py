"""What a word means, short enough to be an option."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.english import stems
from quizapp.japanese.dictionary import Entry, Sense, open_dictionary
from quizapp.japanese.glosses import choose_entry, fitting_senses, short_gloss

LONGEST = 40
BRIEF = 12

_SPECIAL_MISC = frozenset(
    {"id", "col", "chn", "fam", "joc", "abbr", "on-mim", "poet", "euph"}
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The gloss to show for a word, and how many senses and near entries it is one of."""

    gloss: str
    senses: int
    rivals: int
    is_kana: bool


@lru_cache(maxsize=20_000)
def meaning(base: str, reading: str, pos: str) -> Meaning | None:
    """Return the meaning of `base` read `reading` (hiragana), or None when none is short.

    `rivals` counts other entries with the same form that are nearly as common.
    """
    entry = choose_entry(base, reading, pos)
    glosses = glosses_of(base, reading, pos)
    if entry is None or not glosses:
        return None
    senses = fitting_senses(entry, pos, base)
    return Meaning(
        _joined(glosses),
        len(senses),
        _rivals(entry, base),
        any("uk" in sense.misc for sense in senses),
    )


@lru_cache(maxsize=20_000)
def glosses_of(base: str, reading: str, pos: str) -> tuple[str, ...]:
    """Return the glosses to show: one of each leading sense, or two of the only one."""
    entry = choose_entry(base, reading, pos)
    senses = fitting_senses(entry, pos, base) if entry else ()
    if not senses:
        return ()
    if len(senses) > 1 and _is_plain(senses[1]):
        found = [short_gloss(sense) for sense in senses[:2]]
        found += [
            gloss for gloss in map(short_gloss, senses[2:3]) if len(gloss) <= BRIEF
        ]
    else:
        found = [_cleaned(gloss) for gloss in senses[0].glosses[:2]]
    if not _is_option(found[0]):
        return ()
    by_spelling = {_spelled_alike(gloss): gloss for gloss in reversed(found)}
    kept = [
        gloss for gloss in found if gloss in by_spelling.values() and _is_option(gloss)
    ]
    return tuple(dict.fromkeys(kept))


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


def _is_plain(sense: Sense) -> bool:
    """Return whether a sense is general enough to be shown beside the first one."""
    if sense.field or sense.dialect or sense.note or sense.readings:
        return False
    gloss = short_gloss(sense)
    is_odd = gloss != gloss.lower() or gloss.startswith("counter ")
    return not (is_odd or _SPECIAL_MISC.intersection(sense.misc))


def _cleaned(gloss: str) -> str:
    return short_gloss(Sense(glosses=(gloss,)))


def _is_option(gloss: str) -> bool:
    return (
        bool(gloss) and len(gloss) <= LONGEST and "(" not in gloss and "." not in gloss
    )


def _spelled_alike(gloss: str) -> str:
    """Return one form for British and American spelling: neighbourhood, remodelling."""
    plain = re.sub("[^a-z]", "", gloss.lower()).replace("ou", "o").replace("ll", "l")
    return plain.replace("ise", "ize").replace("isa", "iza").replace("tre", "ter")


def _joined(glosses: tuple[str, ...]) -> str:
    joined = glosses[0]
    for gloss in glosses[1:]:
        if len(joined) + 2 + len(gloss) <= LONGEST:
            joined += f"; {gloss}"
    return joined


def _rivals(entry: Entry, base: str) -> int:
    """Return how many other entries of `base` come within four points of `entry`."""
    least = entry.priority_of(base) - 4
    return sum(
        other.id != entry.id and other.priority_of(base) >= least
        for other in open_dictionary().entries(base)
    )
