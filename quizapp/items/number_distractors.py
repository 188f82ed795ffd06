"""Other values for a number or a date, written the same way and surely not true."""

import re
from collections.abc import Iterable, Iterator
from random import Random

from quizapp.items.base import Distractor
from quizapp.items.clauses import clause_around
from quizapp.items.facts import Fact
from quizapp.items.number_calendar import Parts, Setting
from quizapp.items.number_likeness import could_be, is_far, looks_alike
from quizapp.items.number_values import variants
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
    found = dict(_candidates(fact))
    rivals = [text for text, (_, label) in found.items() if label == FROM_ARTICLE]
    changed = [text for text in found if text not in rivals]
    rng.shuffle(rivals)
    order = [*rivals[:_MOST_RIVALS], *changed]
    smaller = rng.randint(0, count)
    chosen: dict[str, Parts] = {}
    for heeds_rank in (True, False):
        for text in order:
            parts = found[text][0]
            is_smaller = parts < fact.number.parts
            alike = [
                p for p in chosen.values() if (p < fact.number.parts) == is_smaller
            ]
            room = smaller if is_smaller else count - smaller
            if (
                len(chosen) < count
                and (len(alike) < room or not heeds_rank)
                and all(is_far(parts, each, fact) for each in chosen.values())
            ):
                chosen.setdefault(text, parts)
    return [Distractor(text, found[text][1]) for text in chosen]


def explain_rivals(fact: Fact, texts: Iterable[str]) -> str:
    """Return where the article has the values of `texts` that it has, in English."""
    places = {each.word.surface: each for each in fact.rivals}
    return " ".join(
        f"{text} is in 「{clause_around(places[text].sentence, places[text].word)}」."
        for text in texts
        if text in places
    )


def _candidates(fact: Fact) -> Iterator[tuple[str, tuple[Parts, str]]]:
    """Yield each usable expression with its values and where it is from."""
    text, word, key = fact.sentence.text, fact.word, fact.number.parts
    setting = Setting(_prefix(word.surface), text[: word.start], text[word.end :])
    for rival in fact.rivals:
        surface, parts = rival.word.surface, rival.number.parts
        if (
            _prefix(surface) == setting.prefix
            and not setting.has_weekday
            and could_be(parts, key, setting)
            and looks_alike(parts, surface, fact)
        ):
            yield surface, (parts, FROM_ARTICLE)
    taken = {rival.number.parts for rival in fact.rivals}
    for parts in variants(key, setting):
        written = "" if parts in taken else _respelled(fact, parts)
        if written and looks_alike(parts, written, fact):
            yield written, (parts, CHANGED)


def _prefix(surface: str) -> str:
    found = _PREFIX.match(surface)
    return found[0] if found else ""


def _respelled(fact: Fact, parts: Parts) -> str:
    try:
        return respell(fact.number, fact.sentence.text, parts)
    except ValueError:
        return ""
