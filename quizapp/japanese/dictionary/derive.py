"""What the builder works out from JMdict and Kanjidic: sound changes, kanji that look alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from quizapp.japanese.dictionary.entry import Entry, Kanji
from quizapp.japanese.kana import KANJI, has_kanji, is_kana

LOOKALIKES = 12

# Okurigana, part of speech, form, hiragana reading.
Inflected = tuple[str, str, str, str]

_MIN_LIKENESS = 0.25
_MAX_STROKES_APART = 3
_PLAIN = "かきくけこさしすせそたちつてとはひふへほはひふへほ"
_VOICED = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ"


def spelling_readings(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield (spelling, hiragana reading) for each spelling with kanji in it."""
    for spelling in entry.spellings:
        if has_kanji(spelling.text) and "sK" not in spelling.info:
            for reading in entry.readings_of(spelling.text):
                yield spelling.text, reading


def sound_changes(pairs: Iterable[tuple[str, str]]) -> tuple[set[str], set[str]]:
    """Return the spellings some compound voices as second part, and geminates as first.

    Known from the (spelling, reading) `pairs` alone: with 会社 かいしゃ and 株式会社
    かぶしきがいしゃ, 会社 is voiced; with 学 がく and 学校 がっこう, 学 is geminated.
    """
    readings = defaultdict(set)
    for spelling, reading in pairs:
        readings[spelling].add(reading)
    voiced, geminated = set(), set()
    for compound, wholes in readings.items():
        for cut in range(1, len(compound)):
            head, tail = compound[:cut], compound[cut:]
            if any(_ends_voiced(wholes, part) for part in readings.get(tail, ())):
                voiced.add(tail)
            if any(_begins_geminated(wholes, part) for part in readings.get(head, ())):
                geminated.add(head)
    return voiced, geminated


def lookalikes(
    kanji: Iterable[Kanji], components: Mapping[str, frozenset[str]]
) -> dict[str, str]:
    """Return for each kanji with known parts the joyo kanji most like it, best first.

    Likeness is the share of parts in common (Jaccard), then the fewest strokes apart, then
    the more frequent. At most LOOKALIKES each, none below 0.25 or more than 3 strokes apart.
    """
    known = [each for each in kanji if each.literal in components]
    by_strokes = defaultdict(list)
    for each in filter(is_joyo, known):
        by_strokes[each.strokes].append(each)
    found = {}
    for each in known:
        span = range(-_MAX_STROKES_APART, _MAX_STROKES_APART + 1)
        near = chain.from_iterable(by_strokes[each.strokes + apart] for apart in span)
        found[each.literal] = _most_alike(each, near, components)
    return found


def _most_alike(
    kanji: Kanji, others: Iterable[Kanji], components: Mapping[str, frozenset[str]]
) -> str:
    parts = components[kanji.literal]
    ranked = []
    for other in others:
        theirs = components[other.literal]
        shared = len(parts & theirs)
        likeness = shared / (len(parts) + len(theirs) - shared)
        if likeness >= _MIN_LIKENESS and other.literal != kanji.literal:
            apart = abs(other.strokes - kanji.strokes)
            ranked.append((-likeness, apart, rank(other), other.literal))
    return "".join(literal for *_, literal in sorted(ranked)[:LOOKALIKES])


def by_on_reading(kanji: Iterable[Kanji]) -> dict[str, str]:
    """Return for each on-reading (hiragana) the joyo kanji that have it, most frequent first."""
    found = defaultdict(list)
    for each in sorted(filter(is_joyo, kanji), key=rank):
        for reading in each.on:
            found[reading.strip("-")].append(each.literal)
    return {reading: "".join(literals) for reading, literals in found.items()}


def is_joyo(kanji: Kanji) -> bool:
    """Return whether `kanji` is one of the 2,136 for general use."""
    return kanji.grade is not None and kanji.grade <= 8


def rank(kanji: Kanji) -> int:
    """Return the rank of `kanji` in newspapers; those without one share the last place."""
    return kanji.frequency or 9999


def inflected_words(entry: Entry) -> Iterator[Inflected]:
    """Yield (okurigana, part of speech, form, reading) of a common word like 改める.

    Only spellings of one kanji and kana that have a priority tag, with their first reading.
    Transitivity (vi, vt) is no part of speech of its own here.
    """
    if not entry.is_common:
        return
    for spelling in entry.spellings:
        literal, tail = spelling.text[:1], spelling.text[1:]
        readings = entry.readings_of(spelling.text)
        if KANJI.match(literal) and is_kana(tail) and spelling.priority and readings:
            for pos in entry.senses[0].pos:
                if pos not in ("vi", "vt"):
                    yield tail, pos, spelling.text, readings[0]


def _ends_voiced(wholes: set[str], part: str) -> bool:
    return any(
        whole.endswith(voiced + part[1:]) and not whole.endswith(part)
        for whole in wholes
        for plain, voiced in zip(_PLAIN, _VOICED, strict=True)
        if plain == part[0]
    )


def _begins_geminated(wholes: set[str], part: str) -> bool:
    if len(part) < 2:
        return False
    changed = part[:-1] + "っ"
    return any(
        whole.startswith(changed) and not whole.startswith(part) for whole in wholes
    )
