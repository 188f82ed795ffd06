"""Say why a key is right, in three sentences of English with nothing but what the dictionary has."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from quizapp.items.distractors import Candidate
from quizapp.items.meanings import meaning, meaning_of
from quizapp.japanese.furigana import align_kanji
from quizapp.japanese.kana import KANJI
from quizapp.japanese.words import Word


def explain_reading(word: Word, chosen: Iterable[Candidate] = ()) -> str:
    """Return how `word` is read and what it means, then what each real word in `chosen` is."""
    others = [
        f"{candidate.text} {link} {spelling} ({reading}), “{gloss}”"
        for candidate in chosen
        for spelling, reading in [candidate.word]
        for link in ["is" if candidate.text == reading else "comes from"]
        if spelling and (gloss := first_gloss(spelling, reading))
    ]
    return " ".join([_read(word), *_meant(word), *_listed(others)])


def explain_spelling(word: Word, chosen: Iterable[Candidate] = ()) -> str:
    """Return how `word` is written and what it means, then what each real word in `chosen` is."""
    written = f"{word.reading} is written {word.surface}{_divided(word)}."
    others = [
        f"{spelling} is also read {reading} but means “{gloss}”"
        for spelling, reading in (candidate.word for candidate in chosen)
        if spelling and (gloss := first_gloss(spelling, reading))
    ]
    return " ".join([written, *_meant(word), *_listed(others)])


def explain_meaning(word: Word, chosen: Iterable[Candidate] = ()) -> str:
    """Return what `word` means, and which words the meanings in `chosen` belong to."""
    found = meaning(word)
    named = _named(word.base, word.base_reading)
    own = [f"{named} means “{found.gloss}”."] if found else []
    others = [
        f"{_named(*candidate.word)} is “{candidate.text}”"
        for candidate in chosen
        if candidate.word[0]
    ]
    return " ".join([*own, *_listed(others)])


@lru_cache(maxsize=10_000)
def first_gloss(spelling: str, reading: str) -> str:
    """Return a short meaning of the word `spelling` read `reading`, or an empty string."""
    for pos in ("動詞", "形容詞", "名詞", "形状詞", "副詞"):
        if found := meaning_of(spelling, reading, pos):
            return found.parts[0]
    return ""


def _read(word: Word) -> str:
    base = (
        "" if word.base == word.surface else f", from {word.base} ({word.base_reading})"
    )
    return f"{word.surface} is read {word.reading}{base}{_divided(word)}."


def _divided(word: Word) -> str:
    pieces = align_kanji(word.base, word.base_reading) or ()
    kanji = [f"{literal} {part}" for literal, part in pieces if KANJI.match(literal)]
    return f": {' + '.join(kanji)}" if len(kanji) > 1 else ""


def _meant(word: Word) -> list[str]:
    found = meaning(word)
    # Where that is not certain, another sense may be meant here.
    return [f"It means “{found.gloss}”."] if found and not found.doubt else []


def _listed(clauses: Sequence[str]) -> list[str]:
    """Return one sentence with all `clauses`, or nothing."""
    return [f"{'; '.join(clauses)}."] if clauses else []


def _named(spelling: str, reading: str) -> str:
    return spelling if spelling == reading else f"{spelling} ({reading})"
