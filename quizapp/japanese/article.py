"""Split an article into sections, paragraphs and sentences.

A *heading* is a short line without a full stop that another line follows; the first
one is the title. A sentence ends after 。！？!? and the closing brackets behind it,
but not inside 「」『』（）; a line ends a sentence too. Furigana is taken out before all that.
"""

import re
from dataclasses import dataclass

from quizapp.japanese import source
from quizapp.japanese.ruby import Plain, take_out
from quizapp.japanese.ruby.again import find_words_again, readings_written
from quizapp.japanese.sentences import split_sentences
from quizapp.japanese.words import Word

HEADING_LENGTH = 50

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


@dataclass(frozen=True, slots=True, eq=False)
class Article:
    """A text in its parts; `text[s.start:s.start + len(s.text)] == s.text` for each sentence.

    `text` is without the furigana that the text as given, `plain.given`, may have.
    Two articles are equal when they are one object.
    """

    text: str
    plain: Plain
    title: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]


def read_article(text: str, name: str = "the text") -> Article:
    """Return the parts of `text` with its words.

    `name` is what errors call it; TextError when it is empty, too long or not Japanese.
    """
    source.check(text, name)
    plain = take_out(text.replace("\r\n", "\n").replace("\r", "\n"))
    text, written = plain.text, readings_written(plain)
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
                find_words_again(
                    line[a:b], plain.marks_in(start + a, start + b), written
                ),
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
    return Article(text, plain, title, tuple(sections), tuple(sentences))


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
