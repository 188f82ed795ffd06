"""The first page: what to do next."""

from flask import Blueprint, render_template

from quizapp.learning import home, memory, progress, queue, quizzes
from quizapp.web.context import learner_id, now, reading
from quizapp.web.preferences import settings

bp = Blueprint("today", __name__)

READ_NEXT = 3


@bp.get("/")
def index() -> str:
    """Show the words due, the quiz left unfinished, the last week, and what to read."""
    learner, chosen, today = learner_id(), settings(), now().date()
    with reading() as session:
        counts = queue.counts(
            session, learner, now(), new_cap=chosen.new_cap, due_cap=chosen.due_cap
        )
        sets, known = home.fitting_sets(
            session, learner, limit=READ_NEXT, known_band=chosen.known_band
        )
        return render_template(
            "today/index.html",
            counts=counts,
            unfinished=quizzes.unfinished(session, learner),
            next_due=memory.next_due(session, learner, today),
            days=progress.read_days(session, learner, today, weeks=1),
            sets=sets,
            coverages=known,
        )
