"""What an installation can set, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizapp import paths


class ConfigError(ValueError):
    """A setting that cannot be used; the message names the variable."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one installation; a learner may set their own over the last three.

    ============ ===================== ============================================
    data         `QUIZAPP_DATA`        folder of the database and the secret key
    database_url `DATABASE_URL`        SQLAlchemy URL; by default a SQLite file in `data`
    quiz_size    `QUIZAPP_QUIZ_SIZE`   questions in one quiz
    new_cap      `QUIZAPP_NEW_CAP`     most words a day that are reviewed for the first time
    due_cap      `QUIZAPP_DUE_CAP`     most words a day that come back
    ============ ===================== ============================================
    """

    data: Path
    database_url: str
    quiz_size: int = 10
    new_cap: int = 20
    due_cap: int = 100


def read_config(
    data: Path | None = None, environ: Mapping[str, str] | None = None
) -> Config:
    """Return the settings; `data` outranks `QUIZAPP_DATA`.

    Raises ConfigError for a number that is none. Makes no folder.
    """
    environ = os.environ if environ is None else environ
    folder = data or paths.data_directory()
    return Config(
        data=folder,
        database_url=environ.get("DATABASE_URL")
        or f"sqlite:///{folder / 'quizapp.db'}",
        quiz_size=_number(environ, "QUIZAPP_QUIZ_SIZE", 10),
        new_cap=_number(environ, "QUIZAPP_NEW_CAP", 20),
        due_cap=_number(environ, "QUIZAPP_DUE_CAP", 100),
    )


def _number(environ: Mapping[str, str], name: str, default: int) -> int:
    text = environ.get(name, "").strip()
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1000:
        raise ConfigError(f"{name} is {text!r}; it has to be a number from 1 to 1000.")
    return int(text)
