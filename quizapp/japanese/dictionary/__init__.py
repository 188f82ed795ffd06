"""The door to JMdict and Kanjidic: entries, readings, frequencies, kanji that look alike.

The data is one SQLite file that is read in place, never loaded; see `file` for
where it is and `build` for how it is made. A `Dictionary` may be shared by threads.

Source: JMdict, Kanjidic and KRADFILE, EDRDG, CC BY-SA 4.0, https://www.edrdg.org/edrdg/licence.html;
frequencies from wordfreq, CC BY-SA 4.0, https://github.com/rspeer/wordfreq
"""

import json
from functools import cache, lru_cache
from pathlib import Path

from quizapp import paths
from quizapp.japanese.dictionary import file as dictionary_file
from quizapp.japanese.dictionary.entry import Entry, Kanji, Reading, Sense, Spelling
from quizapp.japanese.dictionary.reader import Reader
from quizapp.japanese.dictionary.rows import GEMINATED, VOICED, unpack

__all__ = [
    "Dictionary",
    "Entry",
    "Kanji",
    "Reading",
    "Sense",
    "Spelling",
    "open_dictionary",
]

_FORM = "SELECT entries, zipf, sound FROM form WHERE text = ?"
_ENTRY = "SELECT packed FROM entry WHERE id = ?"
_KANJI = """SELECT grade, strokes, frequency, "on", kun, meanings FROM kanji WHERE literal = ?"""
_LOOKALIKES = "SELECT lookalikes FROM kanji WHERE literal = ?"
_ON_READING = "SELECT literals FROM on_reading WHERE reading = ?"
_INFLECTED = "SELECT words FROM inflected WHERE tail = ? AND pos = ?"
_SOURCE = "SELECT key, value FROM source"

_ENTRIES_KEPT = 3_000
_FORMS_KEPT = 10_000
_KANJI_KEPT = 2_000


class Dictionary:
    """A dictionary file, open for reading. Forms are looked up exactly as they are given."""

    def __init__(self, path: Path) -> None:
        """Open the SQLite file `path`; raise sqlite3.Error when it cannot be read."""
        self._reader = Reader(path)
        self._entry = lru_cache(maxsize=_ENTRIES_KEPT)(self._read_entry)
        self._form = lru_cache(maxsize=_FORMS_KEPT)(self._read_form)
        self._kanji = lru_cache(maxsize=_KANJI_KEPT)(self._read_kanji)

    def entries(self, form: str) -> tuple[Entry, ...]:
        """Return every entry with `form` as spelling or kana reading, likeliest first."""
        row = self._form(form)
        if row is None:
            return ()
        return tuple([self._entry(int(number)) for number in row[0].split()])

    def has(self, form: str) -> bool:
        """Return whether any entry has `form` as spelling or kana reading."""
        return self._form(form) is not None

    def zipf(self, form: str) -> float:
        """Return the frequency of `form` as log10 of uses per billion words, 0.0 if unknown.

        Everyday words are above 5, rare ones below 3. Only single words have one.
        """
        row = self._form(form)
        return row[1] / 100 if row else 0.0

    def voices_second(self, form: str) -> bool:
        """Return whether some compound ends in `form` read with a voiced (or p) first sound.

        会社: 株式会社 is かぶしきがいしゃ. Such a word's reading is uncertain after another word.
        """
        row = self._form(form)
        return row is not None and bool(row[2] & VOICED)

    def geminates_first(self, form: str) -> bool:
        """Return whether some compound begins with `form` read with っ for its last sound.

        学: 学校 is がっこう. Such a word's reading is uncertain before another word.
        """
        row = self._form(form)
        return row is not None and bool(row[2] & GEMINATED)

    def kanji(self, literal: str) -> Kanji | None:
        """Return what Kanjidic says of `literal`, or None when it does not have it."""
        return self._kanji(literal)

    def lookalikes(self, literal: str) -> tuple[str, ...]:
        """Return at most 12 joyo kanji that share parts with `literal`, most alike first."""
        row = self._reader.row(_LOOKALIKES, literal)
        return tuple(row[0]) if row else ()

    def kanji_with_on(self, reading: str) -> tuple[str, ...]:
        """Return the joyo kanji with the on-reading `reading` (hiragana), most frequent first."""
        row = self._reader.row(_ON_READING, reading)
        return tuple(row[0]) if row else ()

    def inflected_alike(
        self, tail: str, pos: str
    ) -> tuple[tuple[str, str, float], ...]:
        """Return (form, hiragana reading, Zipf) of words of one kanji and the okurigana `tail`.

        Common words of part of speech `pos` (JMdict's code) only, most frequent first:
        める, v1 → 求める もとめる, 決める きめる, ….
        """
        row = self._reader.row(_INFLECTED, tail, pos)
        return tuple(map(tuple, json.loads(row[0]))) if row else ()

    def source(self) -> dict[str, str]:
        """Return where the data is from: `jmdict.date` (ISO), `kanjidic.date` and so on."""
        return dict(self._reader.rows(_SOURCE))

    def _read_form(self, form: str) -> tuple[str, int, int] | None:
        row: tuple[str, int, int] | None = self._reader.row(_FORM, form)
        return row

    def _read_kanji(self, literal: str) -> Kanji | None:
        row = self._reader.row(_KANJI, literal)
        if row is None:
            return None
        grade, strokes, frequency, *lists = row
        on, kun, meanings = (tuple(text.split("\n")) if text else () for text in lists)
        return Kanji(literal, grade, strokes, frequency, on, kun, meanings)

    def _read_entry(self, number: int) -> Entry:
        (packed,) = self._reader.rows(_ENTRY, number)[0]
        return unpack(number, packed)


@cache
def open_dictionary(data_dir: Path | None = None) -> Dictionary:
    """Return the dictionary in `data_dir` (default: the user's data folder), the same each time.

    The first call of all unpacks the shipped file, about a second. Raises FileNotFoundError
    when nothing is shipped: a checkout whose dictionary was not built.
    """
    return Dictionary(dictionary_file.locate(data_dir or paths.data_directory()))
