"""Read EDRDG's files of kanji: kanjidic2.xml.gz and kradfile-u.gz."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from quizapp.japanese.dictionary.edrdg import elements, texts
from quizapp.japanese.dictionary.entry import Kanji
from quizapp.japanese.kana import to_hiragana


def read_kanji(kanjidic: Path) -> Iterator[Kanji]:
    """Yield the kanji of kanjidic2.xml.gz that have a Japanese reading.

    Raises ValueError when the file is not Kanjidic, OSError when it cannot be read.
    """
    for element in elements(kanjidic, "character"):
        path = "reading_meaning/rmgroup/"
        on = texts(element, path + "reading[@r_type='ja_on']")
        kun = texts(element, path + "reading[@r_type='ja_kun']")
        meanings = element.iterfind(path + "meaning")
        if on or kun:
            yield Kanji(
                element.findtext("literal", ""),
                _number(element, "misc/grade"),
                _number(element, "misc/stroke_count") or 0,
                _number(element, "misc/freq"),
                tuple(dict.fromkeys(map(to_hiragana, on))),
                kun,
                tuple(
                    each.text or "" for each in meanings if "m_lang" not in each.attrib
                ),
            )


def read_date(kanjidic: Path) -> str:
    """Return the ISO date that kanjidic2.xml.gz gives for itself; raise ValueError, OSError."""
    return next(elements(kanjidic, "header")).findtext("date_of_creation", "")


def read_components(kradfile: Path) -> dict[str, frozenset[str]]:
    """Return the parts of each kanji in kradfile-u.gz.

    Only kanji of JIS X 0208: the parts of the others are not EDRDG's work.
    """
    components = {}
    with gzip.open(kradfile, "rt", encoding="utf-8") as file:
        for line in file:
            literal, colon, parts = line.partition(" : ")
            if colon and not line.startswith("#") and _in_jis_x_0208(literal):
                components[literal] = frozenset(parts.split())
    return components


def _number(element: Element, path: str) -> int | None:
    text = element.findtext(path)
    return int(text) if text else None


def _in_jis_x_0208(literal: str) -> bool:
    try:
        return len(literal.encode("euc_jp")) == 2
    except UnicodeEncodeError:
        return False
