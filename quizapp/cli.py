"""The command line: serve the app, and use its parts on files."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from quizapp import paths
from quizapp.items.base import item_types
from quizapp.items.draft import Draft, draft
from quizapp.japanese import level, source
from quizapp.japanese.article import Article, read_article
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.source import TextError
from quizapp.japanese.words import Word, find_words
from quizapp.sets.base import QuestionSet, SetError, formats, read_set

TEXT = click.argument("file", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))


class Fault(click.ClickException):
    """An error of the user's input: one sentence on standard error, exit status 2."""

    exit_code = 2


@click.group()
@click.version_option(package_name="quizapp-japanese")
def main() -> None:
    """Quiz yourself on any Japanese article, offline."""


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the database; by default $QUIZAPP_DATA or your user data folder.",
)
def serve(host: str, port: int, data: Path | None) -> None:
    """Serve the app on this computer."""
    from quizapp.web.serving import serve as serve_app  # the other commands need no Flask

    serve_app(host, port, data)


@main.command()
@TEXT
@click.option("--format", "form", type=click.Choice(["json", "yaml"]), default="json")
@click.option("--seed", default=0, show_default=True, help="Same text and seed: same items.")
@click.option(
    "--type", "types", multiple=True, help="Only this question type; may be given again."
)
@click.option("--refusals", is_flag=True, help="Tell what was not asked, and why.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path))
def generate(
    file: Path, form: str, seed: int, types: tuple[str, ...], refusals: bool, output: Path | None
) -> None:
    """Print the questions that the article in FILE (- for standard input) offers."""
    for name in types:
        if name not in item_types:
            raise Fault(f"There is no question type {name!r}; there are {', '.join(item_types)}.")
    article = _article(file)
    drafted = draft(article, seed=seed, types=types or None)
    _tell_what_is_missing(article, drafted, _name(file))
    text = _as_json(article, drafted, refusals) if form == "json" else _as_yaml(article, drafted)
    if output:
        output.write_text(text, "utf-8")
    else:
        click.echo(text, nl=False)


@main.command()
@TEXT
@click.option("--lines", is_flag=True, help="Each line is one sentence and gives one line.")
def words(file: Path, lines: bool) -> None:
    """Print the words of each sentence of FILE as JSON Lines."""
    if lines:
        text = _text(file, None)
        sentences: Iterable[tuple[str, Iterable[Word]]] = (
            (line, find_words(line)) for line in text.splitlines()
        )
    else:
        sentences = ((s.text, s.words) for s in _article(file).sentences)
    for sentence, found in sentences:
        row = {"text": sentence, "words": [_word_row(word) for word in found]}
        click.echo(json.dumps(row, ensure_ascii=False))


@main.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> None:
    """Read question sets and report every fault; all shipped sets by default."""
    faults = 0
    for path in files or sorted(paths.QUESTIONS.rglob("*.yaml")):
        try:
            read_set(path)
        except SetError as error:
            faults += len(error.faults)
            for fault in error.faults:
                click.echo(fault, err=True)
    if faults:
        raise Fault(f"{faults} fault{'s' if faults > 1 else ''} found.")
    click.echo("No faults found.")


@main.group()
def dictionary() -> None:
    """Make the dictionary anew, or bring it up to date."""


def _article(file: Path) -> Article:
    try:
        return read_article(_text(file, source.MAX_BYTES), _name(file))
    except TextError as error:
        raise Fault(str(error)) from error


def _text(file: Path, max_bytes: int | None) -> str:
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return source.decode(data, _name(file), max_bytes)
    except OSError as error:
        raise Fault(f"{file} cannot be read: {error.strerror}.") from error
    except TextError as error:
        raise Fault(str(error)) from error


def _name(file: Path) -> str:
    return "standard input" if str(file) == "-" else str(file)


def _tell_what_is_missing(article: Article, drafted: Draft, name: str) -> None:
    if not drafted.items:
        raise Fault(f"No question could be made from {name}; --refusals on more text tells why.")
    if not has_kanji(article.text):
        click.echo(f"{name} has no kanji, so nothing was asked about readings.", err=True)


def _as_json(article: Article, drafted: Draft, refusals: bool) -> str:
    score = level.readability(w.tokens for s in article.sentences for w in s.words)
    rows = [
        {"type": r.type, "sentence": r.sentence, "text": r.text, "reason": r.reason}
        for r in drafted.refusals
    ]
    data: dict[str, Any] = {
        "title": article.title,
        "level": level.label(score),
        "items": [item.as_dict() for item in drafted.items],
        "refusals": rows if refusals else [],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _as_yaml(article: Article, drafted: Draft) -> str:
    question_set = QuestionSet(
        slug="", title=article.title, article=article.text, items=drafted.items
    )
    return formats["yaml"]().dumps(question_set)


def _word_row(word: Word) -> dict[str, Any]:
    fields = (
        "surface", "start", "end", "base", "reading", "origin", "askable", "reason", "pos", "gloss", "band",
    )  # fmt: skip
    return {field: getattr(word, field) for field in fields}
