"""English words in the one form that they are compared in: number, spelling, no articles."""

import re
import unicodedata
from functools import lru_cache

from quizapp.items.judge import english_words

_BRACKETS = re.compile(r"\s*\((?!no|never|cannot)[^()]*\)\s*")
_NO_WORD = re.compile(r"[^a-z0-9]+")
_ARTICLES = frozenset(("a", "an", "the"))
_FIRST = (
    frozenset(("to",)),
    frozenset(("be", "get", "become", "being", "getting", "becoming")),
    frozenset(("my", "your", "his", "her", "our", "their", "ones")),
)
_PLURALS = (
    (re.compile("ies$"), "y"),
    (re.compile("(x|ch|sh|ss|zz)es$"), r"\1"),
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


@lru_cache(maxsize=10_000)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` in one spelling and number, without articles and the like.

    `The city-halls` → city hall, `to get tired` → tired, `my mother` → mother.
    """
    plain = unicodedata.normalize("NFKD", text).lower().replace("'", "")
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    words = [word for word in _NO_WORD.split(plain) if word and word not in _ARTICLES]
    for little in _FIRST:
        if len(words) > 1 and words[0] in little:
            del words[0]
    if words[:2] == ["able", "to"]:
        words[:2] = ["can"]
    return tuple(map(one_form, words))


def without_brackets(gloss: str) -> str:
    """Return `gloss` without what is in brackets, unless that is a no: (not) at all."""
    return _BRACKETS.sub(" ", gloss)


def one_form(word: str) -> str:
    """Return one word, in small letters, as an American singular: colours → color."""
    word = english_words.IRREGULAR.get(word, word)
    if len(word) >= _SHORTEST_PLURAL and word not in _NO_PLURAL:
        for ending, singular in _PLURALS:
            if ending.search(word):
                word = ending.sub(singular, word)
                break
    for british, american in _BRITISH:
        word = british.sub(american, word)
    return word
