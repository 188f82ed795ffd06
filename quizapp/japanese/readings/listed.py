"""Which readings the dictionary lists for a spelling, and which of them are common."""

from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import to_hiragana

_OUTDATED = frozenset({"arch", "obs", "obsc", "rare"})
_E_ROW, _U_ROW = "えけげせてねべめれ", "うくぐすつぬぶむる"


@lru_cache(maxsize=20_000)
def listed_readings(spelling: str) -> tuple[str, ...]:
    """Return the current readings the dictionary has for `spelling`: hiragana, likeliest first."""
    found = dict.fromkeys(
        reading
        for entry in open_dictionary().entries(spelling)
        for reading in entry.readings_of(spelling)
    )
    # ぎょーざ beside ぎょうざ is a spelling, no reading.
    return tuple(
        reading
        for reading in found
        if "ー" not in reading or reading.replace("ー", "う") not in found
    )


@lru_cache(maxsize=20_000)
def common_readings(spelling: str) -> frozenset[str]:
    """Return the readings of `spelling` that have a priority tag in the dictionary."""
    return frozenset(
        to_hiragana(listed.text)
        for entry in open_dictionary().entries(spelling)
        for listed in entry.readings
        if listed.priority and to_hiragana(listed.text) in entry.readings_of(spelling)
    )


@lru_cache(maxsize=20_000)
def usual_reading(spelling: str) -> str:
    """Return the one reading that shares a priority tag with `spelling`, or "".

    Of single kanji that says little: it is their compounds that are frequent.
    """
    found = {
        to_hiragana(listed.text)
        for entry in open_dictionary().entries(spelling)
        for written in entry.spellings
        if written.text == spelling
        for listed in entry.readings
        if set(written.priority).intersection(listed.priority)
        and to_hiragana(listed.text) in entry.readings_of(spelling)
    }
    return found.pop() if len(found) == 1 and len(spelling) > 1 else ""


@lru_cache(maxsize=5_000)
def is_deed(spelling: str, reading: str) -> bool:
    """Return whether する can follow `spelling` read so: 出店, しゅってん, not でみせ."""
    return any(
        "vs" in sense.pos
        for entry in open_dictionary().entries(spelling)
        if reading in entry.readings_of(spelling)
        for sense in entry.senses
    )


@lru_cache(maxsize=20_000)
def current_readings(spelling: str) -> frozenset[str]:
    """Return the readings of `spelling` in entries that have a sense still in use."""
    return frozenset(
        reading
        for entry in open_dictionary().entries(spelling)
        if any(_OUTDATED.isdisjoint(sense.misc) for sense in entry.senses)
        for reading in entry.readings_of(spelling)
    )


@lru_cache(maxsize=20_000)
def is_current(base: str, reading: str) -> bool:
    """Return whether the dictionary has `base` so read, or the verb that it says can be done.

    歩く is no more ありく; 弾ける, ひける is what can be 弾く, ひく.
    """
    if reading in current_readings(base):
        return True
    done, done_reading = _of_potential(base), _of_potential(reading)
    return bool(done) and done_reading in current_readings(done)


def _of_potential(verb: str) -> str:
    """Return 書く of 書ける, or nothing for what is no potential."""
    stem, last = verb[:-2], verb[-2:-1]
    if not verb.endswith("る") or last not in _E_ROW:
        return ""
    return stem + _U_ROW[_E_ROW.index(last)]
