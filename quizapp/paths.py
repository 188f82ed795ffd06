"""Where the shipped files and the user's data are.

In a checkout the question sets and browser files are `questions/` and `static/`
beside this package. In an installed wheel the build puts them in
`quizapp/_data/` (see pyproject.toml). Nothing else in the app works out a path
to either.
"""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


QUESTIONS = _shipped("questions")
STATIC = _shipped("static")
DICTIONARY = _PACKAGE / "japanese" / "data" / "dictionary.db.xz"


def data_directory() -> Path:
    """Return the folder of the user's data: `$QUIZAPP_DATA`, else the system's place."""
    chosen = os.environ.get("QUIZAPP_DATA")
    return Path(chosen) if chosen else platformdirs.user_data_path("quizapp", False)
