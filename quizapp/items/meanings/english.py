"""Compare English glosses: the words in them that carry meaning, and what they are near to."""

import re
from functools import cache, lru_cache

from quizapp.items.meanings import near_words

_WORDS = re.compile(r"[a-z]+")
_AFTER_HEAD = re.compile(
    " (?:of|for|in|on|at|from|with|to|by|about|that|which|who|made|used|cooked|held|sold|selling) "
)
_PREPOSITIONS = (
    "at ", "in ", "on ", "by ", "under ", "within ", "beyond ", "along ", "as ", "before ", "after ",
    "between ", "during ", "without ", "inside ",
)  # fmt: skip
_STEM = 6
_NOMINAL = (
    "ness", "ity", "ety", "ulty", "inty", "erty", "esty", "acy", "ncy", "lcy",
    "ment", "ion", "ance", "ence", "ism", "ship",
)  # fmt: skip
_ADJECTIVAL = (
    "ous",
    "ive",
    "ful",
    "less",
    "ible",
    "able",
    "ical",
    "cial",
    "tic",
    "made",
)
_SUFFIXES = tuple(near_words.SUFFIXES.split())
_STOP = frozenset(near_words.STOP_WORDS.split())


@lru_cache(maxsize=50_000)
def stems(gloss: str) -> frozenset[str]:
    """Return the words of `gloss` that carry meaning, without endings: to establish → establish.

    A gloss that has none of them counts as one: to take out.
    """
    words = _WORDS.findall(gloss.lower())
    found = frozenset(_stem(word) for word in words if word not in _STOP)
    return found or frozenset({" ".join(word for word in words if word != "to")})


@lru_cache(maxsize=20_000)
def head(gloss: str) -> str:
    """Return the word that tells what kind of thing it is, singular: end of a year → end.

    Empty for a phrase that is no noun: under construction, a few years ago.
    """
    if gloss.startswith(_PREPOSITIONS) or gloss.endswith((" ago", " back", " later")):
        return ""
    words = _WORDS.findall(_AFTER_HEAD.split(gloss.lower())[0])
    return words[-1].removesuffix("s") if words else ""


def is_adverb(gloss: str) -> bool:
    """Return whether `gloss` ends as adverbs do: rapidly. Friendly and the like are none."""
    word = gloss.rsplit(maxsplit=1)[-1]
    return word.endswith("ly") and word not in near_words.LY_WORDS.split()


def is_adjective(gloss: str, *, is_likely: bool) -> bool:
    """Return whether `gloss` ends as adjectives do: gratuitous, man-made.

    `is_likely` says whether the dictionary names the adjective first; then only the endings
    of nouns (convenience, safety) speak against it.
    """
    word = gloss.rsplit(maxsplit=1)[-1]
    if word in near_words.NOUNS.split():
        return False
    if is_likely:
        return not word.endswith(_NOMINAL)
    return word in near_words.ADJECTIVES.split() or word.endswith(_ADJECTIVAL)


@lru_cache(maxsize=20_000)
def near(gloss: str) -> frozenset[str]:
    """Return names of the groups of near words that `gloss` has a word of."""
    return frozenset(
        group for stem in stems(gloss) for group in _groups().get(stem, ())
    )


@cache
def _groups() -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for line in near_words.GROUPS.split("\n"):
        for stem in stems(line):
            groups.setdefault(stem, []).append(f"near {line}")
    return groups


def _stem(word: str) -> str:
    """Return `word` without its endings, cut short: administration, administer → admini.

    Cut too short rather than too long: words that only look related are taken for related.
    """
    shorter = _without_ending(word)
    while shorter != word:
        word, shorter = shorter, _without_ending(shorter)
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return re.sub("y$", "i", word)[:_STEM]


def _without_ending(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word.removesuffix(suffix)
    return word
