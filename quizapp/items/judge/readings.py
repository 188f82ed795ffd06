"""Grade a reading that was typed, and name the slip in a wrong one.

Width, kind of kana, spaces, marks and romaji do not matter. The length of vowels, voicing
and っ do; and ず is not づ unless the key lists both.
"""

from collections.abc import Iterable

from quizapp.items.judge.folding import fold_answer, readings_of
from quizapp.items.judge.slots import slot_of
from quizapp.items.judge.words import divides, readings_of_entry
from quizapp.items.parts import Grade, TestedWord
from quizapp.items.readings import sounds
from quizapp.items.readings.slips import slip_between
from quizapp.japanese import kana


def grade_reading(
    key: Iterable[str], answer: str, word: TestedWord | None = None
) -> Grade:
    """Grade `answer`, in kana or romaji, against the readings in `key` (either kana).

    With `word` the other readings that its entry has are right too, and an answer that
    is no reading of the whole word may be given again. The dictionary is asked only about
    an answer that the key does not settle. A wrong answer's slip is the least of those
    between it and each reading.
    """
    accepted = [fold_answer(reading) for reading in key]
    given = readings_of(answer)
    if right := _if_right(accepted, given):
        return right
    text = given[0]
    if not text:
        return Grade(0.0, "other")
    if word and not readings_of_entry(word, accepted[0]).isdisjoint(given):
        return Grade(1.0, "also_read")
    if slip := slot_of(word, accepted, text):
        return Grade(0.0, slip, is_off=True)
    if not kana.is_kana(text):
        return Grade(0.0, "not_kana", is_off=True)
    return Grade(0.0, _slip(accepted, text, word))


def _if_right(accepted: list[str], given: list[str]) -> Grade | None:
    if accepted[0] in given:
        return Grade(1.0)
    if any(reading in given for reading in accepted):
        return Grade(1.0, "also_read")
    patterns = (sounds.spelled_alike(reading) for reading in accepted)
    if any(pattern.fullmatch(text) for pattern in patterns for text in given):
        return Grade(1.0, "written_otherwise")
    return None


def _slip(accepted: list[str], text: str, word: TestedWord | None) -> str:
    found = (slip_between(reading, text) for reading in accepted)
    slip = next((slip for slip in found if slip != "other"), "other")
    is_unexplained = slip in ("other", "one_kana")
    if is_unexplained and word and divides(word.surface, text):
        return "other_reading"
    return slip
