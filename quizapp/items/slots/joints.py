"""What holds two pieces of a sentence together, for the explanation and for the choice."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.items.slots.units import Unit

MOST_REASONS = 3
_MODIFIED = ("noun", "this", "verb", "formal", "like")

Piece = Sequence[Unit]


def explain(pieces: Sequence[Piece]) -> str:
    """Return up to three reasons for the order, in English: を follows 本."""
    found = sorted(_reasons(pieces), key=lambda reason: -reason[0])
    return " ".join(text for _, text in found[:MOST_REASONS])


def interest(pieces: Sequence[Piece]) -> float:
    """Return how much grammar the order asks for: nothing for nouns and lone particles."""
    units = [unit for piece in pieces for unit in piece]
    clauses = sum(
        one.right == "finite" and other.left in ("noun", "formal")
        for one, other in pairwise(units)
    )
    formal = sum(unit.left in ("formal", "like") for unit in units)
    compound = sum(unit.left == "case" and len(unit.text) > 2 for unit in units)
    lone = sum(len(piece) == 1 and piece[0].left == "case" for piece in pieces)
    return max(0.0, 2 * formal + 2 * compound + clauses - lone / 2)


def _reasons(pieces: Sequence[Piece]) -> Iterator[tuple[int, str]]:
    """Yield what to say of each two pieces, with how much it tells."""
    for at, (before, after) in enumerate(pairwise(pieces)):
        one, other = _text(before), _text(after)
        right, left = before[-1].right, after[0].left
        if left in ("formal", "like"):
            yield 3, f"{after[0].text} needs something that describes it: {one}."
        elif left == "case":
            yield 2, f"{after[0].text} follows {one}."
        elif right in ("of", "adn", "finite") and left in _MODIFIED:
            # 鐘 is what という describes in という不思議な鐘.
            rest = pieces[at + 2 :] if after[-1].right == "adn" else ()
            whole = other + "".join(_text(piece) for piece in rest[:1])
            yield 2, f"{one} describes what follows, {whole}."
        elif left == "helper" and right == "te":
            yield 3, f"{after[0].text} follows the て-form, {one}."
        elif left in ("verb", "helper"):
            phrase = _text(pieces[at - 1]) + one if before[0].left == "case" else one
            yield 1, f"{phrase} stands before {other}."


def _text(piece: Piece) -> str:
    return "".join(unit.text for unit in piece)
