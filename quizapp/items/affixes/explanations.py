"""Say what an affix means, and what each wrong one means, with a word of the dictionary."""

from collections.abc import Iterable
from functools import cache

from quizapp.items.affixes.frames import Frame
from quizapp.items.affixes.senses import PREFIX_SENSES, SUFFIX_SENSES
from quizapp.items.explanations import first_gloss
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.words import Word


def explain_affix(word: Word, frame: Frame, wrong: Iterable[str]) -> str:
    """Return what `word` means, then the meaning of its affix and of each of `wrong`."""
    gloss = word.gloss or first_gloss(word.base, word.base_reading)
    read = f" ({word.reading})" if word.askable else ""
    own = f"{word.surface}{read} means “{gloss}”." if gloss else ""
    parts = [own, _sense(frame.affix, frame, but_not=word.surface)]
    if frame.by_grammar:
        parts.append(f"Here {_needed(frame.affix)}.")
    parts += [_sense(affix, frame, but_not=word.surface) for affix in wrong]
    return " ".join(filter(None, parts))


def sense_of(affix: str, *, is_prefix: bool) -> tuple[str, tuple[str, ...]]:
    """Return what `affix` means and words that have it; KeyError when it is not known."""
    return _senses(PREFIX_SENSES if is_prefix else SUFFIX_SENSES)[affix]


def _sense(affix: str, frame: Frame, but_not: str) -> str:
    meaning, words = sense_of(affix, is_prefix=frame.is_prefix)
    dashed = f"{affix}-" if frame.is_prefix else f"-{affix}"
    shown = [_glossed(word) for word in words if word != but_not]
    example = next(filter(None, shown), "")
    return f"{dashed}: {meaning}{example and f', as in {example}'}."


def _glossed(word: str) -> str:
    """Return `word` with reading and meaning, or an empty string when it has no short one."""
    reading = to_hiragana(open_dictionary().entries(word)[0].readings[0].text)
    gloss = first_gloss(word, reading)
    return f"{word} ({reading}) “{gloss}”" if gloss else ""


def _needed(affix: str) -> str:
    if affix == "的":
        return "な follows, and of these only -的 makes a word that it can follow"
    return "する follows, and of these only -化 makes a word that one can do"


@cache
def _senses(lines: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    senses = {}
    for line in lines.strip().split("\n"):
        affix, meaning, words = (part.strip() for part in line.split("|"))
        senses[affix] = (meaning, tuple(words.split()))
    return senses
