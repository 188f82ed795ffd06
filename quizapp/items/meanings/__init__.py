"""What a word means, short enough to be an option, and whether that is certain.

Certain is what does not depend on the place: the dictionary gives the word one meaning, all
its meanings share an English word, or the meaning was checked by hand (`plain_words`).
"""

from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.meanings.english import head, is_adjective, is_adverb, stems
from quizapp.items.meanings.senses import (
    plain_glosses,
    senses_of,
    shared_gloss,
    why_doubtful,
)
from quizapp.items.meanings.shortening import first_short, shorten
from quizapp.japanese.dictionary import Entry, Sense, open_dictionary
from quizapp.japanese.glosses import choose_entry
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.words import Word

MOST_LISTED = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means: `parts` are short glosses of one sense, best first.

    `kind` is the shape of the glosses: `noun`, `adjective`, `adverb`, `to` (a verb), `vt`
    or `vi` (one that always has an object, or never). `is_action` is for a noun that する
    can follow. `doubt` tells why it is not certain, and is empty when it is.
    """

    parts: tuple[str, ...]
    kind: str
    is_action: bool
    doubt: str

    @property
    def gloss(self) -> str:
        """Return all parts, joined by semicolons."""
        return "; ".join(self.parts)


def meaning(word: Word) -> Meaning | None:
    """Return what `word` means in its place, or None when nothing short can be said."""
    entry = entry_of(word)
    return _meaning(entry.id, word.base, word.pos) if entry else None


def meaning_of(base: str, reading: str, pos: str) -> Meaning | None:
    """Return what `base` read `reading` (hiragana) means first of all, or None."""
    entry = choose_entry(base, reading, pos)
    return _meaning(entry.id, base, pos) if entry else None


def entry_of(word: Word) -> Entry | None:
    """Return the dictionary's entry of `word`, or None where that is not sure."""
    return _entry(word.base, word.entry) if word.entry else None


def listed_glosses(word: Word) -> str:
    """Return the first gloss of each of the first senses, as a dictionary lists them.

    切れる → “to break; to be injured; to wear out”. Empty for a word that has no entry.
    """
    entry = entry_of(word)
    senses = senses_of(entry, word.pos, word.base) if entry else ()
    first = dict.fromkeys(first_short(sense.glosses) for sense in senses)
    return "; ".join([*first][:MOST_LISTED])


@lru_cache(maxsize=20_000)
def stems_of_form(form: str) -> frozenset[str]:
    """Return the stemmed words of every gloss of every entry that has `form`."""
    return frozenset(
        stem
        for entry in open_dictionary().entries(form)
        for sense in entry.senses
        for gloss in sense.glosses
        for stem in stems(gloss)
    )


@lru_cache(maxsize=20_000)
def _meaning(number: int, base: str, pos: str) -> Meaning | None:
    entry = _entry(base, number)
    senses = senses_of(entry, pos, base) if entry else []
    if entry is None or not senses:
        return None
    plain = plain_glosses(entry, base)
    shared = () if plain else shared_gloss(senses)
    parts = plain or shared or shorten(senses[0].glosses)
    if not parts:
        return None
    doubt = why_doubtful(entry, [] if plain else senses, base)
    return Meaning(parts, _kind(senses[0], parts[0], pos), "vs" in senses[0].pos, doubt)


def _entry(base: str, number: int) -> Entry | None:
    for form in dict.fromkeys((base, to_hiragana(base))):
        for entry in open_dictionary().entries(form):
            if entry.id == number:
                return entry
    return None


def _kind(sense: Sense, gloss: str, pos: str) -> str:
    """Return the kind of a meaning, or an empty string for none that can be compared."""
    if gloss.startswith("to "):
        moves = {"vt", "vi"}.intersection(sense.pos)
        return moves.pop() if len(moves) == 1 and "vs" not in sense.pos else "to"
    if pos == "動詞":
        return ""
    if pos in ("形容詞", "副詞"):
        return "adjective" if pos == "形容詞" else "adverb"
    if not head(gloss) or is_adverb(gloss):
        return ""
    is_noun = not {"n", "vs"}.isdisjoint(sense.pos)
    if any(code.startswith("adj") for code in sense.pos):
        is_likely = not is_noun or sense.pos[0] == "adj-na"
        return "adjective" if is_adjective(gloss, is_likely=is_likely) else "noun"
    if is_noun:
        return "noun"
    return "adverb" if "adv" in sense.pos else ""
