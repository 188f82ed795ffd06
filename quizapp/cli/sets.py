"""`quizapp add` and `quizapp check`."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from quizapp import paths
from quizapp.cli.fault import Fault, read_text
from quizapp.config import read_config
from quizapp.japanese.article import read_article
from quizapp.japanese.source import TextError
from quizapp.learning import library
from quizapp.models import DatabaseError, migrate, open_engine, write
from quizapp.sets.base import QuestionSet, SetError, formats, read_set

FILES = click.argument("files", nargs=-1, type=click.Path(path_type=Path))


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the database, as for serve.",
)
def add(files: tuple[Path, ...], data: Path | None) -> None:
    """Add articles (text files) and question sets to the library, for everybody."""
    found = [_set(path) for path in files]
    try:
        engine = open_engine(read_config(data).database_url)
        migrate(engine)
        with click.progressbar(found, label="Adding") as progress:
            for question_set in progress:
                with write(engine) as session:
                    library.add_set(
                        session, question_set, now=datetime.now().astimezone()
                    )
        engine.dispose()
    except (TextError, library.SlugTakenError) as error:
        raise Fault(str(error)) from error
    except (OSError, DatabaseError) as error:
        raise Fault(f"The database cannot be written: {error}") from error


@click.command()
@FILES
def check(files: tuple[Path, ...]) -> None:
    """Read question sets and report every fault; all shipped sets by default."""
    faults = [fault for path in files or _shipped() for fault in _faults(path)]
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        raise Fault(f"{len(faults)} fault{'s' if len(faults) > 1 else ''} found.")
    click.echo("No faults found.")


def _set(path: Path) -> QuestionSet:
    """Return the set in `path`: a set file by its suffix, else an article."""
    if path.suffix.lower() in _suffixes():
        try:
            return read_set(path)
        except SetError as error:
            raise Fault(str(error)) from error
    text = read_text(path)
    try:
        title = read_article(text, str(path)).title
    except TextError as error:
        raise Fault(str(error)) from error
    return QuestionSet(slug=path.stem, title=title, article=text)


def _faults(path: Path) -> tuple[str, ...]:
    try:
        read_set(path)
    except SetError as error:
        return error.faults
    return ()


def _shipped() -> Iterator[Path]:
    suffixes = _suffixes()
    return (
        path for path in sorted(paths.QUESTIONS.rglob("*")) if path.suffix in suffixes
    )


def _suffixes() -> set[str]:
    return {suffix for name in formats for suffix in formats[name].suffixes}
