"""What the dictionary says of a word or a kanji.

Codes are EDRDG's own: `n`, `v1`, `adj-i` for parts of speech, `uk` (usually kana), `arch`
for misc, `news1`, `ichi1`, `nf07` for priority, and for the info of a written form

    ===== ============================ ==== =================================
    code  of a spelling                code of a reading
    ===== ============================ ==== =================================
    ateji kanji for their sound        gikun reading of the meaning (jukujikun)
    iK io irregular kanji, okurigana   ik   irregular kana
    oK    outdated                     ok   outdated
    rK    rare                         rk   rare
    sK    for searching only           sk   for searching only
    ===== ============================ ==== =================================

Source: JMdict's DTD, https://www.edrdg.org/jmdict/jmdict_dtd_h.html
"""

from dataclasses import dataclass
from typing import NamedTuple

from quizapp.japanese import kana

COMMON = frozenset({"news1", "ichi1", "spec1", "spec2", "gai1"})

# The first half of a word list says more than the second.
_WEIGHTS = {"ichi1": 8, "news1": 6, "spec1": 6, "gai1": 6, "spec2": 5}
_SECOND_RANK = 2
_USUALLY_KANA = 24
_POOR_FORM = 20
_POOR = frozenset({"iK", "io", "ik", "oK", "ok", "rK", "rk", "sK", "sk"})
_NOT_TAUGHT = frozenset({"ik", "ok", "sk"})


class Spelling(NamedTuple):
    """A way to write a word that has kanji or other non-kana characters in it."""

    text: str
    info: tuple[str, ...] = ()
    priority: tuple[str, ...] = ()


class Reading(NamedTuple):
    """A way to write a word in kana, hiragana or katakana as JMdict has it.

    `spellings` are the only ones it is a reading of; () means all of the entry's.
    `no_kanji`: it is another name for the word, not a reading of its spellings.
    """

    text: str
    info: tuple[str, ...] = ()
    priority: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    no_kanji: bool = False


class Sense(NamedTuple):
    """One meaning; `spellings` and `readings` are the only ones that have it, () means all."""

    pos: tuple[str, ...] = ()
    misc: tuple[str, ...] = ()
    field: tuple[str, ...] = ()
    glosses: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    note: str = ""
    xrefs: tuple[str, ...] = ()
    antonyms: tuple[str, ...] = ()
    dialect: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One JMdict entry: its spellings, readings and senses, each best first."""

    id: int
    spellings: tuple[Spelling, ...]
    readings: tuple[Reading, ...]
    senses: tuple[Sense, ...]

    @property
    def forms(self) -> tuple[Spelling | Reading, ...]:
        """Return every way to write the word, spellings first."""
        return (*self.spellings, *self.readings)

    @property
    def is_common(self) -> bool:
        """Return whether any form has one of the priority tags in `COMMON`."""
        return any(COMMON.intersection(form.priority) for form in self.forms)

    def readings_of(self, spelling: str) -> tuple[str, ...]:
        """Return how `spelling` is read: hiragana, best first; () if it is not the entry's.

        Outdated, irregular and search-only kana are left out.
        """
        if not any(form.text == spelling for form in self.spellings):
            return ()
        found = (
            kana.to_hiragana(reading.text)
            for reading in self.readings
            if not reading.no_kanji
            and (not reading.spellings or spelling in reading.spellings)
            and _NOT_TAUGHT.isdisjoint(reading.info)
        )
        return tuple(dict.fromkeys(found))

    def readings_alone(self, spelling: str) -> tuple[str, ...]:
        """Return how `spelling` is read where it stands alone, best first.

        Of one kanji, what is not in common use belongs to compounds or to old texts:
        水 is みず, not み.
        """
        listed = self.readings_of(spelling)
        if len(spelling) > 1:
            return listed
        common = {
            kana.to_hiragana(each.text) for each in self.readings if each.priority
        }
        return tuple(each for each in listed if each in common) or listed[:1]

    def priority_of(self, form: str) -> int:
        """Return how likely `form`, a spelling or reading, means this entry: higher is likelier.

        About -20 (a form nobody should write) to 50, to compare entries that share the form.
        """
        for place, spelling in enumerate(self.spellings):
            if spelling.text == form:
                return _score(spelling) - place
        for place, reading in enumerate(self.readings):
            if reading.text == form:
                usual = not self.spellings or "uk" in self.senses[0].misc
                bonus = _USUALLY_KANA if usual and reading.priority else 0
                return _score(reading) - place + bonus
        return -_POOR_FORM


@dataclass(frozen=True, slots=True)
class Kanji:
    """One kanji as Kanjidic has it.

    `grade`: 1-6 school year, 8 the other joyo kanji, 9 and 10 for names, None for the rest.
    `frequency`: rank in newspapers from 1, None below about 2,500. `on` is hiragana; `kun`
    has a dot before the okurigana (あらた.める) and a hyphen where it is an affix.
    """

    literal: str
    grade: int | None
    strokes: int
    frequency: int | None
    on: tuple[str, ...]
    kun: tuple[str, ...]
    meanings: tuple[str, ...]


def _score(form: Spelling | Reading) -> int:
    score = 0
    for tag in form.priority:
        if tag.startswith("nf"):
            score += (48 - int(tag[2:])) // 6
        else:
            score += _WEIGHTS.get(tag, _SECOND_RANK)
    return score if _POOR.isdisjoint(form.info) else score - _POOR_FORM
