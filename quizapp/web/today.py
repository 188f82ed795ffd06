"""The first page: what to do next."""

from flask import Blueprint, render_template

from quizapp.learning import library, queue, quizzes
from quizapp.web.context import learner_id, now, reading
from quizapp.web.preferences import settings

bp = Blueprint("today", __name__)

READ_NEXT = 3


@bp.get("/")
def index() -> str:
    """Show the words due, the quiz left unfinished, and what to read."""
    learner, chosen = learner_id(), settings()
    with reading() as session:
        counts = queue.counts(
            session, learner, now(), new_cap=chosen.new_cap, due_cap=chosen.due_cap
        )
        return render_template(
            "today/index.html",
            counts=counts,
            unfinished=quizzes.unfinished(session, learner),
            sets=library.visible_sets(session, learner)[:READ_NEXT],
        )
