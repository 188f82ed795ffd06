"""Find the furigana of <ruby> elements."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from quizapp.japanese.ruby.marks import Cut, Mark, as_reading

_TAG = re.compile(r"<(/?)(ruby|rbc|rb|rtc|rt|rp)\b[^<>\n]*>|\n", re.IGNORECASE)
_ANY_TAG = re.compile("<[^<>]*>")
_INNER = re.compile(r"(?:<[^<>]*>|\s)*([^<>\s]+)(?:<[^<>]*>|\s)*")


class Element(NamedTuple):
    """One <ruby> element `given[start:end]`; all between its cuts is its text."""

    start: int
    end: int
    cuts: tuple[Cut, ...]
    marks: tuple[Mark, ...]


class _Part(NamedTuple):
    """A stretch between two tags of an element: of kind `base`, `reading` or `hidden`."""

    start: int
    end: int
    kind: str


def elements(text: str) -> Iterator[Element]:
    """Yield the <ruby> elements of `text` in order, the inner one where they are nested.

    One that does not close on its line is ordinary text.
    """
    tags: list[re.Match[str]] = []
    for tag in _TAG.finditer(text):
        name = (tag[2] or "").lower()
        if name == "ruby" and not tag[1]:
            tags = [tag]
        elif name == "ruby" and tags:
            yield _element(text, [*tags, tag])
            tags = []
        elif not name:
            tags = []
        elif tags:
            tags.append(tag)


def _element(text: str, tags: list[re.Match[str]]) -> Element:
    start, end = tags[0].start(), tags[-1].end()
    parts = _parts(text, tags)
    cuts: list[Cut] = []
    at = start
    for part in parts:
        if part.kind == "base":
            cuts.append(Cut(at, part.start, opens=at == start))
            at = part.end
    cuts.append(Cut(at, end, opens=False))
    return Element(
        start,
        end,
        tuple(cut for cut in cuts if cut.start < cut.end),
        tuple(_marks(text, parts)),
    )


def _parts(text: str, tags: list[re.Match[str]]) -> list[_Part]:
    """Return the parts of an element; <rt> ends at the next tag, as HTML lets it."""
    parts = []
    in_rtc = False
    for tag, following in pairwise(tags):
        name, closes = tag[2].lower(), bool(tag[1])
        if name == "rtc":
            in_rtc = not closes
        kind = "base"
        if in_rtc or (name == "rp" and not closes):
            kind = "hidden"
        elif name == "rt" and not closes:
            kind = "reading"
        start, end = tag.end(), following.start()
        if text[start:end].strip() or kind == "reading":
            parts.append(_Part(start, end, kind))
    return parts


def _marks(text: str, parts: list[_Part]) -> Iterator[Mark]:
    bases: list[_Part] = []
    readings: list[_Part] = []
    for part in parts:
        if part.kind == "reading":
            readings.append(part)
        elif part.kind == "base":
            if readings:
                yield from _pairs(text, bases, readings)
                bases, readings = [], []
            bases.append(part)
    yield from _pairs(text, bases, readings)


def _pairs(text: str, bases: list[_Part], readings: list[_Part]) -> Iterator[Mark]:
    """Yield each base with its reading; where their numbers differ, all with all."""
    if not bases or not readings:
        return
    written = [_ANY_TAG.sub("", text[part.start : part.end]) for part in readings]
    spans = [_without_tags(text, part) for part in bases]
    if len(spans) != len(written):
        spans, written = [(bases[0].start, bases[-1].end)], ["".join(written)]
    for span, each in zip(spans, written, strict=True):
        reading = as_reading(each.strip())
        if span and reading:
            yield Mark(*span, reading)


def _without_tags(text: str, part: _Part) -> tuple[int, int] | None:
    """Return where the text of <b>漢字</b> is, or None where tags are between it."""
    inner = _INNER.fullmatch(text, part.start, part.end)
    return inner.span(1) if inner else None
