"""Which senses a word can have in any text, and whether one meaning is certain."""

import re
from collections.abc import Sequence
from functools import cache

from quizapp.items.meanings.plain_words import PLAIN
from quizapp.items.meanings.shortening import first_short, spelled
from quizapp.japanese.dictionary import Entry, Sense, open_dictionary
from quizapp.japanese.glosses import fitting_senses
from quizapp.japanese.kana import has_kanji

_SPELLED = re.compile(r"(?:usu|esp|oft|mainly)\.? (.*)")
_RIVAL = 4
_KANA_RIVAL = 12


def senses_of(entry: Entry, pos: str, base: str) -> list[Sense]:
    """Return the senses the word can have, without those of another spelling (esp. 杜)."""
    spellings = [spelling.text for spelling in entry.spellings]
    found = []
    for sense in fitting_senses(entry, pos, base):
        meant = _SPELLED.match(sense.note)
        of = [text for text in spellings if meant and text in meant[1]]
        if not of or base in of or base not in spellings:
            found.append(sense)
    return found


def plain_glosses(entry: Entry, base: str) -> tuple[str, ...]:
    """Return the glosses checked by hand, if the entry has them, in either spelling of it."""
    forms = (base, *(spelling.text for spelling in entry.spellings))
    found = next((_plain()[form] for form in forms if form in _plain()), ())
    listed = {
        first_short((gloss,)) for sense in entry.senses for gloss in sense.glosses
    }
    return found if listed.issuperset(found) else ()


def shared_gloss(senses: Sequence[Sense]) -> tuple[str, ...]:
    """Return the first gloss when every sense has it: 冷たい → cold. Empty for an only sense."""
    if len(senses) == 1:
        return ()
    first = first_short(senses[0].glosses[:1])
    is_shared = all(
        spelled(first) in {spelled(first_short((gloss,))) for gloss in sense.glosses}
        for sense in senses
    )
    return (first,) if first and is_shared else ()


def why_doubtful(entry: Entry, senses: Sequence[Sense], base: str) -> str:
    """Return why the meaning is not certain where the form `base` stands, or an empty string.

    `senses` are those it can have; none where one was checked by hand.
    """
    if len(senses) > 1 and not shared_gloss(senses):
        return "it has more than one meaning"
    if senses and "neg" in senses[0].note:
        return "it means that only beside a negative"
    least = entry.priority_of(base) - (_RIVAL if has_kanji(base) else _KANA_RIVAL)
    rivals = (
        other
        for other in open_dictionary().entries(base)
        if other.id != entry.id and other.priority_of(base) >= least
    )
    return "another word is written the same" if any(rivals) else ""


@cache
def _plain() -> dict[str, tuple[str, ...]]:
    lines = (line.partition(" ") for line in PLAIN.strip().split("\n"))
    return {word: tuple(gloss.split("; ")) for word, _, gloss in lines}
