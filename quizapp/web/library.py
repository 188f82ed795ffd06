"""The library: what there is to read and to be asked about."""

from flask import Blueprint, render_template

from quizapp.learning import library
from quizapp.web.context import found, installation, learner_id, reading

bp = Blueprint("library", __name__)


@bp.get("/library")
def index() -> str:
    """List the sets that everybody sees and the learner's own."""
    with reading() as session:
        return render_template(
            "library/index.html", sets=library.visible_sets(session, learner_id())
        )


@bp.get("/sets/<slug>")
def article(slug: str) -> str:
    """Show the set's article with its furigana."""
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        return render_template(
            "library/article.html", chosen=chosen, size=installation().config.quiz_size
        )


@bp.get("/sets/<slug>/coverage")
def coverage(slug: str) -> str:
    """Show how many questions of each type there are, and what was refused and why."""
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        return render_template("library/coverage.html", chosen=chosen)
