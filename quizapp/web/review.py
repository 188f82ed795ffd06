"""Review: how many words are due, and the quiz that asks them."""

import secrets

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.learning import queue, reviews
from quizapp.web.context import (
    known_learner,
    learner_id,
    now,
    reading,
    writing,
)
from quizapp.web.preferences import settings

bp = Blueprint("review", __name__)


@bp.get("/review")
def index() -> str:
    """Show how many words are due."""
    chosen = settings()
    with reading() as session:
        counts = queue.counts(
            session, learner_id(), now(), new_cap=chosen.new_cap, due_cap=chosen.due_cap
        )
    return render_template("review/index.html", counts=counts)


@bp.post("/reviews")
def start() -> Response:
    """Start the review of the words due, or go on with the one begun today."""
    chosen = settings()
    with writing() as session:
        quiz_id = reviews.start_review(
            session,
            known_learner(session),
            now=now(),
            seed=secrets.randbits(62),
            new_cap=chosen.new_cap,
            due_cap=chosen.due_cap,
        )
    if quiz_id is None:
        return redirect(url_for(".index"), 303)
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)
