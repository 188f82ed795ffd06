"""The library: what there is to read and to be asked about."""

from flask import Blueprint, render_template

from quizapp.learning import library
from quizapp.learning.reading import coverages, read_set, text_of
from quizapp.web.context import found, learner_id, reading
from quizapp.web.preferences import settings
from quizapp.web.ruby import linked

bp = Blueprint("library", __name__)


@bp.get("/library")
def index() -> str:
    """List the sets that everybody sees and the learner's own."""
    with reading() as session:
        return render_template(
            "library/index.html",
            sets=library.visible_sets(session, learner_id()),
            coverages=coverages(session, learner_id()),
        )


@bp.get("/sets/<slug>")
def article(slug: str) -> str:
    """Show the set's article with its furigana, each word a link to its page."""
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        shown = read_set(session, chosen, learner_id())
        sentences = [
            linked(runs, shown.known, f"{slug}.{number}")
            for number, runs in enumerate(shown.sentences)
        ]
        has_title = sentences and text_of(shown.sentences[0]) == chosen.title
        return render_template(
            "library/article.html",
            chosen=chosen,
            reading=shown,
            sentences=sentences,
            has_title=has_title,
            size=settings().quiz_size,
        )


@bp.get("/sets/<slug>/coverage")
def coverage(slug: str) -> str:
    """Show how many questions of each type there are, and what was refused and why."""
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        return render_template("library/coverage.html", chosen=chosen)
