"""Choose distractors among candidates: varied, seeded, none that points to the key."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from quizapp.items.base import Distractor

WANTED = 3
PER_SLIP = 2

# Distractors of these kinds differ among themselves as much as from the key.
_UNLIMITED = frozenset({"other_word", "other_meaning", "same_sound_kanji"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A wrong option: `label` is its slip's code, `weight` how likely it is to be taken.

    `word` is the (spelling, hiragana reading) of the word it is, if it is one.
    """

    text: str
    label: str
    weight: float
    word: tuple[str, str] = ("", "")

    @property
    def distractor(self) -> Distractor:
        """Return the candidate as an item keeps it."""
        return Distractor(self.text, self.label)


def choose(
    candidates: Iterable[Candidate], key: str, rng: Random, wanted: int = WANTED
) -> list[Candidate]:
    """Return up to `wanted` candidates, at most two of one kind of slip, likeliest first.

    Where the choice allows, `key` is neither the only longest nor the only shortest option.
    """
    ranked = sorted(
        candidates,
        key=lambda candidate: rng.random() ** (1 / candidate.weight),
        reverse=True,
    )
    chosen = _take(ranked, wanted)
    if _stands_out(key, chosen):
        for drop in reversed(chosen):
            kept = [candidate for candidate in chosen if candidate is not drop]
            rest = [candidate for candidate in ranked if candidate not in chosen]
            for other in rest:
                changed = _take([*kept, other], wanted)
                if len(changed) == len(chosen) and not _stands_out(key, changed):
                    return changed
    return chosen


def _take(ranked: Sequence[Candidate], wanted: int) -> list[Candidate]:
    chosen: list[Candidate] = []
    kinds: Counter[str] = Counter()
    for candidate in ranked:
        kind = candidate.label.partition("_")[0]
        if kinds[kind] < PER_SLIP or candidate.label in _UNLIMITED:
            kinds[kind] += 1
            chosen.append(candidate)
        if len(chosen) == wanted:
            break
    return chosen


def _stands_out(key: str, chosen: Sequence[Candidate]) -> bool:
    lengths = [len(candidate.text) for candidate in chosen]
    return bool(lengths) and not min(lengths) <= len(key) <= max(lengths)
