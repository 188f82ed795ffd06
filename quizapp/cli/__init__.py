"""The command line: serve the app, and use its parts on files.

One module for each group of commands; a fault of the user's input is one sentence on
standard error and exit status 2. Flask is imported only by the command that serves.
"""

import click

from quizapp.cli.dictionary import dictionary
from quizapp.cli.serving import serve
from quizapp.cli.sets import add, check
from quizapp.cli.texts import generate
from quizapp.cli.words import words


@click.group()
@click.version_option(package_name="quizapp-japanese")
def main() -> None:
    """Quiz yourself on any Japanese article, offline."""


for command in (serve, add, generate, words, check, dictionary):
    main.add_command(command)
