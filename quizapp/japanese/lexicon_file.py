"""Read the words of one surface from UniDic's compiled dictionary, a file in MeCab's format.

MeCab could tell them too, but only a second tagger could, with 200 MB of its own. The
file has a header, a double array that leads from the bytes of a surface to its words, 16
bytes for each word, and their features as text. Nothing of it is kept but where the commonest
beginnings lead.

Source: mecab/src/dictionary.cpp and darts.h, https://github.com/taku910/mecab
"""

import csv
import weakref
from functools import lru_cache
from pathlib import Path
from struct import Struct
from threading import Lock

_HEADER = Struct("<10I32s")
_UNIT = Struct("<iI")
_WORD = Struct("<HHHhII")
_FEATURES_READ = 512
_UNITS_KEPT = 8_000


class LexiconFile:
    """A dictionary file in MeCab's format, open for reading; threads may share it."""

    def __init__(self, path: Path) -> None:
        """Open `path`; raise OSError when it cannot be read."""
        self._file = path.open("rb", buffering=0)
        self._lock = Lock()
        # Python warns of files that are left to the collector.
        weakref.finalize(self, self._file.close)
        sizes = _HEADER.unpack(self._read(0, _HEADER.size))
        array_size, words_size = sizes[6], sizes[7]
        self._words_at = _HEADER.size + array_size
        self._features_at = self._words_at + words_size
        self._unit = lru_cache(maxsize=_UNITS_KEPT)(self._read_unit)

    def words(self, surface: str) -> list[tuple[list[str], int]]:
        """Return the features and the cost of each word written exactly `surface`, as MeCab does."""
        value = self._find(surface.encode(errors="surrogatepass"))
        if value < 0:
            return []
        count, first = value & 0xFF, value >> 8
        found = self._read(self._words_at + first * _WORD.size, count * _WORD.size)
        words = [
            (self._features(features), cost)
            for _, _, _, cost, features, _ in _WORD.iter_unpack(found)
        ]
        return words[::-1]

    def _find(self, key: bytes) -> int:
        """Return what the double array has for `key`, or -1."""
        base = self._unit(0)[0]
        for byte in key:
            following, check = self._unit(base + byte + 1)
            if check != base:
                return -1
            base = following
        end, check = self._unit(base)
        return -end - 1 if check == base and end < 0 else -1

    def _read_unit(self, at: int) -> tuple[int, int]:
        packed = self._read(_HEADER.size + at * _UNIT.size, _UNIT.size)
        following, check = _UNIT.unpack(packed)
        return following, check

    def _features(self, at: int) -> list[str]:
        packed = self._read(self._features_at + at, _FEATURES_READ)
        line = packed.partition(b"\0")[0].decode()
        return next(csv.reader([line])) if '"' in line else line.split(",")

    def _read(self, at: int, size: int) -> bytes:
        with self._lock:
            self._file.seek(at)
            return self._file.read(size)
