"""The page on which a learner sets things."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from quizapp.learning.settings import (
    CHOICES,
    RANGES,
    SKILLS,
    Settings,
    SettingsError,
    change_settings,
)
from quizapp.messages import N_
from quizapp.web.context import known_learner, writing
from quizapp.web.languages import LANGUAGES
from quizapp.web.preferences import settings

bp = Blueprint("settings", __name__)

NAMES = {
    "language": {"": N_("as the browser says"), **LANGUAGES},
    "theme": {"system": N_("as the system has it"), "light": N_("light"), "dark": N_("dark")},
    "text_size": {
        "small": N_("small"),
        "medium": N_("medium"),
        "large": N_("large"),
        "larger": N_("larger"),
    },
    "furigana": {
        "off": N_("on no word"),
        "unlearnt": N_("on words not learnt yet"),
        "all": N_("on every word"),
    },
    "known_band": {
        0: N_("none"),
        1: N_("everyday words"),
        2: N_("common words too"),
        3: N_("less common words too"),
    },
}  # fmt: skip
"""What the values of a choice are called."""

FAULTS = {
    "new_cap": N_("Give a number from %(low)d to %(high)d.", low=0, high=1000),
    "due_cap": N_("Give a number from %(low)d to %(high)d.", low=1, high=1000),
    "retention": N_("Give a number from %(low)d to %(high)d.", low=70, high=97),
    "mix": N_("Choose at least one."),
}


@bp.get("/settings")
def index() -> str:
    """Show the form as it is set."""
    return _form(settings())


@bp.post("/settings")
def change() -> Response | tuple[str, int]:
    """Keep what was changed; a value that cannot be is told and nothing is kept."""
    before = settings()
    sent = {name: read(request.form) for name, read in _READ.items()}
    changes = {
        name: value for name, value in sent.items() if value != getattr(before, name)
    }
    try:
        with writing() as session:
            change_settings(session, known_learner(session), changes)
    except SettingsError as error:
        return _form(before, error.field), 422
    return redirect(url_for(".index", saved=1), 303)


def _form(shown: Settings, fault: str = "") -> str:
    sizes = sorted({*CHOICES["quiz_size"], shown.quiz_size})
    return render_template(
        "settings/index.html",
        shown=shown,
        names=NAMES,
        sizes=sizes,
        skills=SKILLS,
        ranges=RANGES,
        fault=fault,
        sentence=FAULTS.get(fault, N_("That cannot be set.")),
        saved="saved" in request.args,
    )


Form = MultiDict[str, str]


def _text(name: str) -> Callable[[Form], str]:
    return lambda form: form.get(name, "")


def _number(name: str) -> Callable[[Form], int | None]:
    return lambda form: form.get(name, type=int)


def _percent(form: Form) -> float | None:
    value = form.get("retention", type=int)
    return None if value is None else value / 100


_READ: dict[str, Callable[[Form], Any]] = {
    **{name: _text(name) for name in NAMES},
    "known_band": _number("known_band"),
    "vertical": lambda form: "vertical" in form,
    "quiz_size": _number("quiz_size"),
    "mix": lambda form: tuple(s for s in SKILLS if s in form.getlist("mix")),
    "new_cap": _number("new_cap"),
    "due_cap": _number("due_cap"),
    "retention": _percent,
}
"""How each setting is read from the form."""
