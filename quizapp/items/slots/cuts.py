"""Cut a part of a sentence into pieces that grammar puts together in one way only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from quizapp.items.slots.joints import explain, interest
from quizapp.items.slots.orders import has_one_order, is_plain, strain
from quizapp.items.slots.units import Unit, units_of
from quizapp.japanese.article import Sentence

PIECES = 4
SHORTEST = 8
LONGEST_PIECE = 9
MOST_WORDS = 4
_PREDICATE = ("finite", "te", "clause")
_BEFORE = ("mark", "arg", "te", "stem", "clause")
_OPEN = ("arg", "te", "stem", "clause", "when")


@dataclass(frozen=True, slots=True)
class Cut:
    """Pieces of a sentence from `start` on, in their order there.

    `reasons` says what holds them together; `interest` is 0 or more.
    """

    start: int
    pieces: tuple[str, ...]
    interest: float
    reasons: str

    @property
    def text(self) -> str:
        """Return the pieces put together."""
        return "".join(self.pieces)


def cuts(sentence: Sentence) -> Iterator[Cut]:
    """Yield each way to cut `sentence` that leaves one order only."""
    placed = list(units_of(sentence))
    units = [unit for _, unit in placed]
    if strain(units, ()) > 0:
        return
    for edges in _edges(units):
        pieces = [units[start:end] for start, end in pairwise(edges)]
        if (
            _may_be_asked(pieces)
            and is_plain(units[edges[0] : edges[-1]])
            and has_one_order(units, edges)
        ):
            yield Cut(
                placed[edges[0]][0],
                tuple("".join(unit.text for unit in piece) for piece in pieces),
                interest(pieces),
                explain(pieces),
            )


def _edges(units: Sequence[Unit]) -> Iterator[tuple[int, ...]]:
    """Yield the places of five edges, between which the pieces are."""
    free = [
        at
        for at in range(1, len(units))
        if units[at].left not in ("tied", "mark") and units[at - 1].right != "tied"
    ]
    if units and units[0].left not in ("tied", "mark"):
        free.insert(0, 0)
    ends = [at for at in range(1, len(units)) if units[at - 1].left != "mark"]
    for at, first in enumerate(free):
        if not _is_start(units, first):
            continue
        reach = [
            place
            for place in free[at + 1 :]
            if place - first <= PIECES * MOST_WORDS and _is_whole(units[first:place])
        ]
        for inner in combinations(reach, PIECES - 1):
            edges = (first, *inner)
            if any(not _is_piece(units[a:b]) for a, b in pairwise(edges)):
                continue
            for last in ends:
                if (
                    last > inner[-1]
                    and _is_end(units, last)
                    and _is_piece(units[inner[-1] : last])
                ):
                    yield (*edges, last)


def _is_start(units: Sequence[Unit], at: int) -> bool:
    """Return whether a phrase begins there; behind と it may be the second of two nouns."""
    if not at:
        return units[at].left != "case"
    before = units[at - 1]
    return (
        units[at].left != "case" and before.right in _BEFORE and before.text[-1] != "と"
    )


def _is_whole(units: Sequence[Unit]) -> bool:
    return all(unit.left != "mark" for unit in units)


def _is_piece(units: Sequence[Unit]) -> bool:
    """Return whether the units are short, and a particle is there alone or behind its noun."""
    return (
        len(units) <= MOST_WORDS
        and _is_whole(units)
        and sum(len(unit.text) for unit in units) <= LONGEST_PIECE
        and (units[0].left != "case" or all(unit.left == "case" for unit in units))
        and _is_phrase(units)
    )


def _is_phrase(units: Sequence[Unit]) -> bool:
    """Return whether what stands in the piece belongs together: 音を出す, 古い町に, 町の古い駅."""
    inner = [unit.right for unit in units[:-1] if unit.right != "tied"]
    if any(right in _OPEN for right in inner):
        return units[-1].right in _PREDICATE and "finite" not in inner
    return "finite" not in inner or units[-1].right in ("noun", "when", "arg")


def _is_end(units: Sequence[Unit], at: int) -> bool:
    """Return whether the last piece can end before `at`."""
    return at == len(units) or (
        units[at].left != "tied" and units[at - 1].right != "tied"
    )


def _may_be_asked(pieces: Sequence[Sequence[Unit]]) -> bool:
    texts = ["".join(unit.text for unit in piece) for piece in pieces]
    kinds = {(piece[0].left, piece[-1].right) for piece in pieces}
    free = sum(piece[-1].right in _OPEN for piece in pieces)
    return (
        len(set(texts)) == len(kinds) == PIECES
        and sum(map(len, texts)) >= SHORTEST
        and free <= 1
    )
