"""Compare English meanings as a fair reader does: equal words, typing slips, verbs and nouns."""

from functools import cache

from quizapp.items.judge import english_words
from quizapp.items.judge.english_forms import one_form, words_of

SHORTEST_FORGIVEN = 5
"""A word has to have so many letters for a typing slip in it to be forgiven."""

_VERBAL = (
    ("ation", ("", "e", "ate")),
    ("ition", ("", "e", "it")),
    ("sion", ("d", "de", "s", "se", "t")),
    ("tion", ("t", "te")),
    ("ment", ("",)),
    ("tenance", ("tain",)),
    ("ance", ("", "e")),
    ("ence", ("", "e")),
    ("ing", ("", "e")),
    ("al", ("", "e")),
    ("ry", ("r", "")),
)
_SHORTEST_STEM = 3


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether `one` was typed for `other` with at most one slip in each long word.

    What comes out must not be another English word: house is no slip for horse.
    """
    return len(one) == len(other) and all(
        typed == word
        or typed in _equals(word)
        or (
            len(word) >= SHORTEST_FORGIVEN
            and typed not in _known()
            and is_one_slip(typed, word)
        )
        for typed, word in zip(one, other, strict=True)
    )


def is_one_slip(one: str, other: str) -> bool:
    """Return whether one letter was added, left out, changed, or swapped with the next."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    at = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    a, b = one[at:], other[at:]
    return (
        a[1:] == b[1:]
        or a[1:] == b
        or a == b[1:]
        or (len(a) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:])
    )


def is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether `one` says what `other` does, word by word, or with other blanks."""
    if "".join(one) == "".join(other) or " ".join(one) in _equals(" ".join(other)):
        return True
    return len(one) == len(other) and all(
        typed == word or typed in _equals(word)
        for typed, word in zip(one, other, strict=True)
    )


def is_verb_of(verb: str, noun: str) -> bool:
    """Return whether `noun` is made of `verb` by a regular ending: mobilize, mobilization."""
    return any(
        verb in [stem + end for end in verbal]
        for ending, verbal in _VERBAL
        if (stem := noun.removesuffix(ending)) != noun and len(stem) >= _SHORTEST_STEM
    )


def _equals(word: str) -> frozenset[str]:
    return _equal_words().get(word, frozenset())


@cache
def _equal_words() -> dict[str, frozenset[str]]:
    """Return what may be typed for a gloss, by the gloss."""
    return {
        " ".join(words_of(gloss)): frozenset(
            " ".join(words_of(other)) for other in others.split(",")
        )
        for gloss, _, others in (
            line.partition(":") for line in english_words.EQUAL.strip().split("\n")
        )
    }


@cache
def _known() -> frozenset[str]:
    return frozenset(map(one_form, english_words.EASILY_TAKEN.split()))
