"""The words met in an article, by kanji and by field: what may be wrong options for each other."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizapp.items.meanings.lexicon import field_of
from quizapp.items.meanings.signs import Sign

MOST = 60
"""Words of a field that are looked at: a book has hundreds of each."""


@dataclass(frozen=True, slots=True)
class Met:
    """Each word once in every list it belongs to; those of a field from rare to frequent."""

    by_kanji: Mapping[str, Sequence[Sign]]
    by_field: Mapping[str, Sequence[Sign]]

    def with_kanji(self, kanji: str) -> Sequence[Sign]:
        """Return the words written with `kanji`, in the order of the article."""
        return self.by_kanji.get(kanji, ())

    def of_field(self, field: str, zipf: float) -> Sequence[Sign]:
        """Return the words of `field`, the `MOST` nearest to a frequency when there are more."""
        signs = self.by_field.get(field, ())
        place = bisect_left(signs, zipf, key=_zipf)
        first = max(0, min(place - MOST // 2, len(signs) - MOST))
        return signs[first : first + MOST]


def index_met(signs: Iterable[Sign]) -> Met:
    """Return the words by what they have in common; one without a field stands in none."""
    by_kanji: dict[str, list[Sign]] = defaultdict(list)
    by_field: dict[str, list[Sign]] = defaultdict(list)
    for sign in signs:
        for kanji in sign.kanji:
            by_kanji[kanji].append(sign)
        if field := field_of(sign):
            by_field[field].append(sign)
    for found in by_field.values():
        found.sort(key=_zipf)
    return Met(by_kanji, by_field)


def _zipf(sign: Sign) -> float:
    return sign.zipf
