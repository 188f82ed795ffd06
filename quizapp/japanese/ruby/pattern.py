"""Say what a word's reading has to look like under the author's furigana."""

import re
from collections.abc import Iterator, Sequence

from quizapp.japanese.ruby.letters import KANA
from quizapp.japanese.ruby.marks import Mark, as_reading, within

_RUNS = re.compile(f"[{KANA}]+|[^{KANA}]+")


def pattern_of(surface: str, start: int, marks: Sequence[Mark]) -> re.Pattern[str]:
    """Return what the hiragana reading of `surface`, which begins at `start`, has to match."""
    return re.compile(
        "".join(
            re.escape(reading) if reading else ".+"
            for reading in _readings(surface, start, marks)
        )
    )


def written_reading(surface: str, start: int, marks: Sequence[Mark]) -> str:
    """Return the reading of `surface` as the author wrote it, empty when a part has none."""
    readings = list(_readings(surface, start, marks))
    return "".join(readings) if all(readings) else ""


def _readings(surface: str, start: int, marks: Sequence[Mark]) -> Iterator[str]:
    """Yield the readings of the parts of `surface`, "" for one without furigana."""
    at = 0
    for mark in within(marks, start, start + len(surface)):
        yield from map(as_reading, _RUNS.findall(surface, at, mark.start - start))
        yield mark.reading
        at = mark.end - start
    yield from map(as_reading, _RUNS.findall(surface, at))
