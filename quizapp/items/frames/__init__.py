"""Frames: which particle a predicate takes after which kind of noun, checked by hand.

`frame_table`, `noun_table` and `pair_table` hold the data, `nouns` tells what a noun names,
`phrases` finds the phrases of a sentence that stand right before their predicate, and
`sureness` tells which of them nothing else can decide. No question type belongs here.
"""

from dataclasses import dataclass
from functools import cache

from quizapp.items.frames.frame_table import FRAMES

ANY = "any"
"""The kind of every noun."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of the table: after a noun of `kinds`, `predicate` takes `particle`.

    `impossible` are the particles it cannot take there; `meaning` is English with ~ for the
    noun, and `example` a short phrase.
    """

    predicate: str
    reading: str
    particle: str
    kinds: frozenset[str]
    impossible: tuple[str, ...]
    meaning: str
    example: str


@cache
def all_frames() -> tuple[Frame, ...]:
    """Return every frame, one for each spelling of its predicate."""
    return tuple(
        Frame(
            predicate,
            reading,
            particle,
            frozenset(kinds.split()),
            tuple(impossible.split()),
            meaning,
            example,
        )
        for line in FRAMES.splitlines()
        if line and not line.startswith("#")
        for predicates, reading, particle, kinds, impossible, meaning, example in [
            line.split("|")
        ]
        for predicate in predicates.split("／")
    )


def frame_of(
    predicate: str, reading: str, particle: str, kinds: frozenset[str]
) -> Frame | None:
    """Return the frame of `predicate` with `particle` after a noun of `kinds`, or None.

    A frame for any noun is taken when no other fits. One kind in common is enough: a noun's kinds are what it is at once, as a bank is a place
    and where one is employed.
    """
    found = _by_predicate().get((predicate, reading, particle), [])
    wanted = kinds | {ANY}
    fitting = [frame for frame in found if frame.kinds & wanted]
    return min(fitting, key=lambda frame: ANY in frame.kinds, default=None)


def has_frame(predicate: str, reading: str, particle: str) -> bool:
    """Return whether there is a frame of `predicate` with `particle`, whatever the noun."""
    return (predicate, reading, particle) in _by_predicate()


@cache
def _by_predicate() -> dict[tuple[str, str, str], list[Frame]]:
    found: dict[tuple[str, str, str], list[Frame]] = {}
    for frame in all_frames():
        key = (frame.predicate, frame.reading, frame.particle)
        found.setdefault(key, []).append(frame)
    return found
