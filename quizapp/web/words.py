"""The words of a learner: a list to sort, to filter, to change and to take along."""

import secrets
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from zoneinfo import ZoneInfo

from flask import (
    Blueprint,
    Response,
    abort,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response as BaseResponse

from quizapp.items.slip_kinds import KINDS
from quizapp.learning import anki_deck
from quizapp.learning.practice import practise_words
from quizapp.learning.standing import LEECH
from quizapp.learning.word_cards import set_cards_aside
from quizapp.learning.word_csv import csv_of
from quizapp.learning.word_list import (
    ASIDE,
    SORTS,
    Wanted,
    all_wanted,
    list_page,
)
from quizapp.messages import N_
from quizapp.web.context import known_learner, learner_id, now, reading, writing
from quizapp.web.languages import gettext as _
from quizapp.web.word import aside_in

bp = Blueprint("words", __name__)

SORT_NAMES = {
    "latest": N_("latest miss first"),
    "often": N_("most misses first"),
    "weakest": N_("weakest memory first"),
    "due": N_("soonest back first"),
    "reading": N_("by reading"),
    "rarest": N_("rarest first"),
}
ASIDE_NAMES = {
    "": N_("all"),
    "asked": N_("still asked"),
    "known": N_("marked as known"),
    "suspended": N_("suspended"),
    LEECH: N_("forgotten again and again"),
}

_LARGEST = 2**31 - 1
_LONGEST = 50
"""Of a text to look for, in characters."""


@bp.get("/words")
def index() -> str:
    """List the words."""
    return _page(request.args, all_chosen="all" in request.args)


@bp.post("/words/standing")
def change() -> BaseResponse | tuple[str, int]:
    """Mark the chosen words as known, suspend them, or ask them again."""
    aside = aside_in(request.form.get("aside_to"))
    chosen = chosen_words()
    if not chosen:
        fault = _("Choose the words first: tick the boxes before them.")
        return _page(request.form, fault=fault), 422
    with writing() as session:
        set_cards_aside(session, known_learner(session), chosen, aside)
    return redirect(url_for(".index", **_query(request.form)), 303)


@bp.post("/words/practice")
def practise() -> BaseResponse | tuple[str, int]:
    """Practise the chosen words, or all of the page when none is chosen."""
    with writing() as session:
        learner = known_learner(session)
        wanted, number = _wanted(request.form), page_number(request.form)
        words = chosen_words() or [
            word.id for word in list_page(session, learner, wanted, number).words
        ]
        quiz_id = practise_words(
            session, learner, words, now=now(), seed=secrets.randbits(62)
        )
    if quiz_id is None:
        fault = _("No question asks these words at present.")
        return _page(request.form, fault=fault), 422
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


@bp.get("/words/list.csv")
def spreadsheet() -> Response:
    """Give the words as a file for a spreadsheet."""
    zone = now().tzinfo
    with reading() as session:
        words = all_wanted(session, learner_id(), _wanted(request.args))
        text = "".join(csv_of(words, zone if isinstance(zone, ZoneInfo) else None))
    return _file(text.encode(), "text/csv; charset=utf-8", "csv")


@bp.get("/words/list.apkg")
def anki() -> Response:
    """Give the words as an Anki deck; 404 where genanki is not installed."""
    if not anki_deck.is_available():
        abort(404)
    with reading() as session:
        words = all_wanted(session, learner_id(), _wanted(request.args))
        content = anki_deck.deck_of(words, now())
    return _file(content, "application/octet-stream", "apkg")


def _file(content: bytes, kind: str, suffix: str) -> Response:
    name = f"kotonoha-{now():%Y-%m-%d}.{suffix}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, content_type=kind, headers=disposition)


def _page(sent: Mapping[str, str], *, all_chosen: bool = False, fault: str = "") -> str:
    wanted, learner = _wanted(sent), learner_id()
    with reading() as session:
        page = list_page(session, learner, wanted, page_number(sent))
    query = _query(sent)
    return render_template(
        "words/index.html",
        page=page,
        wanted=wanted,
        kinds=page.kinds,
        query=query,
        wanted_query={name: query[name] for name in query if name != "page"},
        all_chosen=all_chosen,
        fault=fault,
        has_anki=anki_deck.is_available(),
        SORT_NAMES=SORT_NAMES,
        ASIDE_NAMES=ASIDE_NAMES,
    )


def _wanted(sent: Mapping[str, str]) -> Wanted:
    """Return which words are wanted; what cannot be wanted is as if nothing was said."""
    sort, kind, aside = (sent.get(name, "") for name in ("sort", "kind", "aside"))
    return Wanted(
        sort=sort if sort in SORTS else "latest",
        kind=kind if kind in KINDS else "",
        aside=aside if aside in ASIDE else "",
        text=sent.get("text", "").replace("\0", "").strip()[:_LONGEST],
        every=sent.get("every") == "1",
    )


def _query(sent: Mapping[str, str]) -> dict[str, Any]:
    """Return what an address has to say to show the same words, what goes without saying left out."""
    plain = asdict(Wanted())
    query = {
        name: 1 if value is True else value
        for name, value in asdict(_wanted(sent)).items()
        if value != plain[name]
    }
    number = page_number(sent)
    return query | ({"page": number} if number > 1 else {})


def page_number(sent: Mapping[str, str]) -> int:
    """Return the number of the page that is asked for, 1 when there is none."""
    text = sent.get("page", "")
    is_number = text.isascii() and text.isdigit() and len(text) < 10
    return int(text) if is_number else 1


def chosen_words() -> list[int]:
    """Return the ids of the words whose boxes are ticked."""
    given = request.form.getlist("word", type=int)
    return [word_id for word_id in given if 0 < word_id <= _LARGEST]
