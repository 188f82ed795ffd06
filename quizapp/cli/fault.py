"""A fault of the user's input, and reading the file or the article that they named."""

import sys
from pathlib import Path

import click

from quizapp.japanese import source
from quizapp.japanese.article import Article, read_article
from quizapp.japanese.source import TextError

FILE = click.argument(
    "file", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True)
)


class Fault(click.ClickException):
    """One sentence for standard error; the exit status is 2."""

    exit_code = 2


def name_of(file: Path) -> str:
    """Return what messages call `file`; - is standard input."""
    return "standard input" if str(file) == "-" else str(file)


def read_text(file: Path, max_bytes: int | None = source.MAX_BYTES) -> str:
    """Return the text of `file` or of standard input; raise Fault when there is none."""
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return source.decode(data, name_of(file), max_bytes)
    except OSError as error:
        raise Fault(f"{file} cannot be read: {error.strerror}.") from error
    except TextError as error:
        raise Fault(str(error)) from error


def article_in(file: Path) -> Article:
    """Return the article in `file`; raise Fault when it cannot be used."""
    try:
        return read_article(read_text(file), name_of(file))
    except TextError as error:
        raise Fault(str(error)) from error
