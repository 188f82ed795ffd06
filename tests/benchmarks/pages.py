"""What the server takes for each page that a learner sees, and how it grows with their cards.

It is the time of the processor, which other work on the machine changes less; the pages are
read from memory and wait for nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from sqlalchemy import func, select, text

from quizapp import paths
from quizapp.config import read_config
from quizapp.learning.quizzes import start_quiz
from quizapp.models import Card, Quiz, write
from quizapp.web import create_app
from tests.benchmarks.row import Row
from tests.benchmarks.seeding import NOW, add_learner, add_library

ROUNDS = 25
LONGEST_MS = 15
MOST_GROWTH = 1.3
SIZES = ((500, 5_000), (5_000, 50_000))
"""Cards and answers of the two learners."""


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder, _app(Path(folder)) as app:
        engine = app.extensions["quizapp"].engine
        learners = []
        with write(engine) as session:
            add_library(session)
            for cards, answers in SIZES:
                learners.append(
                    _places(session, add_learner(session, cards=cards, answers=answers))
                )
            session.execute(text("ANALYZE"))
        clients = [
            (_client(app, learner_id), places) for learner_id, places in learners
        ]
        for name in learners[0][1]:
            yield from _measure(name, clients)


def _measure(name, clients) -> Iterator[Row]:
    times = [[], []]
    for turn in range(ROUNDS + 3):
        for at, (client, places) in enumerate(clients):
            start = process_time()
            response = client.get(places[name])
            spent = (process_time() - start) * 1000
            assert response.status_code == 200, (places[name], response.status_code)
            if turn >= 3:  # the first ones warm up
                times[at].append(spent)
    few, many = map(median, times)
    growth = median(b / a for a, b in zip(*times, strict=True))
    limit = f"{LONGEST_MS} ms"
    yield Row(f"page {name}", f"{many:.1f} ms", limit, many / LONGEST_MS, 1)
    yield Row("  from 500 to 5,000 cards", f"{many:.1f} ms", f"{few:.1f} ms", growth, MOST_GROWTH)  # fmt: skip


@contextmanager
def _app(folder: Path):
    """Give the app on a database with no set in it, at the time of the seeded data."""
    shipped, paths.QUESTIONS = paths.QUESTIONS, folder / "none"
    try:
        app = create_app(read_config(folder / "data", {}), clock=lambda: NOW)
    finally:
        paths.QUESTIONS = shipped
    yield app
    app.extensions["quizapp"].engine.dispose()


def _client(app, learner_id):
    client = app.test_client()
    with client.session_transaction() as session:
        session["learner"] = learner_id
    return client


def _places(session, learner_id) -> tuple[int, dict[str, str]]:
    """Return the learner and the address of each page by its name."""
    done = session.scalar(
        select(func.max(Quiz.id)).where(Quiz.learner_id == learner_id)
    )
    begun = start_quiz(session, learner_id, 1, now=NOW, seed=1)
    word = session.scalar(
        select(Card.word_id)
        .where(Card.learner_id == learner_id, Card.misses > 2)
        .limit(1)
    )
    return learner_id, {
        "home": "/",
        "library": "/library",
        "article": "/sets/set-1",
        "coverage": "/sets/set-1/coverage",
        "add an article": "/articles/new",
        "question": f"/quizzes/{begun}/1",
        "feedback": f"/quizzes/{done}/1",
        "summary": f"/quizzes/{done}",
        "review": "/review",
        "missed words": "/words",
        "all words": "/words?every=1",
        "words of an article": "/sets/set-1/words?which=all",
        "word": f"/words/{word}",
        "word card": f"/words/{word}/card",
        "progress": "/progress",
        "settings": "/settings",
        "account": "/account",
    }
