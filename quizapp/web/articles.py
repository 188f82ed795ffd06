"""Add an article of one's own: paste it or send a file, and get questions about it."""

from dataclasses import replace

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.japanese import source
from quizapp.japanese.source import TextError
from quizapp.learning import library
from quizapp.learning.rendering import render
from quizapp.learning.storing import store
from quizapp.messages import N_
from quizapp.sets.base import QuestionSet
from quizapp.web.context import known_learner, now, writing
from quizapp.web.languages import translated

bp = Blueprint("articles", __name__)

LONGEST_TITLE = 100
"""Characters."""


@bp.get("/articles/new")
def new() -> str:
    """Show the form."""
    return render_template("articles/new.html", text="", title="", fault="")


@bp.post("/sets")
def create() -> Response | tuple[str, int]:
    """Make a set of the article, which only this learner sees, and show it.

    What cannot be used comes back in the form with the reason.
    """
    pasted = request.form.get("text", "")
    title = _one_line(request.form.get("title", ""))[:LONGEST_TITLE]
    try:
        text = _sent_text(pasted)
        rendered = render(QuestionSet(slug="", title=title, article=text))
    except TextError as error:
        page = render_template(
            "articles/new.html", text=pasted, title=title, fault=_sentence(error)
        )
        return page, 422
    with writing() as session:
        learner = known_learner(session)
        rendered = replace(rendered, slug=library.slug_for(learner, text))
        slug = store(session, rendered, now=now(), owner_id=learner).slug
    return redirect(url_for("library.article", slug=slug), 303)


def _sent_text(pasted: str) -> str:
    """Return the text of the form: of its file or of its field, but not of both."""
    file = request.files.get("file")
    if file is None or not file.filename:
        source.check(pasted, N_("the text"))
        return pasted
    if pasted.strip():
        raise TextError(N_("There are both a text and a file; send one of them."))
    text = source.decode(file.read(), file.filename)
    source.check(text, file.filename)
    return text


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _sentence(error: TextError) -> str:
    """Return the reason in the page's language, as the beginning of a line."""
    text = translated(error.args[0])
    return "T" + text[1:] if text.startswith("the text") else text
