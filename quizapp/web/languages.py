"""The language of a page: what the learner has set, else what their browser asks for.

    from quizapp.web.languages import gettext as _

Templates have `_()`, `ngettext()` and the filter `translated`, for what lower layers made
with `messages.N_`. `%(name)s` in a sentence stands for a value. The README says how to
add a sentence to the catalogues, which are in `translations/`.
"""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import cast

from flask import Flask, Response, g, has_request_context, request

from quizapp.messages import Message
from quizapp.web.preferences import settings

LANGUAGES = {"en": "English", "ja": "日本語"}

CATALOGUES = Path(__file__).parent / "translations"


def register(app: Flask) -> None:
    """Give the templates of `app` the functions and the filter."""
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        lambda text: _catalogue(current()).gettext(text),
        lambda one, many, n: _catalogue(current()).ngettext(one, many, n),
        newstyle=True,
        pgettext=lambda context, text: _catalogue(current()).pgettext(context, text),
    )
    app.jinja_env.filters["translated"] = translated
    app.jinja_env.globals.update(LANGUAGES=LANGUAGES, page_language=current)
    app.after_request(_tell)


def current() -> str:
    """Return the page's language, `en` or `ja`."""
    if not has_request_context():
        return "en"
    if "language" not in g:
        asked = request.accept_languages.best_match(LANGUAGES, "en")
        g.language = settings().language or asked
    return cast(str, g.language)


def gettext(template: str, **values: object) -> str:
    """Return `template` in the page's language, with its values in their places."""
    text = _catalogue(current()).gettext(template)
    return text % values if values else text


def ngettext(one: str, many: str, number: int, **values: object) -> str:
    """Return `one` or `many` in the page's language; `%(num)d` stands for the number."""
    text = _catalogue(current()).ngettext(one, many, number)
    return text % {"num": number, **values}


def translated(text: str) -> str:
    """Return what `messages.N_` marked in the page's language; any other text as it is."""
    if not isinstance(text, Message):
        return text
    values = {
        name: translated(value) if isinstance(value, Message) else value
        for name, value in text.values.items()
    }
    return gettext(text.template, **values)


@cache
def _catalogue(language: str) -> NullTranslations:
    if language == "en":
        return NullTranslations()
    path = CATALOGUES / language / "LC_MESSAGES" / "messages.mo"
    with path.open("rb") as file:
        return GNUTranslations(file)


def _tell(response: Response) -> Response:
    if request.endpoint != "static":
        response.vary.add("Accept-Language")
    return response
