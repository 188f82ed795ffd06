"""Split an article into sections, paragraphs and sentences.

A *heading* is a short line without a full stop that another line follows; the first
one is the title. A sentence ends after 。！？!? and the closing brackets behind it,
but not inside 「」『』（）; a line ends a sentence too.
"""

import re
from dataclasses import dataclass

from quizapp.japanese import source
from quizapp.japanese.words import Word, find_words

HEADING_LENGTH = 50

_OPENING = "「『（(【〈《［[｢"
_CLOSING = "」』）)】〉》］]｣"
_FINAL = "。！？!?．｡."
_LIST_ITEM = re.compile("[・●○◆◇■□※*•①-⑳]|[-ー] |[0-9０-９]+[.．)）、]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or heading, with its words.

    `index` counts through the article from 0, headings included; `start` is its place
    in the article's text in code points; `paragraph` counts through the article.
    """

    text: str
    index: int
    start: int
    paragraph: int
    is_heading: bool
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (None before the first one) and the paragraphs under it."""

    heading: Sentence | None
    paragraphs: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A text in its parts; `text[s.start:s.start + len(s.text)] == s.text` for each sentence."""

    text: str
    title: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]


def read_article(text: str, name: str = "the text") -> Article:
    """Return the parts of `text` with its words.

    `name` is what errors call it; TextError when it is empty, too long or not Japanese.
    """
    source.check(text, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    sentences: list[Sentence] = []
    sections: list[Section] = []
    heading: Sentence | None = None
    paragraphs: list[tuple[Sentence, ...]] = []
    lines = [line for line in _lines(text) if line[1]]
    for number, (start, line) in enumerate(lines):
        following = lines[number + 1][1] if number + 1 < len(lines) else ""
        is_heading = _is_heading(line, following, is_first=number == 0)
        spans = [(0, len(line))] if is_heading else split_sentences(line)
        first = len(sentences)
        sentences += (
            Sentence(
                line[a:b],
                first + at,
                start + a,
                number,
                is_heading,
                tuple(find_words(line[a:b])),
            )
            for at, (a, b) in enumerate(spans)
        )
        if is_heading:
            if heading or paragraphs:
                sections.append(Section(heading, tuple(paragraphs)))
            heading, paragraphs = sentences[-1], []
        else:
            paragraphs.append(tuple(sentences[first:]))
    sections.append(Section(heading, tuple(paragraphs)))
    title = (
        lines[0][1] if sentences[0].is_heading else sentences[0].text[:HEADING_LENGTH]
    )
    return Article(text, title, tuple(sections), tuple(sentences))


def split_sentences(line: str) -> list[tuple[int, int]]:
    """Return start and end of each sentence of one line, outer spaces left out.

    「来る？」と聞いた。はい。 → 「来る？」と聞いた。 / はい。 A line whose brackets do not
    close is split as if it had none.
    """
    cuts = _cuts(line, heed_brackets=True)
    if cuts is None:
        cuts = _cuts(line, heed_brackets=False) or []
    spans = []
    start = 0
    for cut in [*cuts, len(line)]:
        part = line[start:cut]
        if part.strip():
            begin = start + len(part) - len(part.lstrip())
            spans.append((begin, begin + len(part.strip())))
        start = cut
    return spans


def _lines(text: str) -> list[tuple[int, str]]:
    """Return each line with its place in `text`, outer spaces left out."""
    lines = []
    start = 0
    for line in text.split("\n"):
        lead = len(line) - len(line.lstrip())
        lines.append((start + lead, line.strip()))
        start += len(line) + 1
    return lines


def _is_heading(line: str, following: str, *, is_first: bool) -> bool:
    if not following or len(line) > HEADING_LENGTH or line[-1] in "。！!、，｡」』：:":
        return False
    if "。" in line or "｡" in line:
        return False
    if is_first:
        return True
    prose_follows = any(mark in following for mark in "。｡！？!?")
    return prose_follows and not _LIST_ITEM.match(line) and "：" not in line


def _cuts(line: str, *, heed_brackets: bool) -> list[int] | None:
    """Return where sentences end; None when brackets are to be heeded and do not close."""
    cuts = []
    depth = 0
    at = 0
    while at < len(line):
        character = line[at]
        at += 1
        if heed_brackets and character in _OPENING:
            depth += 1
        elif heed_brackets and character in _CLOSING:
            depth = max(depth - 1, 0)
        elif depth == 0 and character in _FINAL and _ends_sentence(line, at):
            while at < len(line) and line[at] in _FINAL + _CLOSING:
                at += 1
            if not re.match("(と|って)", line[at:]):
                cuts.append(at)
    return None if depth else cuts


def _ends_sentence(line: str, at: int) -> bool:
    """Return whether the mark before `at` ends a sentence: not in 3.5, Node.js or Yahoo!."""
    mark, before, after = line[at - 1], line[at - 2 : at - 1], line[at : at + 1]
    if mark in ".．":
        is_free = not after or after.isspace() or mark == "．"
        return is_free and not before.isascii() and not before.isdigit()
    return not (mark == "!" and before.isascii() and before.isalpha() and after)
