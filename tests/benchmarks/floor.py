"""The least a server can do for an answer: one select, one insert, one update, one commit.

A raw WSGI view on sqlite3, served by waitress like the app itself, its writes serialised:
`python -m tests.benchmarks.floor DATABASE PORT` serves it.
"""

import logging
import sqlite3
import sys
import threading
from pathlib import Path

import waitress

from quizapp.web.serving import THREADS

_local = threading.local()
_turn = threading.Lock()


def make(path: Path, questions: int) -> None:
    """Make the database with as many questions to answer."""
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, key TEXT, card INTEGER)")
        db.execute(
            "CREATE TABLE answer (id INTEGER PRIMARY KEY, item INTEGER UNIQUE, text TEXT)"
        )
        db.execute("CREATE TABLE card (id INTEGER PRIMARY KEY, due TEXT, reps INTEGER)")
        for number in range(questions):
            db.execute("INSERT INTO item VALUES (?, 'かい', ?)", (number, number % 200))
        db.executemany("INSERT INTO card VALUES (?, '', 0)", [(n,) for n in range(200)])
    db.close()


def app(path: str):
    def answer(environ, start_response):
        db = getattr(_local, "db", None)
        if db is None:
            db = _local.db = sqlite3.connect(path, isolation_level=None, timeout=5)
            db.execute("PRAGMA synchronous = NORMAL")
        text = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
        number = int(environ["PATH_INFO"].rpartition("/")[2])
        with _turn:
            db.execute("BEGIN IMMEDIATE")
            key, card = db.execute(
                "SELECT key, card FROM item WHERE id = ?", (number,)
            ).fetchone()
            db.execute("INSERT INTO answer (item, text) VALUES (?, ?)", (number, text))
            db.execute(
                "UPDATE card SET due = ?, reps = reps + 1 WHERE id = ?", (key, card)
            )
            db.execute("COMMIT")
        start_response("303 See Other", [("Location", "/"), ("Content-Length", "0")])
        return [b""]

    return answer


if __name__ == "__main__":
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    waitress.serve(
        app(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]), threads=THREADS
    )
