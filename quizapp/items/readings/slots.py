"""A word's kanji, each with its part of the reading, and the other readings each could take."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.distractors import Candidate
from quizapp.items.readings import sounds
from quizapp.items.readings.alike_words import alike_words
from quizapp.items.readings.slips import slip_between
from quizapp.japanese.dictionary import Kanji, open_dictionary
from quizapp.japanese.furigana import align_kanji
from quizapp.japanese.kana import KANJI

# How much likelier learners take one slip than another.
# Source: order of the slips in Hamada 2018 (errors in reading 282 words), weights ours.
WEIGHTS = {
    "other_reading": 6.0,
    "long_added": 3.0,
    "long_missing": 4.0,
    "voicing_added": 3.0,
    "voicing_missing": 3.0,
    "voicing_kind": 1.5,
    "geminate_added": 3.0,
    "geminate_missing": 3.0,
    "palatal": 1.0,
    "several_sounds": 0.3,
}
_RARER = 0.4
_INITIAL = (
    0.2  # few words of Chinese origin begin with a sound that only voicing explains
)
_KUN_FOR_ON = 0.15
_EVERYDAY = 4.8
_FORMS = ("", "voicing_added", "voicing_kind", "geminate_added", "same_sound_kana")


@dataclass(frozen=True, slots=True)
class Slot:
    """One kanji of a word, its part of the reading, and the kana up to the next kanji."""

    literal: str
    part: str
    okurigana: str
    before: str
    after: str


def slots_of(base: str, reading: str) -> list[Slot]:
    """Return the kanji of `base` in order; none when its reading divides in no or many ways."""
    pieces = align_kanji(base, reading) or ()
    slots = []
    start = 0
    for at, (literal, part) in enumerate(pieces):
        if KANJI.match(literal):
            okurigana = ""
            for following, kana in pieces[at + 1 :]:
                if KANJI.match(following):
                    break
                okurigana += kana
            end = start + len(part)
            slots.append(Slot(literal, part, okurigana, reading[:start], reading[end:]))
        start += len(part)
    return slots


def changes(slot: Slot, code: str, *, is_alone: bool) -> Iterator[Candidate]:
    """Yield each other reading that the slot's kanji could take, as candidates for its part.

    `code` is JMdict's part of speech when the okurigana ends a word that inflects, else
    empty; `is_alone` says that the word has no other kanji.
    """
    kanji = open_dictionary().kanji(slot.literal)
    if kanji is None:
        return
    is_first = not slot.before
    if slot.okurigana:
        yield from alike_words(
            kanji, slot.part, slot.okurigana, code, is_alone=is_alone
        )
    else:
        yield from _other_readings(kanji, slot.part)
    if slot.part[-1] == "っ":
        for kana in "つくちき":
            if slot.part[:-1] + kana in kanji.on:
                yield _sound_slip(slot.part[:-1] + kana, "geminate_missing")
    if any(_is_form_of(slot.part, on) for on in kanji.on):
        for part, label in sounds.slips(
            slot.part, is_first=is_first, following=slot.after
        ):
            is_initial_voice = is_first and label == "voicing_added"
            yield _sound_slip(part, label, _INITIAL if is_initial_voice else 1.0)
    elif not is_first:
        for part, label in sounds.voicing_slips(slot.part, is_first=False):
            yield _sound_slip(part, label)


def _sound_slip(part: str, label: str, share: float = 1.0) -> Candidate:
    return Candidate(part, label, WEIGHTS[label] * share)


def _is_form_of(part: str, on: str) -> bool:
    """Return whether `part` is the on-reading `on` or what it becomes in a compound."""
    return len(part) == len(on) and slip_between(on, part) in _FORMS


def _other_readings(kanji: Kanji, part: str) -> Iterator[Candidate]:
    """Yield the kanji's other readings: on first, then kun that need no okurigana."""
    weight = WEIGHTS["other_reading"]
    for on in kanji.on[:2]:
        if on != part and on.isalpha():  # -ねん only stands behind another kanji
            yield Candidate(on, _slip_or_other(part, on), weight)
            weight *= _RARER
    is_everyday = open_dictionary().zipf(kanji.literal) >= _EVERYDAY
    for kun in kanji.kun[:2] if is_everyday else ():
        if kun.isalpha() and kun != part and 1 < len(kun) <= 3:
            yield Candidate(kun, "other_reading", _KUN_FOR_ON)


def _slip_or_other(part: str, on: str) -> str:
    if part[-1] == "っ" and part[:-1] == on[:-1]:
        return "geminate_missing"
    slip = slip_between(part, on)
    return slip if slip in WEIGHTS else "other_reading"
