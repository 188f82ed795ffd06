"""Rank the senses of a dictionary entry for a word's place, and shorten what they say."""

import re
from typing import NamedTuple

from quizapp.japanese.dictionary import Entry, Sense
from quizapp.japanese.glosses.codes import CODES

_UNSAID = frozenset({"arch", "obs", "obsc", "rare", "dated"})
_RUDE = frozenset({"sl", "vulg", "derog", "X", "m-sl", "net-sl"})
_LIMITED = frozenset({"abbr", "chn", "col", "fam", "joc", "fem", "male", "poet", "id"})
_NOT_ASKED = _UNSAID | _RUDE | {"hist"}
_OTHERWISE = re.compile(
    r"(?:usu\.|esp\.|oft\.|often|mainly) (?:written )?(?:as )?(\S+)"
)
_AFTER_TE = re.compile(r"\bte\b|て")
_HELPERS = frozenset({"aux-v", "suf"})
_UNUSED: frozenset[str] = frozenset()
# JMdict's codes of the senses that nouns have where they are used so.
_USES = {
    "deed": frozenset(("vs",)),
    "suffix": frozenset(("n-suf", "suf")),
    "prefix": frozenset(("n-pref", "pref")),
}
_MAIN_VERB = frozenset({"vt", "vi"})


class Form(NamedTuple):
    """A word to be looked up: base as written, its hiragana reading, UniDic's part of speech.

    `lemma` is UniDic's, empty for a word of several tokens. `inflection` is how JMdict's
    code for its conjugation begins (v1, v5, …), empty for any. `is_name` for a proper noun.
    """

    base: str
    reading: str
    pos: str
    lemma: str = ""
    inflection: str = ""
    is_name: bool = False


class Ranked(NamedTuple):
    """A sense and how badly it suits its place: 0 is best, 1 at need, from 10 better not."""

    misfit: int
    sense: Sense


def fitting_senses(entry: Entry, pos: str, base: str = "") -> tuple[Sense, ...]:
    """Return the senses of `entry` for UniDic `pos`, outdated and rude ones left out.

    Senses that the dictionary restricts to other spellings than `base` go too.
    """
    return tuple(
        sense
        for sense in entry.senses
        if _NOT_ASKED.isdisjoint(sense.misc)
        and (not sense.spellings or not base or base in sense.spellings)
        and _misfit_of_pos(sense, pos) is not None
    )


def rank_senses(entry: Entry, form: Form, use: str) -> list[Ranked]:
    """Return the senses of `entry` that `form` can have, best first.

    `use`: `object` for a verb with を before it, `subject` with が, `helper` for a verb
    after another verb's stem; for a noun `deed` before する, `suffix` behind another noun,
    `prefix` before a number; others are all the same.
    """
    ranked = []
    used = _USES.get(use, _UNUSED)
    if not any(used.intersection(sense.pos) for sense in entry.senses):
        used = _UNUSED
    for sense in entry.senses:
        misfit = _misfit_of_pos(sense, form.pos)
        if misfit is None or not _may_be(sense, entry, form):
            continue
        misfit += _misfit(sense, entry, form)
        if form.pos == "動詞":
            misfit += _misfit_of_use(sense, use)
        elif used:
            misfit += 2 * used.isdisjoint(sense.pos)
        ranked.append(Ranked(misfit, sense))
    origin = form.lemma.partition("-")[2]
    if (
        origin
        and origin.isascii()
        and any(mentions(each.sense, origin) for each in ranked)
    ):
        ranked = [
            Ranked(misfit + (not mentions(sense, origin)), sense)
            for misfit, sense in ranked
        ]
    ranked.sort(key=lambda each: each.misfit)
    return ranked


def mentions(sense: Sense, word: str) -> bool:
    """Return whether one of the sense's glosses has the English `word` in some form: pack, packing."""
    forms = rf"{re.escape(word)}(?:e?[sd]|\w?ing)?"
    whole = re.compile(rf"\b{forms}\b", re.IGNORECASE)
    return any(whole.search(gloss) for gloss in sense.glosses)


def _misfit_of_pos(sense: Sense, pos: str) -> int | None:
    """Return 0 or 1 for a sense of the first or second codes of `pos`, None for others."""
    first, second = CODES.get(pos, (frozenset(), frozenset()))
    if not first.isdisjoint(sense.pos):
        return 0
    if "verb" in first and any(_is_verb(code) for code in sense.pos):
        return 0
    return None if second.isdisjoint(sense.pos) else 1


def _is_verb(code: str) -> bool:
    return code[0] == "v" and code not in ("vs", "vi", "vt")


def _may_be(sense: Sense, entry: Entry, form: Form) -> bool:
    """Return whether neither the dictionary nor the word's kind rules the sense out."""
    is_spelled = not sense.spellings or form.base in sense.spellings
    if not is_spelled and _has_spelling(entry, form.base):
        return False
    if form.is_name and not sense.glosses[0][:1].isupper():
        return False
    if form.inflection and not any(c.startswith(form.inflection) for c in sense.pos):
        return False
    return not sense.readings or form.reading in sense.readings


def _misfit(sense: Sense, entry: Entry, form: Form) -> int:
    # The first sense is the usual one even when it is a field's: 心臓, 細胞, 株.
    is_first = sense is entry.senses[0]
    misfit = 2 * (bool(sense.field) and not is_first) + 4 * bool(sense.dialect)
    if not _UNSAID.isdisjoint(sense.misc) or not _RUDE.isdisjoint(sense.misc):
        misfit += 10
    misfit += not is_first and not _LIMITED.isdisjoint(sense.misc)
    written = _OTHERWISE.match(sense.note)
    if written and written[1] != form.base and _has_spelling(entry, written[1]):
        misfit += 1
    return misfit


def _has_spelling(entry: Entry, text: str) -> bool:
    return any(text == spelling.text for spelling in entry.spellings)


def _misfit_of_use(sense: Sense, use: str) -> int:
    is_helper = not _HELPERS.isdisjoint(sense.pos) and not _AFTER_TE.search(sense.note)
    if use == "helper":
        return 0 if is_helper else 1
    if not _HELPERS.isdisjoint(sense.pos) and _MAIN_VERB.isdisjoint(sense.pos):
        return 4
    is_vi, is_vt = "vi" in sense.pos, "vt" in sense.pos
    if use == "object":
        return 2 * (is_vi and not is_vt)
    return int(use == "subject" and is_vt and not is_vi)
