"""Build the app."""

from collections.abc import Callable
from datetime import datetime, timedelta

from flask import Flask

from quizapp import paths
from quizapp.config import Config, read_config
from quizapp.japanese import source
from quizapp.learning import library
from quizapp.models import migrate, open_engine, write
from quizapp.web import (
    accounts,
    article_words,
    articles,
    errors,
    forgery,
    guard,
    languages,
    quizzes,
    review,
    templating,
    today,
    word,
    words,
)
from quizapp.web import credits as credit_pages
from quizapp.web import library as library_pages
from quizapp.web import progress as progress_pages
from quizapp.web import settings as setting_pages
from quizapp.web.context import Installation
from quizapp.web.secret import secret_key

BESIDE_THE_TEXT = 50_000
"""Bytes of a form beside its text: the title and what the browser wraps around each field."""


def create_app(
    config: Config | None = None, *, clock: Callable[[], datetime] | None = None
) -> Flask:
    """Return the app with its database made ready and the shipped sets in it.

    `clock` gives the time with its zone; by default that of this computer. Raises
    ConfigError for settings that cannot be used.
    """
    app = Flask(__name__, static_folder=paths.STATIC)
    config = config or read_config()
    clock = clock or _local_time
    _set_up(app, config)
    _open_database(app, config, clock)
    _add_pages(app)
    return app


def _local_time() -> datetime:
    return datetime.now().astimezone()


def _set_up(app: Flask, config: Config) -> None:
    largest = source.MAX_BYTES + BESIDE_THE_TEXT
    app.config.update(
        SECRET_KEY=secret_key(config.data),
        SESSION_COOKIE_NAME="quizapp",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=timedelta(days=400),
        MAX_CONTENT_LENGTH=largest,
        MAX_FORM_MEMORY_SIZE=largest,
    )
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    forgery.register(app)


def _open_database(app: Flask, config: Config, clock: Callable[[], datetime]) -> None:
    engine = open_engine(config.database_url)
    migrate(engine)
    with write(engine) as session:
        library.sync_shipped(session, clock(), folder=paths.QUESTIONS)
        of_earlier_version = library.sets_without_words(session)
    for set_id in of_earlier_version:
        with write(engine) as session:
            library.add_words(session, set_id)
    app.extensions["quizapp"] = Installation(config, engine, clock)


def _add_pages(app: Flask) -> None:
    for area in (
        today,
        library_pages,
        articles,
        quizzes,
        review,
        word,
        words,
        article_words,
        progress_pages,
        setting_pages,
        accounts,
        credit_pages,
    ):
        app.register_blueprint(area.bp)
    errors.register(app)
    guard.register(app)
    languages.register(app)
    templating.register(app)
