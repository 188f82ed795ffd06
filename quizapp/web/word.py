"""One word: its page, its card over an article, and what the learner says of it."""

from typing import get_args

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.learning.misses import misses_of
from quizapp.learning.word_cards import Aside, set_aside
from quizapp.learning.word_pages import WordPage, find_word
from quizapp.messages import N_
from quizapp.web.context import found, known_learner, learner_id, now, reading, writing

bp = Blueprint("word", __name__)

ON_CARD = 2
"""Sentences on the card over an article; the page has more."""

POS = {
    "名詞": N_("noun"),
    "代名詞": N_("pronoun"),
    "動詞": N_("verb"),
    "形容詞": N_("adjective"),
    "形状詞": N_("na-adjective"),
    "副詞": N_("adverb"),
    "連体詞": N_("adnominal"),
    "接続詞": N_("conjunction"),
    "感動詞": N_("interjection"),
    "接頭辞": N_("prefix"),
    "接尾辞": N_("suffix"),
    "助詞": N_("particle"),
    "助動詞": N_("auxiliary"),
}
"""UniDic's parts of speech, as learners call them."""

BANDS = {
    1: N_("everyday word"),
    2: N_("common word"),
    3: N_("less common word"),
    4: N_("rarer word"),
    5: N_("rare word"),
}

# What no database has as a number of a row is not there, rather than an error.
_WORD = "/words/<int(max=2147483647):word_id>"


@bp.get(_WORD)
def show(word_id: int) -> str:
    """Show the word with its entry, its misses and its sentences."""
    word = _find(word_id)
    with reading() as session:
        misses = misses_of(session, learner_id(), word_id)
    return _render("word/show.html", word, misses=misses)


@bp.get(f"{_WORD}/card")
def card(word_id: int) -> str:
    """Show the word as the card over an article, without a page around it."""
    word = _find(word_id, ON_CARD)
    return _render("word/card.html", word, is_card=True)


@bp.post(f"{_WORD}/standing")
def stand(word_id: int) -> Response:
    """Add the word, mark it as known or suspend it, and show it again."""
    aside = aside_in(request.form.get("aside"))
    with writing() as session:
        learner = known_learner(session)
        found(find_word(session, word_id, learner, limit=0))
        set_aside(session, learner, word_id, aside, now())
    view = ".card" if "card" in request.form else ".show"
    at = request.form.get("at") or None
    return redirect(url_for(view, word_id=word_id, at=at), 303)


def aside_in(given: str | None) -> Aside:
    """Return what a form says of a word; 400 for anything else."""
    known: dict[str, Aside] = {aside: aside for aside in get_args(Aside)}
    if given not in known:
        abort(400)
    return known[given]


def _render(template: str, word: WordPage, **values: object) -> str:
    return render_template(
        template, word=word, at=_at(), POS=POS, BANDS=BANDS, **values
    )


def _at() -> str:
    return request.args.get("at", "")


def _find(word_id: int, limit: int = 20) -> WordPage:
    """Return the word; 404 when the learner does not see it."""
    slug, _, number = _at().rpartition(".")
    is_place = number.isascii() and number.isdigit() and len(number) < 10
    place = (slug, int(number)) if is_place else None
    with reading() as session:
        return found(
            find_word(session, word_id, learner_id(), place=place, limit=limit)
        )
