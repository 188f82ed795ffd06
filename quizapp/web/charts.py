"""Bars as numbers for an SVG that the server draws; a template turns them into marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

WIDTH, HEIGHT = 340, 96
"""Of the drawing, in units of its own; it is shown as wide as there is room."""

_GAP = 0.25
_SQUARE = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, or one square of a calendar; `tick` is what stands below it, or nothing."""

    x: float
    y: float
    width: float
    height: float
    tick: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars in a drawing of `width` times `height`; `top` is the value at its upper edge."""

    bars: tuple[Bar, ...]
    top: float
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def path(self) -> str:
        """All bars as the `d` of one path of SVG."""
        return "".join(
            f"M{bar.x} {bar.y}h{bar.width}v{bar.height}h-{bar.width}z"
            for bar in self.bars
            if bar.height
        )

    @property
    def ticks(self) -> list[Bar]:
        """The bars below which something stands."""
        return [bar for bar in self.bars if bar.tick]


def bars(
    values: Sequence[float | None], ticks: Sequence[str] = (), top: float | None = None
) -> Chart:
    """Return a bar for each value, None for no bar; `top` is by default the largest."""
    top = top or max((value or 0 for value in values), default=0) or 1
    step = WIDTH / max(len(values), 1)
    drawn = []
    for at, value in enumerate(values):
        height = 0.0 if value is None else HEIGHT * min(value / top, 1)
        # What is there is seen, however small.
        height = max(height, 1.5) if value else height
        drawn.append(
            Bar(
                x=round(step * (at + _GAP / 2), 2),
                y=round(HEIGHT - height, 2),
                width=round(step * (1 - _GAP), 2),
                height=round(height, 2),
                tick=ticks[at] if at < len(ticks) else "",
            )
        )
    return Chart(tuple(drawn), top)


def calendar(days: Sequence[tuple[date, int]], ticks: dict[date, str]) -> Chart:
    """Return a square for each day, a column for each week from Monday on.

    The area grows with the number; `ticks` names the days at whose column something stands.
    """
    top = max((count for _, count in days), default=0) or 1
    first = days[0][0].weekday() if days else 0
    squares = []
    for at, (day, count) in enumerate(days, first):
        week, weekday = divmod(at, 7)
        side = 2 if not count else 4 + (_SQUARE - 5) * sqrt(count / top)
        squares.append(
            Bar(
                x=round(week * _SQUARE + (_SQUARE - side) / 2, 2),
                y=round(weekday * _SQUARE + (_SQUARE - side) / 2, 2),
                width=round(side, 2),
                height=round(side, 2),
                tick=ticks.get(day, ""),
            )
        )
    weeks = (first + len(days) + 6) // 7
    return Chart(tuple(squares), top, weeks * _SQUARE, 7 * _SQUARE)
