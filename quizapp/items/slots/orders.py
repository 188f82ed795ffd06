"""Whether Japanese grammar allows words in an order, in doubt yes.

Nothing is said about sense: an order is impossible only where no sentence could be built so.
"""

from collections.abc import Sequence
from itertools import pairwise, permutations

from quizapp.items.slots.units import Unit

IMPOSSIBLE = 9
MOST_STRAIN = 1
"""An order may be strained in one place and still be what somebody says."""

_START = {"noun": 0, "this": 0, "verb": 0, "helper": 0}
_FOLLOWS = {
    "noun": {"case": 0},
    "when": {"case": 0, **_START},
    "of": {"noun": 0, "this": 0, "verb": 0, "helper": 0, "formal": 0, "like": 0, "case": 1},
    "adn": {"noun": 0, "this": 0, "verb": 0, "helper": 1, "formal": 0, "like": 0},
    "finite": {"noun": 0, "this": 0, "verb": 0, "helper": 0, "formal": 0, "like": 0, "mark": 0},
    "arg": {**_START, "mark": 0},
    "te": {**_START, "mark": 0},
    "stem": {**_START, "mark": 0},
    "clause": {**_START, "mark": 0},
}  # fmt: skip
_AFTER_FINITE = frozenset(["と", "より", "まで", "から", "が", "に", "か", "という"])
_AFTER_TE = frozenset(["は", "も", "から"])
_AFTER_ARG = frozenset(["は", "も"])
_NOMINAL = frozenset({"noun", "formal", "this"})


def strain(units: Sequence[Unit], joints: Sequence[int]) -> int:
    """Return how strained an order of the units of a whole sentence is: 0 is plain.

    `joints` are the places where units meet that may not do so in the article.
    """
    cost = sum(_strain_between(units[at - 1], units[at]) for at in joints)
    if cost >= IMPOSSIBLE or not _objects_belong(units):
        return IMPOSSIBLE
    return cost if _modifiers_have_nouns(units) else IMPOSSIBLE


def is_plain(units: Sequence[Unit]) -> bool:
    """Return whether words that follow each other are of kinds that do so: not 町その."""
    return all(
        after.left == "tied"
        or before.right == "tied"
        or not _strain_between(before, after)
        for before, after in pairwise(units)
    )


def has_one_order(units: Sequence[Unit], edges: Sequence[int]) -> bool:
    """Return whether grammar allows the pieces between `edges` in the article's order only."""
    pieces = [units[start:end] for start, end in pairwise(edges)]
    before, after = units[: edges[0]], units[edges[-1] :]
    own = tuple(range(len(pieces)))
    for order in permutations(own):
        joints, place = [edges[0]] if before else [], edges[0]
        for at in order:
            place += len(pieces[at])
            joints.append(place)
        moved = [*before, *(unit for at in order for unit in pieces[at]), *after]
        cost = strain(moved, joints if after else joints[:-1])
        if cost > 0 if order == own else cost <= MOST_STRAIN:
            return False
    return True


def _strain_between(before: Unit, after: Unit) -> int:
    """Return how strained it is that `after` follows `before`."""
    if before.right == "mark":
        is_open = after.left in ("noun", "this", "verb", "helper", "mark")
        return 0 if is_open else IMPOSSIBLE
    if after.left == "case" and (found := _before_particle(before, after.text)) >= 0:
        return found
    if after.left == "mark":
        return _before_mark(before, after.text)
    if before.right == "noun" and after.left == "noun":
        return 1 if before.is_sino and after.is_sino else IMPOSSIBLE
    return _FOLLOWS.get(before.right, {}).get(after.left, IMPOSSIBLE)


def _before_particle(before: Unit, particle: str) -> int:
    """Return the strain before a particle where the particle matters, or -1."""
    match before.right:
        case "finite":
            return 0 if particle in _AFTER_FINITE else IMPOSSIBLE
        case "te":
            return 0 if particle in _AFTER_TE else IMPOSSIBLE
        case "arg":
            is_double = particle in _AFTER_ARG and before.text not in (
                "を",
                "が",
                "は",
                "も",
            )
            return 0 if is_double else IMPOSSIBLE
        case "stem":
            return 0 if particle in ("に", "は", "も") else IMPOSSIBLE
    return -1


def _before_mark(before: Unit, mark: str) -> int:
    """Return the strain before a mark: a full stop ends a sentence, a comma nearly anything."""
    if mark[0] in "、，":
        return 0 if before.right not in ("tied", "adn") else IMPOSSIBLE
    if mark[0] in "。！？!?」』":
        return {"finite": 0, "noun": 1, "when": 1}.get(before.right, IMPOSSIBLE)
    return 0


def _objects_belong(units: Sequence[Unit]) -> bool:
    """Return whether each を has a predicate behind it that has no other を."""
    waiting = 0
    for unit in units:
        waiting += unit.is_object
        waiting -= bool(waiting and unit.takes_object)
    return waiting == 0


def _modifiers_have_nouns(units: Sequence[Unit]) -> bool:
    """Return whether what modifies a noun has one behind it, where predicates stand between.

    町の建てた図書館 is one thing, but in 図書館を町の建てた。 nothing is left for 町の.
    """
    return all(
        _comes_to_noun(units, at + 1)
        for at, (before, after) in enumerate(pairwise(units))
        if before.right in ("of", "adn", "finite") and after.left in ("verb", "helper")
    )


def _comes_to_noun(units: Sequence[Unit], at: int) -> bool:
    """Return whether from `at` on there are only predicates until a noun comes."""
    for unit in units[at:]:
        if unit.left in _NOMINAL or unit.left == "like":
            return True
        if unit.left == "mark" and unit.text[0] not in "、，":
            return False
        if unit.left == "case" or unit.right == "clause":
            return False
    return False
