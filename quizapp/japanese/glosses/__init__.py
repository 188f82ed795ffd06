"""Choose the dictionary's entry, and what it says first, for a word in its place."""

from functools import lru_cache

from quizapp.japanese.dictionary import Entry
from quizapp.japanese.glosses.entries import find_by_lemma, find_entry, plain_form
from quizapp.japanese.glosses.grammar import explain, noun_use, use_of
from quizapp.japanese.glosses.kana_verbs import is_unsure
from quizapp.japanese.glosses.names import is_part_of_name
from quizapp.japanese.glosses.place import Place
from quizapp.japanese.glosses.senses import Form, fitting_senses
from quizapp.japanese.glosses.shapes import as_adverb, find_form, in_place
from quizapp.japanese.glosses.shortening import popup_gloss, short_gloss
from quizapp.japanese.kana import is_kana

__all__ = [
    "Form",
    "Place",
    "choose_entry",
    "fitting_senses",
    "gloss",
    "short_gloss",
]


def gloss(base: str, reading: str, pos: str, place: Place) -> tuple[int, str]:
    """Return the id of the word's entry and its gloss, short enough for a popup.

    `reading` is the base's, in hiragana; `pos` is UniDic's. The id is 0 when no entry
    is certain, the gloss empty when nothing can be said.
    """
    form = find_form(base, reading, pos, place)
    explained = explain(form, place)
    if pos == "動詞":
        adverb = as_adverb(place)
        if adverb and (found := _look_up_adverb(adverb)):
            return found
        if is_kana(form.base) and not explained and is_unsure(place):
            return 0, ""
        entry, listed = _look_up(form, use_of(form, place))
    else:
        if is_part_of_name(form, place):
            return 0, ""
        entry, listed = _look_up(in_place(form, place), noun_use(form, place))
    if explained and not entry:
        entry = _find_by_lemma(form)
    return entry, explained or listed


@lru_cache(maxsize=2_000)  # it keeps whole entries
def choose_entry(base: str, reading: str, pos: str) -> Entry | None:
    """Return the entry of `base` that fits its hiragana reading and UniDic `pos`, or None."""
    found = find_entry(Form(base, reading, pos))
    return found[0] if found else None


@lru_cache(maxsize=20_000)
def _look_up(form: Form, use: str) -> tuple[int, str]:
    plain = plain_form(form)
    found = find_entry(plain or form, use)
    if not found:
        return 0, ""
    entry, senses = found
    text = popup_gloss(senses[:1] if use == "deed" else senses)
    if plain or use == "potential":
        text = "; ".join("can " + part.removeprefix("to ") for part in text.split("; "))
    return entry.id, text


@lru_cache(maxsize=2_000)
def _find_by_lemma(form: Form) -> int:
    return find_by_lemma(form)


@lru_cache(maxsize=2_000)
def _look_up_adverb(form: Form) -> tuple[int, str] | None:
    found = find_entry(form)
    if not found or not found[0].is_common or found[1][0].misfit:
        return None
    return found[0].id, popup_gloss(found[1])
