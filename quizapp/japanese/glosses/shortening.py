"""Shorten what the dictionary says of a word until a popup can show it."""

import re
from collections.abc import Sequence
from itertools import islice

from quizapp.japanese.dictionary import Sense
from quizapp.japanese.glosses.senses import Ranked

_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_WHERE = re.compile(r"^\(((?:within|inside|outside)\b[^()]*)\)")
"""What makes another word of what follows: (within a) city."""
_NEGATION = re.compile(r"\((not|no|never)\)")
_LITTLE = re.compile(r"^(?:to (?:be |get )?|an? |the )")

# Characters of one gloss, of two of a sense, and of these with one of the next sense.
_LONGEST = 40
_PAIR = 30
_TRIPLE = 38


def short_gloss(sense: Sense) -> str:
    """Return the first gloss of a sense that is short without what stands in brackets."""
    for gloss in sense.glosses:
        shortened = _unbracketed(gloss)
        if _is_short(shortened):
            return shortened
    return next(filter(None, map(_unbracketed, sense.glosses)), "")


def popup_gloss(senses: Sequence[Ranked]) -> str:
    """Return up to two short glosses of the first sense, joined by semicolons.

    Verbs, adjectives and adverbs, whose senses shade into each other, get one of the second too.
    """
    short = (each for each in senses if _is_short(short_gloss(each.sense)))
    listed = list(islice(short, 2)) or senses
    first = listed[0].sense
    if first.field and not senses[0].sense.field:
        # 振り込む is no word of mahjong only because what it says first is long.
        return short_gloss(senses[0].sense)
    shown = [short_gloss(first)]
    others = [(_unbracketed(gloss), _PAIR) for gloss in first.glosses[1:2]]
    others += [
        (short_gloss(second.sense), _TRIPLE)
        for second in listed[1:2]
        if second.misfit == listed[0].misfit
        and any(code.startswith(("v", "adj-i", "adv")) for code in first.pos)
    ]
    for gloss, longest in others:
        is_new = _is_short(gloss) and not any(
            _is_alike(gloss, other) for other in shown
        )
        if is_new and len("; ".join([*shown, gloss])) <= longest:
            shown.append(gloss)
    return "; ".join(shown)


def _unbracketed(gloss: str) -> str:
    """Return `gloss` without brackets and the dots that stand for another word at its end."""
    if "(" in gloss:
        gloss = _NEGATION.sub(r"\1", _WHERE.sub(r"\1", gloss))
        while _BRACKETS.search(gloss):
            gloss = _BRACKETS.sub(" ", gloss)
    return " ".join(gloss.split()).removesuffix("...").strip(" ,;:")


def _is_short(gloss: str) -> bool:
    return 0 < len(gloss) <= _LONGEST and "..." not in gloss[:6]


def _is_alike(one: str, other: str) -> bool:
    """Return whether two glosses begin so alike that the second tells nothing new."""
    one, other = (_LITTLE.sub("", text.casefold()) for text in (one, other))
    if one in other or other in one or _spelled(one) == _spelled(other):
        return True
    word = one.partition(" ")[0]
    return len(word) > 3 and other.startswith(word[:5])


def _spelled(text: str) -> str:
    """Return `text` so that British and American spelling look the same."""
    return re.sub(r"(.)\1", r"\1", re.sub("[eu]", "", text))
