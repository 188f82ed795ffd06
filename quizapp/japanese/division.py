"""Divide a reading among the parts of a word without trying every way one by one."""

from collections.abc import Callable

from quizapp.japanese.kana import KANJI, to_hiragana

Fits = Callable[[str, str], bool]


def only_way(runs: list[str], reading: str, fits: Fits) -> list[str] | None:
    """Return the part of `reading` for each run; None when there is no way or more than one.

    `fits` says whether a run of kanji may have a part; kana have themselves.
    """
    # Before each run: how far the reading may be used up, and how the last part began;
    # None where there is more than one way to get so far.
    reached: list[dict[int, int | None]] = [{0: 0}]
    for run in runs:
        found: dict[int, int | None] = {}
        for start, origin in reached[-1].items():
            for end in _ends(run, reading, start, fits):
                is_sure = origin is not None and end not in found
                found[end] = start if is_sure else None
        reached.append(found)
    end = len(reading)
    parts = []
    for found in reversed(reached[1:]):
        begun = found.get(end)
        if begun is None:
            return None
        parts.append(reading[begun:end])
        end = begun
    return parts[::-1]


def _ends(run: str, reading: str, start: int, fits: Fits) -> list[int]:
    """Return where the part of `run` that begins at `start` may end."""
    if not KANJI.match(run):
        kana = to_hiragana(run)
        return [start + len(kana)] if reading.startswith(kana, start) else []
    ends = range(start + 1, len(reading) + 1)
    return [end for end in ends if fits(run, reading[start:end])]
