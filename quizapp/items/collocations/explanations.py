"""Say which verb goes with the noun, and what the others mean and go with."""

from collections.abc import Iterable

from quizapp.items.collocations.frames import Frame, phrase_with
from quizapp.items.explanations import first_gloss
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.words import Word


def explain_collocation(word: Word, frame: Frame, wrong: Iterable[str]) -> str:
    """Return the phrase that `word` makes, then what each of `wrong` (bases) is."""
    phrase = f"{frame.noun}{frame.particle}{word.base}"
    gloss = word.gloss or first_gloss(word.base, word.base_reading)
    read = f" ({word.base_reading})" if word.askable else ""
    own = f"{phrase} goes together: {word.base}{read}"
    parts = [f"{own} is “{gloss}” here." if gloss else f"{own}."]
    return " ".join([*parts, *filter(None, map(_other, wrong))])


def _other(base: str) -> str:
    entry = open_dictionary().entries(base)[0]
    reading = to_hiragana(entry.readings[0].text)
    gloss = first_gloss(base, reading)
    phrase = phrase_with(base)
    named = base if base == reading else f"{base} ({reading})"
    if not gloss:
        return ""
    return f"{named} is “{gloss}”{f', as in {phrase}' if phrase else ''}."
