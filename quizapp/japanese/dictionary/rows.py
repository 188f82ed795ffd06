"""The tables of the dictionary's file, and how an entry is written in one.

One row of `form` answers most questions about a written form: its entries (ids, likeliest
first), how frequent it is (Zipf × 100, 0 when unknown), and whether it changes its sound in
compounds (`VOICED`, `GEMINATED`). Lists of kanji are strings of them, `inflected.words` is
JSON, and other lists in a column are joined by line feeds.
"""

import json
from typing import Any

from quizapp.japanese.dictionary.entry import Entry, Reading, Sense, Spelling

# In the header of the file, so that a file of another release is never read by mistake.
FORMAT = 1

VOICED = 1
GEMINATED = 2

SCHEMA = f"""
PRAGMA user_version = {FORMAT};
CREATE TABLE source (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entry (id INTEGER PRIMARY KEY, packed TEXT NOT NULL);
CREATE TABLE form (
    text TEXT PRIMARY KEY,
    entries TEXT NOT NULL,
    zipf INTEGER NOT NULL,
    sound INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE kanji (
    literal TEXT PRIMARY KEY,
    grade INTEGER,
    strokes INTEGER NOT NULL,
    frequency INTEGER,
    "on" TEXT NOT NULL,
    kun TEXT NOT NULL,
    meanings TEXT NOT NULL,
    lookalikes TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE on_reading (reading TEXT PRIMARY KEY, literals TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE inflected (
    tail TEXT,
    pos TEXT,
    words TEXT NOT NULL,
    PRIMARY KEY (tail, pos)
) WITHOUT ROWID;
"""


def pack(entry: Entry) -> str:
    """Return `entry` without its id as JSON: its fields in order, empty ends cut off."""
    groups = (entry.spellings, entry.readings, entry.senses)
    rows = [[_cut(row) for row in group] for group in groups]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def unpack(number: int, packed: str) -> Entry:
    """Return the entry that `pack` made `packed` of; `number` is its id."""
    spellings, readings, senses = json.loads(packed)
    return Entry(
        number,
        tuple([Spelling(*_fields(row)) for row in spellings]),
        tuple([Reading(*_fields(row)) for row in readings]),
        tuple([Sense(*_fields(row)) for row in senses]),
    )


def _cut(fields: tuple[object, ...]) -> list[object]:
    kept = list(fields)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _fields(row: list[Any]) -> list[Any]:
    return [tuple(field) if type(field) is list else field for field in row]
