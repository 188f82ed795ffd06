"""`quizapp words`: the words of a text with their readings, without a database."""

import gc
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path

import click

from quizapp.cli.fault import FILE, article_in, read_text
from quizapp.japanese import level
from quizapp.japanese.article import Article
from quizapp.japanese.ruby import Plain, take_out
from quizapp.japanese.words import Word, find_words

_WORD_FIELDS = (
    "surface", "start", "end", "base", "reading", "origin", "askable", "reason", "pos", "entry", "gloss", "band",
)  # fmt: skip
_fields = attrgetter(*_WORD_FIELDS)
_encode = json.JSONEncoder(ensure_ascii=False).encode
Rows = Iterator[dict[str, object]]


@click.command()
@FILE
@click.option(
    "--lines", is_flag=True, help="Take each line as one sentence, print one line each."
)
def words(file: Path, lines: bool) -> None:
    """Print the words of each sentence of FILE as JSON Lines.

    A row's text is as given, furigana such as 漢字《かんじ》 and all, and start and end count in
    it: 食《た》べる is 0 to 6.
    """
    with _uncollected():
        rows = _rows_of_lines(file) if lines else _rows_of_sentences(article_in(file))
        for text, found in rows:
            _print(text, found)
    sys.stdout.flush()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Run the block without looking for cycles: it makes none, and keeps much of the dictionary."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _print(text: str, rows: Rows) -> None:
    """Print one line of JSON, word by word: a line may have a hundred thousand."""
    sys.stdout.write(f'{{"text": {_encode(text)}, "words": [')
    for at, row in enumerate(rows):
        sys.stdout.write((", " if at else "") + _encode(row))
    sys.stdout.write("]}\n")


def _rows_of_lines(file: Path) -> Iterator[tuple[str, Rows]]:
    text = read_text(file, None).removesuffix("\n").replace("\r\n", "\n")
    for line in text.split("\n"):
        plain = take_out(line)
        words = find_words(plain.text, plain.marks)
        yield line, (_word(word, plain) for word in words)


def _rows_of_sentences(article: Article) -> Iterator[tuple[str, Rows]]:
    plain = article.plain
    for sentence in article.sentences:
        start, end = sentence.start, sentence.start + len(sentence.text)
        first, after = plain.edge(start), plain.edge(end)
        words = sentence.words
        rows = (_word(word, plain, before=start, cut=first) for word in words)
        yield plain.given[first:after], rows


def _word(
    word: Word, plain: Plain, *, before: int = 0, cut: int = 0
) -> dict[str, object]:
    """Return the row of a word of the sentence that begins at `before`, or `cut` as given."""
    row: dict[str, object] = dict(zip(_WORD_FIELDS, _fields(word), strict=True))
    if plain.cuts:
        start, end = plain.span(before + word.start, before + word.end)
        row |= {"start": start - cut, "end": end - cut}
    row["grades"] = level.grades(word.base)
    return row
