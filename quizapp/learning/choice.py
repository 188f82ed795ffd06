"""Choose the questions of a quiz: balanced, fresh, and none that answers another."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

TRUE_FALSE = "true_false"
MOST_TRUE_FALSE = 0.4
"""Of a quiz: a coin gets half of them right."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that may be asked.

    `asked` counts how often this learner was asked it. `names` are the spellings it is
    about (the word as it stands and its dictionary form, or the number); `shows` is
    all text that one sees before answering, `tells` what one is told after it. `span` is
    the evidence's place: (sentence, start, end), or None.
    """

    id: int
    type: str
    skill: str
    asked: int
    word_id: int | None
    names: frozenset[str]
    shows: str
    span: tuple[int, int, int] | None
    tells: str = ""


def choose(candidates: Sequence[Candidate], size: int, rng: Random) -> list[Candidate]:
    """Return up to `size` candidates in the order to ask them.

    Types and skills take turns; among equals the least asked come first. Two that are
    about the same thing are never taken; two of which one shows what the other asks
    only when there is nothing else.
    """
    pool = list(candidates)
    rng.shuffle(pool)
    pool.sort(key=lambda candidate: candidate.asked)
    chosen: list[Candidate] = []
    for is_strict in (True, False):
        while len(chosen) < size:
            following = _next(pool, chosen, size, is_strict=is_strict)
            if following is None:
                break
            chosen.append(following)
            pool.remove(following)
    rng.shuffle(chosen)
    return _before_shown(chosen)


def are_about_the_same(one: Candidate, other: Candidate) -> bool:
    """Return whether both test one word, one number or one fact."""
    if one.word_id is not None and one.word_id == other.word_id:
        return True
    return bool(one.names & other.names) or _overlap(one.span, other.span)


def gives_away(one: Candidate, other: Candidate) -> bool:
    """Return whether somebody who was asked `one` has seen, or was told, what `other` asks."""
    return any(name in one.shows or name in one.tells for name in other.names)


def _next(
    pool: Iterable[Candidate],
    chosen: Sequence[Candidate],
    size: int,
    *,
    is_strict: bool,
) -> Candidate | None:
    types = Counter(candidate.type for candidate in chosen)
    skills = Counter(candidate.skill for candidate in chosen)
    turn: dict[str, Candidate] = {}
    for candidate in pool:
        if candidate.type in turn or (
            candidate.type == TRUE_FALSE
            and types[TRUE_FALSE] + 1 > MOST_TRUE_FALSE * size
        ):
            continue
        if not any(_clash(candidate, other, is_strict) for other in chosen):
            turn[candidate.type] = candidate
    return min(
        turn.values(),
        key=lambda candidate: (
            types[candidate.type],
            skills[candidate.skill],
            candidate.asked,
        ),
        default=None,
    )


def _clash(one: Candidate, other: Candidate, is_strict: bool) -> bool:
    if are_about_the_same(one, other):
        return True
    return is_strict and (gives_away(one, other) or gives_away(other, one))


def _overlap(
    one: tuple[int, int, int] | None, other: tuple[int, int, int] | None
) -> bool:
    if one is None or other is None or one[0] != other[0]:
        return False
    return one[1] < other[2] and other[1] < one[2]


def _before_shown(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Move a question before the first one that shows what it asks."""
    order: list[Candidate] = []
    for candidate in chosen:
        places = (
            place for place, one in enumerate(order) if gives_away(one, candidate)
        )
        order.insert(next(places, len(order)), candidate)
    return order
