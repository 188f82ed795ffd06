"""What a learner has set; whatever they have not is as the installation has it.

settings = read_settings(session, learner_id, defaults(config))
change_settings(session, learner_id, {"theme": "dark"})
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.config import Config
from quizapp.models import Learner

CHOICES: dict[str, tuple[Any, ...]] = {
    "language": ("", "en", "ja"),
    "furigana": ("off", "unlearnt", "all"),
    "known_band": (0, 1, 2, 3),
    "vertical": (False, True),
    "theme": ("system", "light", "dark"),
    "text_size": ("small", "medium", "large", "larger"),
    "quiz_size": (5, 10, 20),
}
"""What can be chosen."""

RANGES: dict[str, tuple[float, float]] = {
    "new_cap": (0, 1000),
    "due_cap": (1, 1000),
    "retention": (0.7, 0.97),
}
"""From and to, both included."""

SKILLS = ("vocabulary", "grammar", "comprehension")


class SettingsError(ValueError):
    """A value that cannot be set; `field` names the setting."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} cannot be set to that")
        self.field = field


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one learner.

    ========== ===================================================================
    language   of the pages: `en`, `ja`, or empty for what the browser asks for
    furigana   `off`, `unlearnt` (only on words not learnt yet) or `all`
    known_band words of this frequency band and easier ones count as known until they are
               asked; 0 for none
    vertical   whether articles are written from top to bottom
    theme      `system`, `light` or `dark`
    text_size  `small`, `medium`, `large` or `larger`
    quiz_size  questions in one quiz
    mix        skills asked in a quiz, of `SKILLS` and in their order; at least one
    new_cap    most words a day that are reviewed for the first time
    due_cap    most words a day that come back
    retention  how likely a word is to be remembered on the day it comes back, 0.7 to 0.97
    ========== ===================================================================
    """

    language: str = ""
    furigana: str = "all"
    known_band: int = 0
    vertical: bool = False
    theme: str = "system"
    text_size: str = "medium"
    quiz_size: int = 10
    mix: tuple[str, ...] = SKILLS
    new_cap: int = 20
    due_cap: int = 100
    retention: float = 0.9


def defaults(config: Config) -> Settings:
    """Return the settings of a learner who has set nothing."""
    return Settings(
        quiz_size=config.quiz_size, new_cap=config.new_cap, due_cap=config.due_cap
    )


def read_settings(session: Session, learner_id: int, default: Settings) -> Settings:
    """Return the learner's settings; those of nobody are the default ones."""
    chosen = session.scalar(select(Learner.settings).where(Learner.id == learner_id))
    return with_stored(default, chosen or {})


def with_stored(default: Settings, stored: Mapping[str, Any]) -> Settings:
    """Return `default` with what a row of a learner has in its place."""
    return replace(default, **_valid(stored))


def change_settings(
    session: Session, learner_id: int, changes: Mapping[str, Any]
) -> None:
    """Keep the changed settings of the learner and leave the others as they are.

    Raises SettingsError for a value that cannot be.
    """
    for name, value in changes.items():
        if not _is_valid(name, value):
            raise SettingsError(name)
    learner = session.get_one(Learner, learner_id)
    learner.settings = learner.settings | {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in changes.items()
    }


_NAMES = frozenset(field.name for field in fields(Settings))


def _valid(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return what this version knows of the stored settings."""
    values = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in stored.items()
    }
    return {name: value for name, value in values.items() if _is_valid(name, value)}


def _is_valid(name: str, value: object) -> bool:
    if name == "mix":
        return (
            isinstance(value, tuple)
            and bool(value)
            and value == tuple(skill for skill in SKILLS if skill in value)
        )
    if name in CHOICES:
        return value in CHOICES[name] and type(value) is type(CHOICES[name][0])
    if name in RANGES and isinstance(value, int | float):
        low, high = RANGES[name]
        return low <= value <= high and isinstance(
            value, float if name == "retention" else int
        )
    return False
