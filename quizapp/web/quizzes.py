"""A quiz: start it, ask, take the answer, tell what came of it."""

import secrets

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.items.slots import MARK
from quizapp.learning import library, quizzes
from quizapp.models import write_rows
from quizapp.web.context import (
    found,
    installation,
    known_learner,
    learner_id,
    now,
    reading,
    writing,
)
from quizapp.web.preferences import settings

bp = Blueprint("quizzes", __name__)

# What no database has as a number of a row is not there, rather than an error.
_INT = "int(max=2147483647)"


@bp.post("/sets/<slug>/quizzes")
def start(slug: str) -> Response:
    """Start a quiz about the set and ask its first question."""
    size = settings().quiz_size
    with writing() as session:
        learner = known_learner(session)
        chosen = found(library.find_set(session, slug, learner))
        quiz_id = quizzes.start_quiz(
            session,
            learner,
            chosen.id,
            now=now(),
            seed=secrets.randbits(62),
            size=size,
        )
    if quiz_id is None:
        return redirect(url_for("library.coverage", slug=slug), 303)
    return redirect(url_for(".show", quiz_id=quiz_id), 303)


@bp.get(f"/quizzes/<{_INT}:quiz_id>")
def show(quiz_id: int) -> str | Response:
    """Show the summary, or go to the first question without an answer."""
    with reading() as session:
        summary = found(quizzes.summary(session, learner_id(), quiz_id))
    if summary.next is not None:
        return redirect(url_for(".ask", quiz_id=quiz_id, number=summary.next))
    return render_template("quizzes/summary.html", summary=summary)


@bp.get(f"/quizzes/<{_INT}:quiz_id>/<{_INT}:number>")
def ask(quiz_id: int, number: int) -> str:
    """Ask the question, or show what came of its answer."""
    return _page(quiz_id, number)


@bp.post(f"/quizzes/<{_INT}:quiz_id>/<{_INT}:number>")
def answer(quiz_id: int, number: int) -> Response | tuple[str, int]:
    """Take the answer and show what came of it; a second answer changes nothing.

    One to another question than the one asked is not kept: the question is asked again,
    once.
    """
    learner = learner_id()
    try:
        with write_rows(installation().engine) as connection:
            given = quizzes.answer(
                connection,
                learner,
                quiz_id,
                number,
                _given(),
                now=now(),
                duration_ms=request.form.get("duration_ms", type=int),
                is_last_try="tried" in request.form,
            )
    except quizzes.NoQuestionError:
        abort(404)
    except quizzes.AnswerError as error:
        return _page(quiz_id, number, fault=error.args[0]), 422
    if not given.is_final:
        return _page(quiz_id, number, again=given), 422
    return redirect(request.path, 303)


def _given() -> str:
    """Return the answer in the form, empty when it is skipped; parts joined into one."""
    if "skip" in request.form:
        return ""
    parts = request.form.getlist("part")
    return MARK.join(parts) if parts else request.form.get("answer", "")


def _page(
    quiz_id: int, number: int, fault: str = "", again: quizzes.Given | None = None
) -> str:
    with reading() as session:
        question = found(quizzes.question(session, learner_id(), quiz_id, number))
    view = "feedback" if question.result else "ask"
    given = request.form.getlist("part")
    return render_template(
        f"quizzes/{view}.html",
        question=question,
        fault=fault,
        again=again,
        given=given,
    )
