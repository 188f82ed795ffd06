"""What can be set from outside, by the environment."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from quizapp import paths


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one installation.

    `data` is the folder of the SQLite file and the secret key. `database_url` is an
    SQLAlchemy URL, empty for the SQLite file in `data`. `new_a_day` and `due_a_day`
    cap a learner's reviews: words never reviewed before, and words due again.
    """

    data: Path
    database_url: str = ""
    new_a_day: int = 20
    due_a_day: int = 100
    max_upload_bytes: int = 1_000_000

    @classmethod
    def from_environment(cls, data: Path | None = None) -> Self:
        """Read $DATABASE_URL and, unless `data` is given, $QUIZAPP_DATA."""
        return cls(
            data=data or paths.data_directory(), database_url=os.environ.get("DATABASE_URL", "")
        )

    @property
    def url(self) -> str:
        """The SQLAlchemy URL to open."""
        return self.database_url or f"sqlite:///{(self.data / 'quizapp.db').as_posix()}"
