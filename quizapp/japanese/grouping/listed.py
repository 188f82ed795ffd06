"""Ask the dictionary what a form that several tokens make can be."""

from functools import lru_cache

from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.kana import to_hiragana


@lru_cache(maxsize=20_000)
def parts_of_speech(form: str) -> frozenset[str]:
    """Return JMdict's codes of every sense of `form`, empty when it is not listed."""
    return frozenset(
        code
        for entry in open_dictionary().entries(form)
        for sense in entry.senses
        for code in sense.pos
    )


@lru_cache(maxsize=5_000)
def readings_of(form: str) -> frozenset[str]:
    """Return every reading of `form` in hiragana, itself when it is in kana."""
    return frozenset(
        to_hiragana(reading)
        for entry in open_dictionary().entries(form)
        for reading in (*entry.readings_of(form), *_kana_of(entry, form))
    )


def _kana_of(entry: Entry, form: str) -> tuple[str, ...]:
    return tuple(listed.text for listed in entry.readings if listed.text == form)


@lru_cache(maxsize=5_000)
def is_common(form: str) -> bool:
    """Return whether JMdict marks `form` itself as common, by any of its word lists."""
    return any(
        written.text == form and written.priority
        for entry in open_dictionary().entries(form)
        for written in entry.forms
    )
