"""Grade a meaning that was typed in English against what the dictionary says."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from quizapp.items.judge.english import is_near, is_same, is_verb_of
from quizapp.items.judge.english_forms import without_brackets, words_of
from quizapp.items.judge.folding import fold_answer, readings_of
from quizapp.items.judge.words import entries_of
from quizapp.items.meanings.english import near, stems
from quizapp.items.parts import Grade, TestedWord
from quizapp.japanese.kana import count_japanese

_BETWEEN = re.compile(r"[;,/]|\bor\b")

_ALIKE = 4

Words = tuple[str, ...]


def fold_gloss(gloss: str) -> str:
    """Return `gloss` in the form it is compared in: small letters, singular, no articles."""
    return " ".join(words_of(gloss)) or gloss.strip()


def grade_gloss(
    glosses: Iterable[str], answer: str, word: TestedWord | None = None
) -> Grade:
    """Grade `answer` against the entry's `glosses`, any of which is right.

    Number, articles, to, hyphens, case, British spelling, what stands in brackets, and one
    typing slip in a word of five letters or more do not matter. Of several answers (a; b)
    each must be right. The verb is right too for a noun that する makes a verb. With `word`, its reading may be told from a wrong meaning; that,
    another form of a gloss and a near meaning may be answered again.
    """
    accepted = {form: gloss for gloss in glosses for form in _forms(gloss)}
    parts = [words for part in _BETWEEN.split(answer) if (words := words_of(part))]
    for said in ([words_of(answer)], parts):
        if said and all(_is_listed(part, accepted) for part in said):
            return Grade(1.0)
    if word and _is_reading(answer, word):
        return Grade(0.0, "reading_typed", is_off=True)
    if count_japanese(answer):
        return Grade(0.0, "not_english", is_off=True)
    if parts and all(any(is_near(part, form) for form in accepted) for part in parts):
        return Grade(1.0, "typing_slip")
    if word and parts and all(_is_its_verb(part, accepted, word) for part in parts):
        return Grade(1.0, "verb_for_noun")
    slip = _nearness(answer, accepted)
    return Grade(0.0, slip, is_off=bool(slip))


@lru_cache(maxsize=5_000)
def _forms(gloss: str) -> tuple[Words, ...]:
    """Return the ways to write `gloss`: with what is in brackets and without."""
    texts = (gloss, without_brackets(gloss))
    parts = (part for text in texts for part in (text, *text.split(";")))
    return tuple(dict.fromkeys(words for part in parts if (words := words_of(part))))


def _is_listed(part: Words, accepted: Iterable[Words]) -> bool:
    return part in accepted or any(is_same(part, form) for form in accepted)


def _is_its_verb(part: Words, accepted: Iterable[Words], word: TestedWord) -> bool:
    """Return whether `part` is the verb to a gloss of a noun that する makes a verb."""
    return (
        len(part) == 1
        and any(len(form) == 1 and is_verb_of(part[0], form[0]) for form in accepted)
        and any(
            "vs" in sense.pos
            for entry in entries_of(word.base, word.base_reading)
            for sense in entry.senses
        )
    )


def _is_reading(answer: str, word: TestedWord) -> bool:
    own = {fold_answer(text) for text in (word.reading, word.base_reading) if text}
    return not own.isdisjoint(readings_of(answer))


def _nearness(answer: str, accepted: Mapping[Words, str]) -> str:
    """Return the slip of an answer that nearly means one of the glosses, or an empty string."""
    said, words = stems(answer), words_of(answer)
    if said and any(said == stems(gloss) for gloss in accepted.values()):
        return "other_form"
    if any(_begin_alike(words, form) for form in accepted):
        return "other_form"
    if any(_is_part(words, form) for form in accepted):
        return "part_of_meaning"
    meant = near(answer)
    if any(not meant.isdisjoint(near(gloss)) for gloss in accepted.values()):
        return "near_meaning"
    return ""


def _begin_alike(one: Words, other: Words) -> bool:
    """Return whether both are one word, and begin alike: decide, decision."""
    if len(one) != 1 or len(other) != 1:
        return False
    return len(one[0]) >= _ALIKE and one[0][:_ALIKE] == other[0][:_ALIKE]


def _is_part(one: Words, other: Words) -> bool:
    """Return whether `one` is some of the words of `other` that carry meaning."""
    return bool(stems(" ".join(one))) and set(one) < set(other)
