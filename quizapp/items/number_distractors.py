"""Other values for a number or a date, written the same way and surely not true."""

import re
from collections.abc import Iterable
from random import Random

from quizapp.items.base import Distractor
from quizapp.items.facts import Fact, clause_around
from quizapp.items.number_values import Parts, Setting, is_year, variants
from quizapp.japanese.numbers import respell

FROM_ARTICLE = "another_value"
CHANGED = "changed_value"

_MOST_RIVALS = 2
_PREFIX = re.compile("[^0-9０-９〇一二三四五六七八九十百千万]*")
_ABOUT_AFTER = re.compile("ほど|くらい|ぐらい|程度|ごろ|ころ|頃|前後|近く|余|ちか")
# 12000 is written so by those who do not write 1万2000 or 12,000.
_LONG = re.compile("[0-9]{5}|[０-９]{5}")
_CLOCK = ("月", "時", "時半", "分の", "")
_DIGITS = re.compile("[0-9０-９,，]+|[〇一二三四五六七八九十百千万億]+")


def other_values(fact: Fact, count: int, rng: Random) -> list[Distractor]:
    """Return `count` wrong values, or fewer when there are not enough; no two near each other.

    Values of the same shape from elsewhere in the article come first; how many of all are
    smaller than the key is left to chance, so that its rank tells nothing.
    """
    found = dict(_candidates(fact))
    rivals = [text for text, (_, label) in found.items() if label == FROM_ARTICLE]
    changed = [text for text in found if text not in rivals]
    rng.shuffle(rivals)
    smaller = rng.randint(0, count)
    chosen: dict[str, Parts] = {}
    for strict in (True, False):
        for text in (*rivals[:_MOST_RIVALS], *changed):
            parts = found[text][0]
            below = sum(each < fact.number.parts for each in chosen.values())
            above = len(chosen) - below
            has_room = (
                below < smaller
                if parts < fact.number.parts
                else above < count - smaller
            )
            if (
                len(chosen) < count
                and (has_room or not strict)
                and text not in chosen
                and all(is_far(parts, each, fact) for each in chosen.values())
            ):
                chosen[text] = parts
    return [Distractor(text, found[text][1]) for text in chosen]


def explain_rivals(fact: Fact, texts: Iterable[str]) -> str:
    """Return where the article has the values of `texts` that it has, in English."""
    places = {each.word.surface: each for each in fact.rivals}
    return " ".join(
        f"{text} is in 「{clause_around(places[text].sentence, places[text].word)}」."
        for text in texts
        if text in places
    )


def is_far(ours: Parts, theirs: Parts, fact: Fact) -> bool:
    """Return whether two values are clearly different ones, also where the text says about.

    Quantities differ by a fifth at least where the text rounds, else by a twentieth.
    """
    if ours == theirs:
        return False
    if fact.number.kind != "quantity":
        return True
    if ours[0][1] == "分の":
        return ours[0][0] * theirs[1][0] != theirs[0][0] * ours[1][0]
    if len(ours) > 1 and ours[0][0] != theirs[0][0]:
        return True
    ((one, other),) = [
        (a, b) for (a, _), (b, _) in zip(ours, theirs, strict=True) if a != b
    ][:1]
    return abs(one - other) >= (0.2 if is_about(fact) else 0.05) * max(one, other)


def is_about(fact: Fact) -> bool:
    """Return whether the text rounds the value: 約三百人, 三百人ほど."""
    after = fact.sentence.text[fact.word.end :]
    return (
        fact.word.surface.startswith(("約", "およそ"))
        or fact.sentence.text[: fact.word.start].endswith(("ほぼ", "おおよそ"))
        or _ABOUT_AFTER.match(after) is not None
    )


def _candidates(fact: Fact) -> Iterable[tuple[str, tuple[Parts, str]]]:
    """Yield each usable expression with its values and where it is from."""
    text, word = fact.sentence.text, fact.word
    prefix = _prefix(word.surface)
    setting = Setting(prefix, text[: word.start], text[word.end :])
    taken = {each.number.parts for each in fact.rivals}
    for each in fact.rivals:
        same = _prefix(each.word.surface) == prefix and not setting.has_weekday
        if (
            same
            and _could_be(each.number.parts, fact.number.parts, setting)
            and _is_usable(each.number.parts, each.word.surface, fact)
        ):
            yield each.word.surface, (each.number.parts, FROM_ARTICLE)
    for parts in variants(fact.number.parts, setting):
        written = "" if parts in taken else _respelled(fact, parts)
        if written and _is_usable(parts, written, fact):
            yield written, (parts, CHANGED)


def _prefix(surface: str) -> str:
    found = _PREFIX.match(surface)
    return found[0] if found else ""


def _respelled(fact: Fact, parts: Parts) -> str:
    try:
        return respell(fact.number, fact.sentence.text, parts)
    except ValueError:
        return ""


def _is_usable(parts: Parts, written: str, fact: Fact) -> bool:
    """Return whether a value looks like the key, is false, and fits the rest of the sentence."""
    key = fact.number.parts
    return (
        is_far(parts, key, fact)
        and written not in fact.sentence.text
        and _form(written) == _form(fact.word.surface)
        and abs(len(written) - len(fact.word.surface)) <= 2
        and (
            _LONG.search(written) is None or _LONG.search(fact.word.surface) is not None
        )
        and _keeps_order(parts, fact)
    )


def _form(surface: str) -> str:
    """Return what two expressions of one form share: all but their digits."""
    return _DIGITS.sub(lambda run: "9" if run[0][0] in "0123456789" else "〇", surface)


def _could_be(parts: Parts, key: Parts, setting: Setting) -> bool:
    """Return whether a value from elsewhere is of the key's size and time."""
    for (theirs, counter), (ours, _) in zip(parts, key, strict=True):
        if is_year(ours, counter, setting):
            if abs(theirs - ours) > (60 if ours >= 1900 else 300):
                return False
        elif counter in _CLOCK or (counter == "日" and len(key) > 1):
            continue
        elif not ours / 3.5 <= theirs <= ours * 3.5:
            return False
    return True


def _keeps_order(parts: Parts, fact: Fact) -> bool:
    """Return whether a value stands to the sentence's other numbers as the key does.

    A shop that is open from 9 to 17 cannot be open from 18 to 17.
    """
    shape = [counter for _, counter in parts]
    return all(
        (parts < other.number.parts) == (fact.number.parts < other.number.parts)
        and parts != other.number.parts
        for other in fact.sentence.words
        if other.number
        and other is not fact.word
        and [counter for _, counter in other.number.parts] == shape
    )
