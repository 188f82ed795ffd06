"""Words with the same okurigana: what a kanji before める could be read as."""

from collections.abc import Iterator
from heapq import nlargest

from quizapp.items.distractors import Candidate
from quizapp.japanese.dictionary import Kanji, open_dictionary

# Nothing to meet by surprise in a lesson.
_UNFIT = frozenset(
    ["殺す", "犯す", "死ぬ", "呪う", "孕む", "弄る", "脱ぐ", "刺す", "絞める"]
)
_LIKELY = 3.3
_MOST = 12
_PLAIN_ENDINGS = {
    "み": ("む", "v5m"), "り": ("る", "v5r"), "き": ("く", "v5k"), "ぎ": ("ぐ", "v5g"),
    "し": ("す", "v5s"), "ち": ("つ", "v5t"), "い": ("う", "v5u"), "び": ("ぶ", "v5b"),
}  # fmt: skip


def alike_words(
    kanji: Kanji, own_part: str, okurigana: str, code: str, *, is_alone: bool
) -> Iterator[Candidate]:
    """Yield the readings of other kanji before the same okurigana: 改める → さだ(める)."""
    tail = okurigana
    if not code:
        last, code = _PLAIN_ENDINGS.get(tail[-1], (tail[-1] + "る", "v1"))
        tail = tail[:-1] + last
        if f"{own_part}.{tail}" not in kanji.kun:
            return
    taken = {kun.strip("-").replace(".", "") for kun in kanji.kun}
    found = []
    for form, reading, zipf in open_dictionary().inflected_alike(tail, code):
        part = reading.removesuffix(tail)
        likely = len(part) == len(own_part) and zipf >= _LIKELY
        if part and reading not in taken and (is_alone or likely):
            weight = _nearness(own_part, part) * max(zipf - 2, 0.2)
            found.append((weight, part, form, reading))
    for weight, part, form, reading in nlargest(_MOST, found):
        if form[0] != kanji.literal and form not in _UNFIT:
            word = (form, reading) if is_alone else ("", "")
            yield Candidate(part, "other_word", weight, word)


def _nearness(part: str, other: str) -> float:
    """Return how easily one reading is taken for another: length and shared ends count."""
    if abs(len(part) - len(other)) > 1:
        return 0.02
    same_length = 2 * (len(part) == len(other))
    return float(
        0.1 + (same_length + (part[0] == other[0]) + (part[-1] == other[-1])) ** 2
    )
