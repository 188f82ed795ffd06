"""`quizapp dictionary build` and `quizapp dictionary update`."""

import sqlite3
from pathlib import Path

import click

from quizapp import paths
from quizapp.cli.fault import Fault
from quizapp.japanese.dictionary import build as dictionary_build

READABLE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def dictionary() -> None:
    """Make the dictionary anew, or take a newer JMdict."""


@dictionary.command()
@click.option(
    "--kanjidic", type=READABLE, help="kanjidic2.xml.gz, for the school grades."
)
@click.option(
    "--kradfile", type=READABLE, help="kradfile-u.gz, for kanji that look alike."
)
@click.option(
    "-o", "--output", default=paths.DICTIONARY, type=click.Path(path_type=Path),
    help="File to write, packed when it ends in .xz; by default the shipped one.",
)  # fmt: skip
def build(kanjidic: Path | None, kradfile: Path | None, output: Path) -> None:
    """Make the shipped dictionary anew from its sources (needs the extra `build`)."""
    try:
        import jamdict_data  # noqa: PLC0415 (only this command needs the extra)
    except ImportError as error:
        raise Fault(
            'The sources are missing: pip install "quizapp-japanese[build]"'
        ) from error
    try:
        dictionary_build.build(
            Path(jamdict_data.JAMDICT_DB_PATH), kanjidic, kradfile, output
        )
    except (OSError, ValueError, sqlite3.Error) as error:
        raise Fault(f"The dictionary cannot be made: {error}") from error
    click.echo(f"Wrote {output}.")


@dictionary.command()
@click.option(
    "--from", "jmdict", required=True, type=READABLE, help="EDRDG's JMdict_e.gz."
)
def update(jmdict: Path) -> None:
    """Take a newer JMdict from EDRDG's own file, for this user."""
    try:
        written = dictionary_build.update(jmdict)
    except (OSError, ValueError) as error:
        raise Fault(f"The dictionary cannot be updated: {error}") from error
    click.echo(f"Wrote {written}.")
