"""The settings of the learner who asks for the page, read once for it."""

from flask import g

from quizapp.learning.settings import Settings, defaults, read_settings
from quizapp.models import DatabaseError
from quizapp.web.context import NOBODY, installation, learner_id, reading


def settings() -> Settings:
    """Return the learner's settings; those of a browser without one are the default ones."""
    if "settings" not in g:
        default = defaults(installation().config)
        learner = learner_id()
        if learner == NOBODY:
            g.settings = default
        else:
            try:
                with reading() as session:
                    g.settings = read_settings(session, learner, default)
            except DatabaseError:  # a page that tells of it needs settings too
                g.settings = default
    found: Settings = g.settings
    return found


def forget_settings() -> None:
    """Read them again, after a change."""
    g.pop("settings", None)
