"""Wrong meanings of a word: what other words mean that it could be taken for.

These are words that sound alike, words with one of its kanji, and words of its field, in
the article or everyday ones. Nothing that any sense of the word's form could mean: the English
words of both, without their endings, have none in common, nor are they near in meaning.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from quizapp.items.distractors import WANTED, Candidate
from quizapp.items.meanings.alike import sounding_alike
from quizapp.items.meanings.lexicon import field_of, signs_by_field, signs_by_kanji
from quizapp.items.meanings.met import Met
from quizapp.items.meanings.signs import Sign
from quizapp.japanese.words import Word

_OF_A_KIND = 2
_WEIGHTS = {
    "same_sound_meaning": 4.0,
    "like_sound_meaning": 3.0,
    "kanji_meaning": 3.0,
    "article_meaning": 4.0,
    "field_meaning": 1.0,
}
_UNLIMITED = ("article_meaning", "field_meaning")
_FARTHEST = 1.8
_OTHER_SHAPE = 0.3
_OTHER_FIELD = 0.1


@dataclass(frozen=True, slots=True)
class _Wrong:
    sign: Sign
    label: str
    weight: float


def wrong_meanings(
    sign: Sign, met: Met, words_beside: Sequence[Word], rng: Random
) -> list[Candidate]:
    """Return three wrong meanings, or fewer when there are not enough.

    `met` are the words of the article. Words in `words_beside` (the sentence's own) are not
    taken: what stands beside a word is a clue to it. The wrong ones have nothing in common
    among each other either, and no more parts than the key, so that their number tells nothing.
    """
    beside = {word.base for word in words_beside}
    ranked = sorted(
        _candidates(sign, met, beside),
        key=lambda wrong: rng.random() ** (1 / wrong.weight),
        reverse=True,
    )
    chosen = _take(ranked, sign, longer=rng.randrange(WANTED + 1))
    rng.shuffle(chosen)
    return [_candidate(wrong, sign) for wrong in chosen]


def _candidates(sign: Sign, met: Met, beside: Collection[str]) -> Iterator[_Wrong]:
    """Yield each word that may be a wrong option once, with the first label it has."""
    seen = {sign.base, *beside}
    field = field_of(sign)
    for other, label in _all(sign, met, field):
        if other.base in seen or other.meaning.kind != sign.meaning.kind:
            continue
        distance = abs(sign.zipf - other.zipf) if sign.zipf and other.zipf else 1.0
        if distance > _FARTHEST or not sign.is_apart(other):
            continue
        seen.add(other.base)
        weight = _WEIGHTS[label] * exp(-distance)
        if other.meaning.is_action != sign.meaning.is_action:
            weight *= _OTHER_SHAPE
        if label == "kanji_meaning" and field_of(other) != field:
            weight *= _OTHER_FIELD
        yield _Wrong(other, label, weight)


def _all(sign: Sign, met: Met, field: str) -> Iterator[tuple[Sign, str]]:
    if sign.meaning.kind == "noun":
        yield from sounding_alike(sign)
    for kanji in sorted(sign.kanji):
        for other in (*signs_by_kanji().get(kanji, ()), *met.with_kanji(kanji)):
            yield other, "kanji_meaning"
    for other in met.of_field(field, sign.zipf):
        yield other, "article_meaning"
    for other in signs_by_field().get(field, ()):
        yield other, "field_meaning"


def _take(ranked: Sequence[_Wrong], sign: Sign, longer: int) -> list[_Wrong]:
    """Return the first of `ranked` that go together, at most WANTED.

    Where the choice allows, `longer` of them are longer than the key and the others not, so
    that its length, among those of the options, says nothing.
    """
    room = {True: longer, False: WANTED - longer}
    chosen: list[_Wrong] = []
    kinds: Counter[str] = Counter()
    for is_last in (False, True):
        for wrong in ranked:
            is_longer = len(_text(wrong, sign)) > len(sign.meaning.gloss)
            if (
                len(chosen) == WANTED
                or not (room[is_longer] or is_last)
                or (kinds[wrong.label] >= _OF_A_KIND and wrong.label not in _UNLIMITED)
                or not all(wrong.sign.is_apart(other.sign) for other in chosen)
            ):
                continue
            chosen.append(wrong)
            room[is_longer] -= 1
            kinds[wrong.label] += 1
    return chosen


def _text(wrong: _Wrong, sign: Sign) -> str:
    return "; ".join(wrong.sign.meaning.parts[: len(sign.meaning.parts)])


def _candidate(wrong: _Wrong, sign: Sign) -> Candidate:
    word = (wrong.sign.base, wrong.sign.reading)
    return Candidate(_text(wrong, sign), wrong.label, wrong.weight, word)
