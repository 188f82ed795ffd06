"""Take a form only from a page of ours: it carries the token of the browser's session.

The session is a signed cookie that another site can neither read nor set, so it cannot know
the token. Flask-WTF, compared, signs the token once more for each page; that took an eighth of
the time of an answer and guards against nothing here.
"""

import secrets
from hmac import compare_digest

from flask import Flask, request, session
from werkzeug.exceptions import BadRequest

_FIELD = "csrf_token"
_SAFE = frozenset(("GET", "HEAD", "OPTIONS"))


class OldPageError(BadRequest):
    """A form without the session's token: of another site, or of a page from before."""


def register(app: Flask) -> None:
    """Check every form of `app`, and give its templates `csrf_token()`."""
    app.before_request(_check)
    app.jinja_env.globals[_FIELD] = csrf_token


def csrf_token() -> str:
    """Return the token of the browser's session, made at its first form."""
    if _FIELD not in session:
        session[_FIELD] = secrets.token_urlsafe(24)
    return str(session[_FIELD])


def _check() -> None:
    if request.method in _SAFE or not request.endpoint:
        return
    kept = str(session.get(_FIELD, "")).encode()
    sent = request.form.get(_FIELD, "").encode("utf-8", "replace")
    if not kept or not compare_digest(kept, sent):
        raise OldPageError
