"""Take the furigana out of a text: 漢字《かんじ》, ｜漢字《かんじ》, 漢字（かんじ） and <ruby>.

The *given* text has them, the *plain* text has not; everything else in `japanese` works on
the plain one. Double brackets and tags are taken at their word. Round brackets hold all
sorts of things, so they are furigana only where that is provable (`bases`); what is none
stays in the text. Notes of Aozora Bunko, ［＃…］, stay too.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from quizapp.japanese.ruby.marks import Cut, Mark, within
from quizapp.japanese.ruby.scan import scan

__all__ = ["Mark", "Plain", "take_out"]

# Unicode's categories.
_INVISIBLE = ("Cc", "Cs", "Zs", "Zl", "Zp")
_JOINED = ("Mn", "Me", "Cf")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without its furigana; `marks` are in order and do not overlap.

    `cuts` are what was taken out of `given`, `places` where they were in `text`, `taken` how
    many characters went up to and with each.
    """

    text: str
    given: str
    marks: tuple[Mark, ...]
    cuts: tuple[Cut, ...]
    places: tuple[int, ...]
    taken: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters `text[start:end]` are in `given`.

        Furigana between them is inside, that of the last one is not: 食《た》べる has 0 to 6,
        漢字《かんじ》 0 to 2.
        """
        if start >= end:
            return self._place(start), self._place(start)
        return self._place(start), self._place(end - 1) + 1

    def edge(self, at: int) -> int:
        """Return where to cut `given` so that all markup goes with its base.

        What closes a base goes with what is before `at`, what opens one with what follows.
        """
        number = bisect_left(self.places, at)
        while (
            number < len(self.cuts)
            and self.places[number] == at
            and not self.cuts[number].opens
        ):
            number += 1
        return at + (self.taken[number - 1] if number else 0)

    def marks_in(self, start: int, end: int) -> tuple[Mark, ...]:
        """Return the marks inside `text[start:end]`, counted from `start`."""
        return tuple(
            Mark(mark.start - start, mark.end - start, mark.reading)
            for mark in within(self.marks, start, end)
        )

    def _place(self, at: int) -> int:
        number = bisect_right(self.places, at)
        return at + (self.taken[number - 1] if number else 0)


def take_out(given: str) -> Plain:
    """Return `given` without its furigana; any string will do."""
    cuts, found = scan(given)
    parts, places = [], []
    at = length = 0
    for cut in cuts:
        parts.append(given[at : cut.start])
        length += cut.start - at
        places.append(length)
        at = cut.end
    text = "".join((*parts, given[at:]))
    taken = tuple(accumulate(cut.end - cut.start for cut in cuts))
    marks = [_moved(mark, cuts, taken) for mark in found]
    sound = tuple(mark for mark in marks if _is_sound(text, mark))
    return Plain(text, given, sound, tuple(cuts), tuple(places), taken)


def _moved(mark: Mark, cuts: list[Cut], taken: tuple[int, ...]) -> Mark:
    """Return the mark of the given text with its place in the plain one."""

    def place(at: int) -> int:
        number = bisect_right(cuts, at, key=lambda cut: cut.end)
        return at - (taken[number - 1] if number else 0)

    return Mark(place(mark.start), place(mark.end), mark.reading)


def _is_sound(text: str, mark: Mark) -> bool:
    """Return whether words can have the edges of the base.

    They cannot before a mark that belongs to the letter there, nor at controls.
    """
    base = text[mark.start : mark.end]
    edges = (text[at : at + 1] for at in (mark.start, mark.end))
    return not any(
        unicodedata.category(each) in _INVISIBLE for each in base
    ) and not any(
        unicodedata.category(each) in _JOINED for edge in edges for each in edge
    )
