"""The settings of the learner who asks for the page."""

from typing import cast

from flask import g

from quizapp.learning.settings import Settings, defaults, with_stored
from quizapp.web.context import installation, known


def settings() -> Settings:
    """Return the learner's settings; those of a browser without one are the default ones."""
    if "settings" not in g:
        g.settings = with_stored(defaults(installation().config), known().settings)
    return cast(Settings, g.settings)
