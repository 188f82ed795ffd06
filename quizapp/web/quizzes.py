"""A quiz: start it, ask, take the answer, tell what came of it."""

import secrets
from collections.abc import Collection

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.items.slots import MARK
from quizapp.learning import corrections, library, practice, quizzes, reports
from quizapp.learning.settings import CHOICES, SKILLS
from quizapp.messages import N_
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

REASON_NAMES = {
    "key": N_("the right answer is wrong"),
    "options": N_("another option is right too"),
    "reading": N_("a reading is wrong"),
    "language": N_("the sentence is odd"),
    "explanation": N_("the explanation is wrong"),
    "other": N_("something else"),
}
"""What the reasons of `learning.reports` are called."""

# What no database has as a number of a row is not there, rather than an error.
_INT = "int(max=2147483647)"


@bp.post("/sets/<slug>/quizzes")
def start(slug: str) -> Response:
    """Start a quiz about the set and ask its first question.

    Size and mix are those of the form, where it has any, else those of the settings.
    """
    size, mix = _wanted()
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
            mix=mix,
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


@bp.post(f"/quizzes/<{_INT}:quiz_id>/<{_INT}:number>/overruling")
def overrule(quiz_id: int, number: int) -> Response:
    """Let the answer count as right, as the learner says."""
    with writing() as session:
        corrections.overrule(session, learner_id(), quiz_id, number, now())
    return redirect(url_for(".ask", quiz_id=quiz_id, number=number), 303)


@bp.post(f"/quizzes/<{_INT}:quiz_id>/<{_INT}:number>/retraction")
def take_back(quiz_id: int, number: int) -> Response:
    """Undo the learner's latest answer and ask the question again."""
    with writing() as session:
        corrections.take_back(session, learner_id(), quiz_id, number, now())
    return redirect(url_for(".ask", quiz_id=quiz_id, number=number), 303)


@bp.post(f"/quizzes/<{_INT}:quiz_id>/<{_INT}:number>/report")
def report(quiz_id: int, number: int) -> Response:
    """Keep that the learner finds fault with the question, and why if they say."""
    reason = request.form.get("reason", "")
    with writing() as session:
        is_there = reports.report(session, learner_id(), quiz_id, number, reason, now())
    if not is_there:
        abort(404)
    place = url_for(".ask", quiz_id=quiz_id, number=number, _anchor="report")
    return redirect(place, 303)


@bp.post(f"/quizzes/<{_INT}:quiz_id>/practice")
def practise(quiz_id: int) -> Response:
    """Start a practice of what was missed."""
    with writing() as session:
        practice_id = practice.practise_missed(
            session, learner_id(), quiz_id, now=now(), seed=secrets.randbits(62)
        )
    return redirect(url_for(".show", quiz_id=practice_id or quiz_id), 303)


def _wanted() -> tuple[int, Collection[str]]:
    """Return the size and the skills that the form asks for."""
    chosen = settings()
    size = request.form.get("size", chosen.quiz_size, type=int)
    mix = [skill for skill in SKILLS if skill in request.form.getlist("mix")]
    is_size = size in (*CHOICES["quiz_size"], chosen.quiz_size)
    return size if is_size else chosen.quiz_size, mix or chosen.mix


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
        reasons=REASON_NAMES,
        fault=fault,
        again=again,
        given=given,
    )
