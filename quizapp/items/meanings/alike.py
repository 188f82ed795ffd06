"""Words that a word is taken for: they sound the same, or but for one slip.

完成 かんせい: 歓声 かんせい, 反省 はんせい. Their meanings have mostly nothing to do with each other.
"""

from collections.abc import Iterator

from quizapp.items.meanings.english import stems
from quizapp.items.meanings.signs import Sign, other_sign
from quizapp.items.readings import sounds
from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.furigana import align_kanji
from quizapp.japanese.kana import KANJI

LEAST_ZIPF = 3.3

_SHORTEST = 3
# Nothing to meet by surprise in a lesson.
_UNFIT = stems(
    "kill murder rape sex sexual suicide corpse penis prostitution torture slaughter massacre "
    "excrement urine feces obscene erection ejaculation abortion assassination genitals execution"
)


def sounding_alike(sign: Sign) -> Iterator[tuple[Sign, str]]:
    """Yield the common nouns that sound like the noun `sign`, with the slip's label."""
    if len(sign.reading) < _SHORTEST or len(sign.kanji) < 2:
        return
    seen = {sign.base}
    for reading, label in _near_readings(sign):
        for entry in open_dictionary().entries(reading):
            base = entry.spellings[0].text if entry.spellings else ""
            if base in seen or not _is_known(entry, base, reading):
                continue
            seen.add(base)
            other = other_sign(base, reading, "名詞")
            if other and _UNFIT.isdisjoint(other.stems):
                yield other, label


def _near_readings(sign: Sign) -> Iterator[tuple[str, str]]:
    """Yield the word's own reading and those one slip away, each with a label."""
    yield sign.reading, "same_sound_meaning"
    pieces = align_kanji(sign.base, sign.reading)
    if not pieces or not all(KANJI.match(literal) for literal, _ in pieces):
        return
    parts = [part for _, part in pieces]
    for at, part in enumerate(parts):
        following = "".join(parts[at + 1 :])
        for changed, _ in sounds.slips(part, is_first=at == 0, following=following):
            yield "".join(parts[:at]) + changed + following, "like_sound_meaning"


def _is_known(entry: Entry, base: str, reading: str) -> bool:
    """Return whether learners meet the word, written with two kanji or more, read so."""
    return (
        entry.is_common
        and sum(map(bool, map(KANJI.match, base))) > 1
        and len(base) > 1
        and entry.readings_of(base)[:1] == (reading,)
        and open_dictionary().zipf(base) >= LEAST_ZIPF
    )
