"""The value that a number expression is found as."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """One number expression: `text[start:end]` in code points, half-open.

    ======== =====================================================================
    readings in hiragana, best first, all of them right; may be empty, and is not
             to be asked unless `reason` is empty
    kind     `date` (年 月 日 世紀 年代), `time` (of the clock), `quantity` (with a counter),
             `ordinal` (第, 目, 番 …) or `plain`
    parts    values with their counters as written: ((12, "月"), (20, "日")); the first of
             two has "" in a range, 分の and 対; empty for 数十人, 何人, 10:30, 二、三十人
    reason   why the reading is not certain enough to ask; empty when it is
    ======== =====================================================================
    """

    start: int
    end: int
    readings: tuple[str, ...]
    kind: str
    parts: tuple[tuple[float | int, str], ...]
    reason: str
