"""The list of an article's words: choose those to learn and those that are known."""

from collections.abc import Mapping

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.learning import library
from quizapp.learning.article_words import article_words, words_among
from quizapp.learning.word_cards import set_aside
from quizapp.messages import N_
from quizapp.web.context import (
    found,
    known_learner,
    learner_id,
    now,
    reading,
    writing,
)
from quizapp.web.languages import gettext as _
from quizapp.web.word import aside_in
from quizapp.web.words import chosen_words, page_number

bp = Blueprint("article_words", __name__)

STANDINGS = {
    "new": N_("new"),
    "met": N_("met"),
    "learnt": N_("learnt"),
    "known": N_("known"),
}


@bp.get("/sets/<slug>/words")
def index(slug: str) -> str:
    """List the words, by default those that the learner has not met."""
    return _page(slug, request.args)


@bp.post("/sets/<slug>/words")
def change(slug: str) -> Response | tuple[str, int]:
    """Add the chosen words, or mark them as known, and list the rest."""
    aside = aside_in(request.form.get("aside_to"))
    chosen = chosen_words()
    if not chosen:
        fault = _("Choose the words first: tick the boxes before them.")
        return _page(slug, request.form, fault), 422
    with writing() as session:
        learner = known_learner(session)
        row = found(library.find_set(session, slug, learner))
        for word_id in words_among(session, row, chosen):
            set_aside(session, learner, word_id, aside, now())
    which = request.form.get("which") or None
    return redirect(url_for(".index", slug=slug, which=which), 303)


def _page(slug: str, sent: Mapping[str, str], fault: str = "") -> str:
    only_new = sent.get("which") != "all"
    with reading() as session:
        chosen = found(library.find_set(session, slug, learner_id()))
        page = article_words(
            session,
            chosen,
            learner_id(),
            only_new=only_new,
            number=page_number(sent),
        )
    return render_template(
        "article_words/index.html",
        chosen=chosen,
        page=page,
        only_new=only_new,
        all_chosen="all" in sent,
        fault=fault,
        STANDINGS=STANDINGS,
    )
