"""Other values for a number or a date, written the same way and surely not true."""

import re
from collections.abc import Iterable
from random import Random

from quizapp.items.base import Distractor
from quizapp.items.facts import Fact
from quizapp.items.facts.calendar import Parts, Setting
from quizapp.items.facts.clauses import passage_around
from quizapp.items.facts.likeness import could_be, is_far, is_mentioned, looks_alike
from quizapp.items.facts.values import variants
from quizapp.japanese.numbers import respell

FROM_ARTICLE = "another_value"
CHANGED = "changed_value"

_MOST_RIVALS = 2
_PREFIX = re.compile("[^0-9０-９〇一二三四五六七八九十百千万]*")


def other_values(fact: Fact, count: int, rng: Random) -> list[Distractor]:
    """Return `count` wrong values, or fewer when there are not enough; no two near each other.

    Values of the same shape from elsewhere in the article come first; how many of all are
    smaller than the key is left to chance, so that its rank tells nothing.
    """
    text, word = fact.sentence.text, fact.word
    setting = Setting(_prefix(word.surface), text[: word.start], text[word.end :])
    rivals = _rivals(fact, setting)
    rng.shuffle(rivals)
    taken = {rival.number.parts for rival in fact.rivals}
    near = dict.fromkeys(variants(fact.number.parts, setting))
    order = [
        *rivals[:_MOST_RIVALS],
        *(
            parts
            for parts in near
            if parts not in taken and not is_mentioned(parts, fact)
        ),
    ]
    smaller = rng.randint(0, count)
    chosen: dict[Parts, Distractor] = {}
    for heeds_rank in (True, False):
        for parts in order:
            if len(chosen) == count:
                break
            is_smaller = parts < fact.number.parts
            alike = [
                each for each in chosen if (each < fact.number.parts) == is_smaller
            ]
            room = smaller if is_smaller else count - smaller
            if (len(alike) < room or not heeds_rank) and all(
                is_far(parts, each, fact) for each in (fact.number.parts, *chosen)
            ):
                written = _written(fact, parts)
                if written:
                    label = FROM_ARTICLE if parts in taken else CHANGED
                    chosen[parts] = Distractor(written, label)
    return list(chosen.values())


def explain_rivals(fact: Fact, texts: Iterable[str]) -> str:
    """Return where the article has the values of `texts` that it has, in English."""
    places = {each.word.surface: each for each in fact.rivals}
    return " ".join(
        f"{text} is in 「{passage_around(places[text].sentence, places[text].word)}」."
        for text in texts
        if text in places
    )


def _rivals(fact: Fact, setting: Setting) -> list[Parts]:
    """Return the values from elsewhere that are written as the key is and could be it."""
    return [
        rival.number.parts
        for rival in fact.rivals
        if not setting.has_weekday
        and _prefix(rival.word.surface) == setting.prefix
        and could_be(rival.number.parts, fact.number.parts, setting)
        and looks_alike(rival.number.parts, rival.word.surface, fact)
    ]


def _prefix(surface: str) -> str:
    found = _PREFIX.match(surface)
    return found[0] if found else ""


def _written(fact: Fact, parts: Parts) -> str:
    """Return the key with the values of `parts`, or "" when that would not look like it."""
    try:
        written = respell(fact.number, fact.sentence.text, parts)
    except ValueError:
        return ""
    return written if looks_alike(parts, written, fact) else ""
