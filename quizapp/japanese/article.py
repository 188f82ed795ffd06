"""Split an article into sections, paragraphs and sentences.

A *heading* is a short line without a full stop that another line follows; the first
one is the title. A sentence ends after 。！？!? and the closing brackets behind it,
but not inside 「」『』（）; a line ends a sentence too.
"""

import re
from dataclasses import dataclass

from quizapp.japanese.words import Word, find_words

HEADING_LENGTH = 50

_OPENING = "「『（(【〈《［["
_CLOSING = "」』）)】〉》］]"
_FINAL = "。！？!?．"


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
