"""Read EDRDG's own XML, and JMdict_e.gz in particular.

These are trusted files that the user fetched from EDRDG: JMdict cannot be read without its
DTD, which parsers for strangers' XML refuse.
"""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from quizapp.japanese.dictionary.entry import Entry, Reading, Sense, Spelling

_CHUNK = 1 << 16
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ENTITY = re.compile(rb'(<!ENTITY\s+([\w-]+)\s+)"[^"]*"')


def read_entries(jmdict: Path) -> Iterator[Entry]:
    """Yield the entries of JMdict_e.gz in file order, with English glosses.

    Raises ValueError when the file is not JMdict, OSError when it cannot be read.
    """
    for element in elements(jmdict, "entry"):
        senses = tuple(_senses(element))
        if senses:
            yield Entry(
                int(element.findtext("ent_seq", "")),
                tuple(map(_spelling, element.iterfind("k_ele"))),
                tuple(map(_reading, element.iterfind("r_ele"))),
                senses,
            )


def elements(path: Path, tag: str) -> Iterator[Element]:
    """Yield each `tag` element of a gzipped file, and forget it: memory stays small.

    Raises ValueError when the file is no such XML or has no `tag`, OSError when it cannot
    be read.
    """
    found = False
    try:
        for element, parent in _closed(path):
            if element.tag == tag:
                found = True
                yield element
                parent.clear()
    except (ParseError, EOFError) as error:
        raise ValueError(f"{path.name}: {error}") from error
    if not found:
        raise ValueError(f"{path.name}: no <{tag}> in it")


def texts(element: Element, path: str) -> tuple[str, ...]:
    """Return the text of each element under `element` that `path` finds, in order."""
    return tuple(each.text or "" for each in element.iterfind(path))


def _closed(path: Path) -> Iterator[tuple[Element, Element]]:
    """Yield each element of the file with its parent when it ends; the root is its own."""
    parser: XMLPullParser[Element] = XMLPullParser(("start", "end"))
    around: list[Element] = []
    for chunk in _chunks(path):
        parser.feed(chunk)
        for item in parser.read_events():
            event, element = cast("tuple[str, Element]", item)
            if event == "start":
                around.append(element)
            else:
                around.pop()
                yield element, around[-1] if around else element
    parser.close()


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield the file, every entity of its DTD standing for its own name: &n; → n."""
    with gzip.open(path, "rb") as file:
        for line in file:
            yield _ENTITY.sub(rb'\1"\2"', line)
            if line.startswith(b"]>"):
                break
        while chunk := file.read(_CHUNK):
            yield chunk


def _spelling(element: Element) -> Spelling:
    return Spelling(
        element.findtext("keb", ""),
        texts(element, "ke_inf"),
        texts(element, "ke_pri"),
    )


def _reading(element: Element) -> Reading:
    return Reading(
        element.findtext("reb", ""),
        texts(element, "re_inf"),
        texts(element, "re_pri"),
        texts(element, "re_restr"),
        element.find("re_nokanji") is not None,
    )


def _senses(entry: Element) -> Iterator[Sense]:
    """Yield the senses that have a gloss in English."""
    pos: tuple[str, ...] = ()
    for element in entry.iterfind("sense"):
        # A sense that names no part of speech has that of the sense before it.
        pos = texts(element, "pos") or pos
        glosses = element.iterfind("gloss")
        english = [each for each in glosses if each.get(_LANGUAGE, "eng") == "eng"]
        if english:
            yield Sense(
                pos,
                texts(element, "misc"),
                texts(element, "field"),
                tuple(each.text or "" for each in english),
                texts(element, "stagk"),
                texts(element, "stagr"),
                "; ".join(texts(element, "s_inf")),
                texts(element, "xref"),
                texts(element, "ant"),
                texts(element, "dial"),
            )
