"""The library: what there is to read and to be asked about."""

import json
from math import ceil

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.learning import library
from quizapp.learning.reading import coverages, read_set, text_of
from quizapp.learning.settings import (
    CHOICES,
    SKILLS,
    SettingsError,
    change_settings,
)
from quizapp.web.context import (
    found,
    known_learner,
    learner_id,
    reading,
    writing,
)
from quizapp.web.preferences import settings
from quizapp.web.ruby import linked

bp = Blueprint("library", __name__)

A_PAGE = 25
"""Sets on one page of the library."""


@bp.get("/library")
def index() -> str:
    """List the sets that everybody sees and the learner's own."""
    number = max(request.args.get("page", 1, type=int), 1)
    with reading() as session:
        total = library.count_visible(session, learner_id())
        pages = max(ceil(total / A_PAGE), 1)
        sets = library.visible_sets(
            session,
            learner_id(),
            limit=A_PAGE,
            offset=(min(number, pages) - 1) * A_PAGE,
        )
        return render_template(
            "library/index.html",
            sets=sets,
            number=min(number, pages),
            pages=pages,
            coverages=coverages(
                session,
                learner_id(),
                [one.id for one in sets],
                settings().known_band,
            ),
        )


@bp.get("/sets/<slug>")
def article(slug: str) -> str:
    """Show the set's article with its furigana, each word a link to its page."""
    size = settings().quiz_size
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        shown = read_set(session, chosen, learner_id(), settings().known_band)
        sentences = [
            linked(runs, shown.known, f"{slug}.{number}")
            for number, runs in enumerate(shown.sentences)
        ]
        has_title = (
            sentences and text_of(json.loads(shown.sentences[0])) == chosen.title
        )
        return render_template(
            "library/article.html",
            chosen=chosen,
            reading=shown,
            sentences=sentences,
            has_title=has_title,
            size=size,
            sizes=sorted({*CHOICES["quiz_size"], size}),
            skills=SKILLS,
        )


@bp.post("/sets/<slug>/look")
def look(slug: str) -> Response:
    """Remember how the learner wants articles to look: furigana, direction."""
    form = request.form
    changes: dict[str, str | bool] = {}
    if "furigana" in form:
        changes["furigana"] = form["furigana"]
    if "vertical" in form:
        changes["vertical"] = form["vertical"] == "1"
    try:
        with writing() as session:
            change_settings(session, known_learner(session), changes)
    except SettingsError:
        abort(400)
    return redirect(url_for(".article", slug=slug), 303)


@bp.get("/sets/<slug>/coverage")
def coverage(slug: str) -> str:
    """Show how many questions of each type there are, and what was refused and why."""
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        return render_template("library/coverage.html", chosen=chosen)
