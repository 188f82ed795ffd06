"""Review: how many words are due, and the quiz that asks them."""

import secrets

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.learning import queue, reviews
from quizapp.web.context import (
    installation,
    known_learner,
    learner_id,
    now,
    reading,
    writing,
)

bp = Blueprint("review", __name__)


@bp.get("/review")
def index() -> str:
    """Show how many words are due."""
    config = installation().config
    with reading() as session:
        counts = queue.counts(
            session, learner_id(), now(), new_cap=config.new_cap, due_cap=config.due_cap
        )
    return render_template("review/index.html", counts=counts)


@bp.post("/reviews")
def start() -> Response:
    """Start the review of the words due, or go on with the one begun today."""
    config = installation().config
    with writing() as session:
        quiz_id = reviews.start_review(
            session,
            known_learner(session),
            now=now(),
            seed=secrets.randbits(62),
            new_cap=config.new_cap,
            due_cap=config.due_cap,
        )
    if quiz_id is None:
        return redirect(url_for(".index"), 303)
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)
