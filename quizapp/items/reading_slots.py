"""A word's kanji, each with its part of the reading, and the other readings each could take."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nlargest

from quizapp.items import sounds
from quizapp.items.distractors import Candidate
from quizapp.items.slips import slip_between
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
_KUN_FOR_ON = 0.15
_LIKELY_VERB = 3.3
_MOST_WORDS = 12
_FORMS = ("", "voicing_added", "voicing_kind", "geminate_added", "same_sound_kana")
_PLAIN_ENDINGS = {
    "み": ("む", "v5m"), "り": ("る", "v5r"), "き": ("く", "v5k"), "ぎ": ("ぐ", "v5g"),
    "し": ("す", "v5s"), "ち": ("つ", "v5t"), "い": ("う", "v5u"), "び": ("ぶ", "v5b"),
}  # fmt: skip


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
        yield from _other_words(slot, kanji, code, is_alone=is_alone)
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
            yield _sound_slip(part, label)
    elif not is_first:
        for part, label in sounds.voicing_slips(slot.part, is_first=False):
            yield _sound_slip(part, label)


def _sound_slip(part: str, label: str) -> Candidate:
    return Candidate(part, label, WEIGHTS[label])


def _is_form_of(part: str, on: str) -> bool:
    """Return whether `part` is the on-reading `on` or what it becomes in a compound."""
    return len(part) == len(on) and slip_between(on, part) in _FORMS


def _other_readings(kanji: Kanji, part: str) -> Iterator[Candidate]:
    """Yield the kanji's other readings: on first, then kun that need no okurigana."""
    weight = WEIGHTS["other_reading"]
    for on in kanji.on[:2]:
        if on != part:
            yield Candidate(on, _slip_or_other(part, on), weight)
            weight *= _RARER
    for kun in kanji.kun[:3]:
        if kun.isalpha() and kun != part and 1 < len(kun) <= 3:
            yield Candidate(kun, "other_reading", _KUN_FOR_ON)


def _slip_or_other(part: str, on: str) -> str:
    if part[-1] == "っ" and part[:-1] == on[:-1]:
        return "geminate_missing"
    slip = slip_between(part, on)
    return slip if slip in WEIGHTS else "other_reading"


def _other_words(
    slot: Slot, kanji: Kanji, code: str, *, is_alone: bool
) -> Iterator[Candidate]:
    """Yield the readings of other kanji before the same okurigana: 改める → さだ(める)."""
    tail = slot.okurigana
    if not code:
        last, code = _PLAIN_ENDINGS.get(tail[-1], (tail[-1] + "る", "v1"))
        tail = tail[:-1] + last
        if f"{slot.part}.{tail}" not in kanji.kun:
            return
    own = {kun.strip("-").replace(".", "") for kun in kanji.kun}
    found = []
    for form, reading, zipf in open_dictionary().inflected_alike(tail, code):
        part = reading.removesuffix(tail)
        likely = len(part) == len(slot.part) and zipf >= _LIKELY_VERB
        if part and reading not in own and (is_alone or likely):
            weight = _nearness(slot.part, part) * max(zipf - 2, 0.2)
            found.append((weight, part, form, reading))
    for weight, part, form, reading in nlargest(_MOST_WORDS, found):
        if form[0] != slot.literal:
            word = (form, reading) if is_alone else ("", "")
            yield Candidate(part, "other_word", weight, word)


def _nearness(part: str, other: str) -> float:
    """Return how easily one reading is taken for another: length and shared ends count."""
    if abs(len(part) - len(other)) > 1:
        return 0.02
    same_length = 2 * (len(part) == len(other))
    return float(
        0.1 + (same_length + (part[0] == other[0]) + (part[-1] == other[-1])) ** 2
    )
