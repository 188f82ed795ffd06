"""The README tells what is there: every command with its help, and set-up lines that are true."""

import re
import tomllib
from pathlib import Path

import click
import pytest

from quizapp.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def commands(group, prefix="quizapp"):
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}", command


ALL = dict(commands(main))


@pytest.mark.parametrize("name", list(ALL))
def test_every_command_has_help_and_is_in_the_readme(name):
    assert ALL[name].help
    assert f"`{name}" in README
    for option in ALL[name].params:
        assert (
            not isinstance(option, click.Option)
            or option.help
            or option.name == "output"
        ), option.name


def test_the_readme_names_no_command_that_is_not_there():
    named = re.findall(r"`(quizapp [a-z]+(?: (?:build|update))?)", README)
    assert named
    assert set(named) <= set(ALL)


def test_the_readme_installs_extras_that_exist():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for extra in re.findall(r'\.\[([a-z]+)\]"', README):
        assert extra in project["optional-dependencies"]


def test_the_readme_links_to_files_that_exist():
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
