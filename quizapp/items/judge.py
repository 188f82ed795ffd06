"""Grade a reading that was typed, and name the slip in a wrong one.

Width, kind of kana, spaces, marks and romaji do not matter. The length of vowels, voicing
and っ do; and ず is not づ unless the key lists both.
"""

import re
from collections.abc import Iterable
from itertools import islice, product

import jaconv

from quizapp.items.base import Grade
from quizapp.items.readings import sounds
from quizapp.items.readings.slips import slip_between
from quizapp.japanese import kana

_MARKS = re.compile(r"[\s。、．，.,!！?？「」『』()（）・~〜～]+")
_WAYS = {
    "ā": ("aa",), "ī": ("ii",), "ū": ("uu",), "ē": ("ee", "ei"), "ō": ("ou", "oo"),
    "â": ("aa",), "î": ("ii",), "û": ("uu",), "ê": ("ee", "ei"), "ô": ("ou", "oo"),
    "dzu": ("du",), "zu": ("zu", "du"), "ji": ("ji", "di"), "ja": ("ja", "dya"),
    "ju": ("ju", "dyu"), "jo": ("jo", "dyo"), "nn": ("n'", "n'n"),
}  # fmt: skip
_PIECES = re.compile("(dzu|zu|j[iauo]|nn(?=[aiueoyāīūēōâîûêô])|[āīūēōâîûêô])")
_ROMAJI = re.compile("[a-zāīūēōâîûêô'’-]+")
_MOST_WAYS = 64


def grade_reading(key: Iterable[str], answer: str) -> Grade:
    """Grade `answer`, in kana or romaji, against the readings in `key` (either kana).

    A wrong answer's slip is the least of those between it and each reading.
    """
    accepted = [fold_answer(reading) for reading in key]
    given = readings_of(answer)
    patterns = [sounds.spelled_alike(reading) for reading in accepted]
    if any(pattern.fullmatch(text) for pattern in patterns for text in given):
        return Grade(1.0)
    text = given[0]
    if not text:
        return Grade(0.0, "other")
    if not kana.is_kana(text):
        return Grade(0.0, "not_kana")
    found = [slip_between(reading, text) for reading in accepted]
    return Grade(0.0, next((slip for slip in found if slip != "other"), "other"))


def fold_answer(answer: str) -> str:
    """Return `answer` without marks and spaces, in hiragana; romaji in small ASCII letters."""
    folded = kana.fold(_MARKS.sub("", answer)).lower()
    return _MARKS.sub("", folded).replace("−", "ー").replace("’", "'")


def readings_of(answer: str) -> list[str]:
    """Return the hiragana readings that `answer` can stand for, likeliest first.

    One, unless it is in romaji: `jūdō` → じゅうどう, じゅうどお. Never empty.
    """
    text = fold_answer(answer)
    if not _ROMAJI.fullmatch(text):
        return [text]
    parts = [_WAYS.get(part, (part,)) for part in _PIECES.split(text)]
    spelled = islice(product(*parts), _MOST_WAYS)
    return [str(jaconv.alphabet2kana("".join(way))) for way in spelled]
