"""The page of an article, against Flask and Jinja that write the same furigana and no more."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask, render_template_string
from sqlalchemy import select

from quizapp.config import read_config
from quizapp.learning.learners import create_guest
from quizapp.learning.rendering import render
from quizapp.learning.storing import store
from quizapp.learning.word_cards import set_aside
from quizapp.models import SetWordRow, write
from quizapp.sets.base import QuestionSet
from quizapp.web import create_app
from tests.benchmarks.row import Row, paired
from tests.benchmarks.text import article_text

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
PAGE = """<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>
{% for runs in sentences %}<p>{% for run in runs %}{% if run is string %}{{ run }}{% else %}
{%- for text, ruby in run[2] %}{% if ruby %}<ruby>{{ text }}<rt>{{ ruby }}</rt></ruby>
{%- else %}{{ text }}{% endif %}{% endfor %}{% endif %}{% endfor %}</p>{% endfor %}"""


def rows() -> Iterator[Row]:
    text = article_text()
    for name, article in (
        ("page of an article", text),
        ("page of 20,000 characters", (text + "\n") * (20_000 // len(text))),
    ):
        yield _row(name, article)


def _row(name: str, article: str) -> Row:
    rendered = render(QuestionSet(slug="text", title="題", article=article))
    bare = Flask(__name__)

    @bare.get("/")
    def page() -> str:
        return render_template_string(
            PAGE, title=rendered.title, sentences=rendered.sentences
        )

    with TemporaryDirectory() as folder:
        app = create_app(read_config(Path(folder), {}))
        shared = app.extensions["quizapp"]
        with write(shared.engine) as session:
            row = store(session, rendered, now=NOW, owner_id=None)
            learner = create_guest(session, NOW)
            words = session.scalars(
                select(SetWordRow.word_id).where(SetWordRow.set_id == row.id)
            )
            for word_id in words.all()[::2]:
                set_aside(session, learner.id, word_id, "known", NOW)
        ours, floor = app.test_client(), bare.test_client()
        with ours.session_transaction() as cookie:
            cookie["learner"] = learner.id
        assert "known" in ours.get("/sets/text").text
        a, b, ratio = paired(
            lambda: ours.get("/sets/text").data, lambda: floor.get("/").data, 40
        )
        shared.engine.dispose()
    return Row(name, f"{a:.1f} ms", f"{b:.1f} ms", 1 / ratio, 0.5, at_least=True)
