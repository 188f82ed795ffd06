"""The words a learner missed."""

from flask import Blueprint, render_template

from quizapp.learning.words import missed_words
from quizapp.web.context import learner_id, reading

bp = Blueprint("words", __name__)

MOST = 100
"""Words on the page."""


@bp.get("/words")
def index() -> str:
    """List the missed words, the latest miss first."""
    with reading() as session:
        missed = missed_words(session, learner_id(), limit=MOST)
    return render_template("words/index.html", words=missed, most=MOST)
