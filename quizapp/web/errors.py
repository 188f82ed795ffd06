"""Pages for what cannot be shown or taken, each with a sentence that says why."""

from flask import Flask, render_template
from werkzeug.exceptions import HTTPException

from quizapp.web.forgery import OldPageError


def register(app: Flask) -> None:
    """Answer every error with a page of the app's own."""
    app.register_error_handler(OldPageError, _show_old_page)
    app.register_error_handler(HTTPException, _show)


def _show_old_page(error: HTTPException) -> tuple[str, int]:
    return render_template("errors/old_page.html"), error.code or 400


def _show(error: HTTPException) -> tuple[str, int]:
    code = error.code or 500
    return render_template("errors/error.html", code=code), code
