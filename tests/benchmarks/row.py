"""One line of the table, and timing that compares like with like."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured against its floor. `limit` is the target for the ratio.

    `at_least` says that the ratio should be above the limit (a rate), not below (a time).
    """

    name: str
    ours: str
    floor: str
    ratio: float
    limit: float
    at_least: bool = False

    @property
    def holds(self) -> bool:
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    def __str__(self) -> str:
        sign = "≥" if self.at_least else "≤"
        verdict = "holds" if self.holds else "FAILS"
        return (
            f"{self.name:34} {self.ours:>14} {self.floor:>16} {self.ratio:8.2f}"
            f"  {sign} {self.limit:<6g} {verdict}"
        )


def paired(ours: Callable[[], object], floor: Callable[[], object], rounds: int = 15):
    """Return the medians of both in milliseconds and of their ratio, taken in turn.

    One round of each goes before, so that caches are warm for both.
    """
    ours(), floor()
    times = [(_milliseconds(ours), _milliseconds(floor)) for _ in range(rounds)]
    return (
        median(a for a, _ in times),
        median(b for _, b in times),
        median(a / b for a, b in times),
    )


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000
