"""What to tell a learner of an answer: its slip, where it is, and what word was answered."""

from collections.abc import Iterator

from quizapp.items.explanations import first_gloss
from quizapp.items.judge.folding import readings_of
from quizapp.items.parts import TestedWord
from quizapp.items.slips import SLIPS, Sentence
from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.kana import KANJI, has_kanji, is_kana, to_hiragana
from quizapp.japanese.readings import inflected

_OF_SOUND = ("long", "voicing", "geminate", "palatal", "nasal", "same", "one")
_UNTOLD = frozenset({"", "other"})
_RUDE = frozenset({"vulg", "X", "derog", "sens", "sl"})
_SMALL = frozenset("ゃゅょぁぃぅぇぉっー")
_VOWELS = ("あ", "い", "う", "え", "お")
_LONGEST_PIECE = 3


def remark(
    slip: str, key: str, answer: str, word: TestedWord | None = None
) -> Sentence | None:
    """Return what to say of `answer` to a question with that `key`, or None for nothing.

    `slip` is a grade's. With `word` a wrong reading of it may be told to be another word's,
    for which the dictionary is asked.
    """
    if not answer.strip():
        return None
    said = [] if slip in _UNTOLD or slip not in SLIPS else [SLIPS[slip]]
    right, wrong = to_hiragana(key), readings_of(answer)[0]
    if is_kana(right) and is_kana(wrong) and right != wrong:
        if slip.partition("_")[0] in _OF_SOUND:
            said += _place_of(right, wrong)
        if word:
            said += _other_word(word, right, wrong)
    if not said:
        return None
    english, japanese = zip(*said, strict=True)
    return Sentence(" ".join(english), "".join(japanese))


def _place_of(key: str, answer: str) -> Iterator[Sentence]:
    """Yield where the two differ, if that is in one short place."""
    start = next(
        (at for at, (a, b) in enumerate(zip(key, answer, strict=False)) if a != b),
        min(len(key), len(answer)),
    )
    end = 0
    while (
        end < min(len(key), len(answer)) - start and key[-1 - end] == answer[-1 - end]
    ):
        end += 1
    while start and (
        key[start : start + 1] in _SMALL or answer[start : start + 1] in _SMALL
    ):
        start -= 1
    is_vowel = (
        key[start : start + 1] in _VOWELS and answer[start : start + 1] in _VOWELS
    )
    if start and (
        is_vowel
        or not (key[start : len(key) - end] and answer[start : len(answer) - end])
    ):
        start -= 1
        start -= key[start] in _SMALL
    right, wrong = key[start : len(key) - end], answer[start : len(answer) - end]
    if right and wrong and max(len(right), len(wrong)) <= _LONGEST_PIECE:
        yield Sentence(
            f"It is {right}, not {wrong}.", f"「{wrong}」ではなく「{right}」です。"
        )


def _other_word(word: TestedWord, key: str, answer: str) -> Iterator[Sentence]:
    """Yield which common word `answer` is a form of, if it shares a kanji or the okurigana."""
    reading = inflected(word.base_reading, key, answer)
    found = [
        (entry.priority_of(reading), spelling)
        for entry in open_dictionary().entries(reading)
        if (spelling := _spelling(entry, reading, word.base))
    ]
    if found:
        spelling = max(found)[1]
        gloss = first_gloss(spelling, reading)
        meant = f" “{gloss}”" if gloss else ""
        yield Sentence(
            f"{reading} is {spelling}{meant}.", f"「{reading}」は「{spelling}」です。"
        )


def _spelling(entry: Entry, reading: str, base: str) -> str:
    """Return how a common word is written that could be taken for `base`, or an empty string."""
    if not entry.is_common or any(form.text == base for form in entry.spellings):
        return ""
    if any(not _RUDE.isdisjoint(sense.misc) for sense in entry.senses):
        return ""
    first = next(iter(entry.spellings), None)
    if first is None or not has_kanji(first.text):
        return ""
    if reading not in entry.readings_of(first.text):
        return ""
    shared = set(KANJI.findall(first.text)) & set(KANJI.findall(base))
    okurigana = KANJI.sub("", base)
    is_alike = okurigana and KANJI.sub("", first.text) == okurigana
    return first.text if shared or is_alike else ""
