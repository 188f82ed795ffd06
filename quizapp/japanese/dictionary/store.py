"""Fill the tables of a dictionary's file; `rows` says what is in them."""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from quizapp.japanese.dictionary import derive
from quizapp.japanese.dictionary.entry import Entry, Kanji
from quizapp.japanese.dictionary.rows import GEMINATED, SCHEMA, VOICED, pack
from quizapp.japanese.kana import is_kana

# The Zipf value of a form, to two places; 0.0 when unknown.
Zipf = Callable[[str], float]

# JMdict's last entry is no word: its gloss tells the date the file was made.
_DATE_ENTRY = 9999999
_DATE = re.compile(r"\d{4}-\d\d-\d\d")

# Ten times as frequent is nearly worth a list's tag; tried on the kana of everyday words.
_PER_ZIPF = 5


def create(path: Path) -> sqlite3.Connection:
    """Make a dictionary without words at `path`, and return it open."""
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    db.execute("CREATE TEMP TABLE written (text TEXT, entry INTEGER, likelihood REAL)")
    return db


def store_words(db: sqlite3.Connection, entries: Iterable[Entry], zipf: Zipf) -> str:
    """Fill the tables of words and return the date of the data, `undated` if it has none."""
    date = "undated"
    pairs: list[tuple[str, str]] = []
    inflected: list[derive.Inflected] = []
    for entry in entries:
        if entry.id == _DATE_ENTRY:
            found = _DATE.search(" ".join(entry.senses[0].glosses))
            date = found.group() if found else date
            continue
        _store_entry(db, entry, zipf)
        pairs.extend(derive.spelling_readings(entry))
        inflected.extend(derive.inflected_words(entry))
    _store_forms(db, derive.sound_changes(pairs), zipf)
    _store_inflected(db, inflected, zipf)
    return date


def store_kanji(
    db: sqlite3.Connection, kanji: Collection[Kanji], alike: Mapping[str, str]
) -> None:
    """Fill the tables of kanji; `alike` has the kanji most like each, best first."""
    for each in kanji:
        lists = ("\n".join(texts) for texts in (each.on, each.kun, each.meanings))
        row = (each.literal, each.grade, each.strokes, each.frequency, *lists)
        db.execute(
            "INSERT INTO kanji VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, alike.get(each.literal, "")),
        )
    on_readings = derive.by_on_reading(kanji)
    db.executemany("INSERT INTO on_reading VALUES (?, ?)", on_readings.items())


def finish(db: sqlite3.Connection, source: dict[str, str]) -> None:
    """Store where the data is from, and write the file out."""
    db.executemany("INSERT INTO source VALUES (?, ?)", sorted(source.items()))
    db.commit()
    db.execute("VACUUM main")


def _store_entry(db: sqlite3.Connection, entry: Entry, zipf: Zipf) -> None:
    db.execute("INSERT INTO entry VALUES (?, ?)", (entry.id, pack(entry)))
    forms = {form.text for form in entry.forms}
    db.executemany(
        "INSERT INTO written VALUES (?, ?, ?)",
        [(form, entry.id, _likelihood(entry, form, zipf)) for form in forms],
    )


def _likelihood(entry: Entry, form: str, zipf: Zipf) -> float:
    """Return how likely `form` means `entry`; kana are likelier short for a frequent spelling."""
    spelling = entry.spellings[0].text if entry.spellings else form
    bonus = _PER_ZIPF * zipf(spelling) if is_kana(form) else 0
    return entry.priority_of(form) + bonus


def _store_forms(
    db: sqlite3.Connection, changes: tuple[set[str], set[str]], zipf: Zipf
) -> None:
    voiced, geminated = changes
    written = db.execute(
        "SELECT text, entry FROM written ORDER BY text, likelihood DESC, entry"
    )
    for text, rows in groupby(written, itemgetter(0)):
        entries = " ".join(str(entry) for _, entry in rows)
        sound = VOICED * (text in voiced) | GEMINATED * (text in geminated)
        db.execute(
            "INSERT INTO form VALUES (?, ?, ?, ?)",
            (text, entries, round(100 * zipf(text)), sound),
        )


def _store_inflected(
    db: sqlite3.Connection, words: Iterable[derive.Inflected], zipf: Zipf
) -> None:
    found = defaultdict(list)
    for tail, pos, form, reading in words:
        found[tail, pos].append((form, reading, zipf(form)))
    for (tail, pos), group in found.items():
        ranked = sorted(set(group), key=lambda word: (-word[2], word))
        packed = json.dumps(ranked, ensure_ascii=False, separators=(",", ":"))
        db.execute("INSERT INTO inflected VALUES (?, ?, ?)", (tail, pos, packed))
