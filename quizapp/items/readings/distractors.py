"""Wrong readings of a word, each with the reading of exactly one kanji changed.

整備 せいび → しょうび (another reading of 整), せび (short vowel), せいひ (no voice). In a word
with okurigana the kanji takes the reading of another word with the same ending instead:
改めた → さだめた. None is a reading that the dictionary or UniDic has for the word.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from quizapp.items.distractors import Candidate
from quizapp.items.readings import sounds
from quizapp.items.readings.slots import WEIGHTS, Slot, changes, slots_of
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import KANJI, to_hiragana
from quizapp.japanese.lexicon import readings_in_lexicon

MOST = 16

_RUDE = frozenset(
    ["うんこ", "うんち", "ちんこ", "まんこ", "くそ", "げり", "しっこ", "せいき"]
)
_RUDE_MISC = frozenset({"vulg", "X", "derog", "sens"})


@lru_cache(maxsize=10_000)
def wrong_readings(
    surface: str, reading: str, base: str, base_reading: str, code: str
) -> tuple[Candidate, ...]:
    """Return the likeliest candidates for `surface` read `reading` (hiragana), in order.

    `base` is its dictionary form; `code` is JMdict's part of speech (v1, v5k, adj-i) of a
    word that inflects and empty for others. Empty when the reading does not divide
    among the kanji in exactly one way, and for polite forms (お茶).
    """
    # お釣り → おしり: behind the prefix the other words are none.
    is_prefixed = base[0] in "おご" and KANJI.search(base) is not None
    slots = [] if is_prefixed else slots_of(base, base_reading)
    tail = slots[-1].okurigana if slots else ""
    end = base_reading.removesuffix(tail)
    if not slots or not reading.startswith(end):
        return ()
    ending = reading[len(end) :]
    found: list[Candidate] = []
    spoken = {sounds.in_speech(each) for each in _allowed(base) | {base_reading}}
    refused = readings_in_lexicon(surface) | {reading}
    for changed in _changed_bases(slots, code):
        whole = changed.text.removesuffix(tail) + ending
        sound = sounds.in_speech(changed.text)
        if sound in spoken or whole in refused or _is_rude(whole):
            continue
        if sounds.is_sayable(whole):
            spoken.add(sound)
            found.append(replace(changed, text=whole))
    found.sort(key=lambda candidate: -candidate.weight)
    return tuple(found[:MOST])


@lru_cache(maxsize=20_000)
def _is_rude(kana: str) -> bool:
    """Return whether `kana` happens to be a word that is not for a lesson: うんこう → うんこ."""
    return kana in _RUDE or any(
        not _RUDE_MISC.isdisjoint(sense.misc)
        for entry in open_dictionary().entries(kana)
        for sense in entry.senses
    )


def _allowed(base: str) -> set[str]:
    return {
        to_hiragana(listed.text)
        for entry in open_dictionary().entries(base)
        for listed in entry.readings
    } | readings_in_lexicon(base)


def _changed_bases(slots: list[Slot], code: str) -> Iterator[Candidate]:
    """Yield the base's reading with one kanji's part changed, then with two, likeliest first."""
    likeliest: list[tuple[Slot, Candidate]] = []
    for slot in slots:
        ending = code if slot is slots[-1] else ""
        found = list(changes(slot, ending, is_alone=len(slots) == 1))
        is_whole = len(slots) == 1 and not slot.before
        for change in found:
            text = slot.before + change.text + slot.after
            # たてもえ and しみかす are no words that anybody could take the word for.
            if change.label != "other_word" or is_whole or open_dictionary().has(text):
                yield replace(change, text=text)
        if found and not slot.okurigana:
            best = max(found, key=lambda change: change.weight)
            likeliest.append((slot, best))
    for (one, first), (other, second) in combinations(likeliest, 2):
        between = one.after.removesuffix(other.part + other.after)
        text = one.before + first.text + between + second.text + other.after
        is_sound = "other_reading" not in (first.label, second.label)
        label = "several_sounds" if is_sound else "other_reading"
        yield Candidate(text, label, WEIGHTS["several_sounds"])
