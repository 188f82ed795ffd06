"""The command line: serve the app, and use its parts on files.

One module for each group of commands; a fault of the user's input is one sentence on
standard error and exit status 2. A command's module is
imported when it is asked for, so that none waits for the web server or the database of another.
"""

from importlib import import_module

import click

# In which module each is, by name.
_COMMANDS = {
    "serve": "serving",
    "add": "sets",
    "generate": "texts",
    "words": "words",
    "check": "sets",
    "dictionary": "dictionary",
}


class _Commands(click.Group):
    """The commands, in the order that help lists them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's)
        """Return the names of all commands."""
        return list(_COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 (click's)
        name: str,
    ) -> click.Command | None:
        """Import and return the command `name`, None when there is none."""
        if name not in _COMMANDS:
            return None
        module = import_module(f"quizapp.cli.{_COMMANDS[name]}")
        command: click.Command = getattr(module, name)
        return command


@click.group(cls=_Commands)
@click.version_option(package_name="quizapp-japanese")
def main() -> None:
    """Quiz yourself on any Japanese article, offline."""
