"""Compare English words as a fair reader does: spelling, number, articles and typing slips."""

import re
import unicodedata
from functools import cache

from quizapp.items.judge import english_words

SHORTEST_FORGIVEN = 5
"""A word has to have so many letters for a typing slip in it to be forgiven."""

_NO_WORD = re.compile(r"[^a-z0-9]+")
_ARTICLES = frozenset(("a", "an", "the"))
_PLURALS = (
    (re.compile("ies$"), "y"),
    (re.compile("(x|z|ch|sh|ss)es$"), r"\1"),
    (re.compile("([^aeious]ves)$"), r"\1"),
    (re.compile("(?<![siu'])s$"), ""),
)
_SHORTEST_PLURAL = 4
_NO_PLURAL = frozenset(english_words.NO_PLURAL.split())
_BRITISH = (
    (re.compile("(?<=...)our(?=$|ed|er|ing|ful|able|ite|hood)"), "or"),
    (re.compile("(?<=..)(?<![cmprv])is(?=e$|ed$|er$|ing$|ation$)"), "iz"),
    (re.compile("(?<=l)ys(?=e|ing)"), "yz"),
    (re.compile("(?<=[aeiou])ll(?=ed$|er$|ing$)"), "l"),
    (re.compile("(?<=[^aeiou])re$"), "er"),
    (re.compile("ogue$"), "og"),
    (re.compile("(?<=[ef])ence$"), "ense"),
    (re.compile("mme$"), "m"),
    (re.compile("dgement"), "dgment"),
)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` in one spelling and number, without articles and a first to.

    `The city-halls` → city hall.
    """
    plain = unicodedata.normalize("NFKD", text).lower().replace("'", "")
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    words = [word for word in _NO_WORD.split(plain) if word and word not in _ARTICLES]
    if len(words) > 1 and words[0] == "to":
        del words[0]
    return tuple(map(_one_form, words))


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether `one` was typed for `other` with at most one slip in each long word.

    What comes out must not be another English word: house is no slip for horse.
    """
    return len(one) == len(other) and all(
        typed == word
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


def _one_form(word: str) -> str:
    word = english_words.IRREGULAR.get(word, word)
    if len(word) >= _SHORTEST_PLURAL and word not in _NO_PLURAL:
        for ending, singular in _PLURALS:
            if ending.search(word):
                word = ending.sub(singular, word)
                break
    for british, american in _BRITISH:
        word = british.sub(american, word)
    return word


@cache
def _known() -> frozenset[str]:
    return frozenset(map(_one_form, english_words.EASILY_TAKEN.split()))
