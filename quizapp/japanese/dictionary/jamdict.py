"""Read JMdict and Kanjidic out of the database of the package jamdict-data."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from quizapp.japanese.dictionary import codes
from quizapp.japanese.dictionary.entry import Entry, Kanji, Reading, Sense, Spelling
from quizapp.japanese.kana import to_hiragana

_Texts = Mapping[int, tuple[str, ...]]


def read_entries(database: Path) -> Iterator[Entry]:
    """Yield the entries in order of id.

    Raises ValueError when the database spells out something that has no code here, and
    sqlite3.Error when it is no such database.
    """
    with closing(_open(database)) as db:
        spellings = _spellings(db)
        readings = _readings(db)
        senses = _senses(db)
        for (number,) in db.execute("SELECT idseq FROM Entry ORDER BY idseq"):
            yield Entry(
                number,
                tuple(spellings.pop(number, ())),
                tuple(readings.pop(number, ())),
                tuple(senses.pop(number, ())),
            )


def read_kanji(database: Path) -> Iterator[Kanji]:
    """Yield Kanjidic's kanji that have a Japanese reading."""
    grouped = "SELECT cid, value FROM rm_group g JOIN {} v ON v.gid = g.ID WHERE {}"
    with closing(_open(database)) as db:
        on = _grouped(db, grouped.format("reading", "r_type = 'ja_on'"))
        kun = _grouped(db, grouped.format("reading", "r_type = 'ja_kun'"))
        meanings = _grouped(db, grouped.format("meaning", "m_lang = ''"))
        for key, literal, strokes, grade, frequency in db.execute(
            "SELECT ID, literal, stroke_count, grade, freq FROM character"
        ):
            if key in on or key in kun:
                yield Kanji(
                    literal,
                    int(grade) if grade else None,
                    strokes,
                    int(frequency) if frequency else None,
                    tuple(dict.fromkeys(map(to_hiragana, on.get(key, ())))),
                    kun.get(key, ()),
                    meanings.get(key, ()),
                )


def _open(database: Path) -> sqlite3.Connection:
    # Without the mode SQLite makes an empty database of a path that is not there.
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)


def _spellings(db: sqlite3.Connection) -> dict[int, list[Spelling]]:
    info = _texts(db, "KJI", "kid", codes.SPELLING_INFO)
    priority = _texts(db, "KJP", "kid")
    found = defaultdict(list)
    for key, number, text in db.execute(
        "SELECT ID, idseq, text FROM Kanji ORDER BY ID"
    ):
        found[number].append(Spelling(text, info.get(key, ()), priority.get(key, ())))
    return found


def _readings(db: sqlite3.Connection) -> dict[int, list[Reading]]:
    info = _texts(db, "KNI", "kid", codes.READING_INFO)
    priority = _texts(db, "KNP", "kid")
    restriction = _texts(db, "KNR", "kid")
    found = defaultdict(list)
    for key, number, text, no_kanji in db.execute(
        "SELECT ID, idseq, text, nokanji FROM Kana ORDER BY ID"
    ):
        found[number].append(
            Reading(
                text,
                info.get(key, ()),
                priority.get(key, ()),
                restriction.get(key, ()),
                bool(no_kanji),
            )
        )
    return found


def _senses(db: sqlite3.Connection) -> dict[int, list[Sense]]:
    columns = {
        "pos": _texts(db, "pos", "sid", codes.POS),
        "misc": _texts(db, "misc", "sid", codes.MISC),
        "field": _texts(db, "field", "sid", codes.FIELD),
        "dialect": _texts(db, "dialect", "sid", codes.DIALECT),
        "glosses": _texts(db, "SenseGloss", "sid"),
        "spellings": _texts(db, "stagk", "sid"),
        "readings": _texts(db, "stagr", "sid"),
        "xrefs": _texts(db, "xref", "sid"),
        "antonyms": _texts(db, "antonym", "sid"),
    }
    notes = _texts(db, "SenseInfo", "sid")
    found: dict[int, list[Sense]] = defaultdict(list)
    for key, number in db.execute("SELECT ID, idseq FROM Sense ORDER BY ID"):
        fields = {name: texts.get(key, ()) for name, texts in columns.items()}
        # A sense that names no part of speech has that of the sense before it.
        if not fields["pos"] and found[number]:
            fields["pos"] = found[number][-1].pos
        found[number].append(Sense(**fields, note="; ".join(notes.get(key, ()))))
    return found


def _texts(
    db: sqlite3.Connection, table: str, key: str, names: Mapping[str, str] | None = None
) -> _Texts:
    """Return the texts of each row that `key` points to, as codes where `names` has them."""
    texts = _grouped(db, f"SELECT {key}, text FROM {table} ORDER BY rowid")  # noqa: S608
    if names is None:
        return texts
    unknown = {text for row in texts.values() for text in row} - names.keys()
    if unknown:
        raise ValueError(f"{table}: no code for {', '.join(sorted(unknown))}")
    return {key: tuple(names[text] for text in row) for key, row in texts.items()}


def _grouped(db: sqlite3.Connection, sql: str) -> dict[int, tuple[str, ...]]:
    found = defaultdict(list)
    for key, text in db.execute(sql):
        found[key].append(text)
    return {key: tuple(texts) for key, texts in found.items()}
