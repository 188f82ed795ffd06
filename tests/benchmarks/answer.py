"""Posting an answer over HTTP, against the raw floor on the same server, in turn."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from sqlalchemy import insert, select

from quizapp.config import Config, read_config
from quizapp.learning.learners import create_guest
from quizapp.models import ItemRow, Position, Quiz, write
from quizapp.web import create_app
from tests.benchmarks import floor
from tests.benchmarks.row import Row

CONNECTIONS = 8
ROUNDS = 6
A_ROUND = 250
"""Answers of one connection in one round."""

POSITIONS = (ROUNDS + 1) * A_ROUND
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        config = read_config(Path(folder) / "data", {})
        requests = _prepare(config)
        raw = Path(folder) / "floor.db"
        floor.make(raw, CONNECTIONS * POSITIONS)
        ours_port, floor_port = _free_port(), _free_port()
        serve = [sys.executable, "-c", "from quizapp.cli import main; main()", "serve"]
        ours = [*serve, "--port", str(ours_port), "--data", str(config.data)]
        bare = [
            sys.executable,
            "-m",
            "tests.benchmarks.floor",
            str(raw),
            str(floor_port),
        ]
        with _server(ours, ours_port), _server(bare, floor_port):
            yield from _measure(requests, ours_port, floor_port)


def _measure(requests: list[str], ours_port: int, floor_port: int) -> Iterator[Row]:
    speeds, tails = [], []
    for turn in range(ROUNDS + 1):
        numbers = range(turn * A_ROUND, (turn + 1) * A_ROUND)
        ours = _round(
            ours_port,
            [
                [head.replace("NUMBER", str(n + 1)) for n in numbers]
                for head in requests
            ],
        )
        raw = _round(
            floor_port,
            [
                [
                    _post(
                        f"/answer/{at * POSITIONS + n}", "answer=%E3%81%8B%E3%81%84", ""
                    )
                    for n in numbers
                ]
                for at in range(CONNECTIONS)
            ],
        )
        if turn:  # the first round warms both up
            speeds.append((ours[0], raw[0]))
            tails.append((ours[1], raw[1]))
    rate, bare = (median(column) for column in zip(*speeds, strict=True))
    share = median(a / b for a, b in speeds)
    yield Row(
        "answers a second",
        f"{rate:,.0f}/s",
        f"{bare:,.0f}/s",
        share,
        0.2,
        at_least=True,
    )
    slow, bare_slow = (median(column) for column in zip(*tails, strict=True))
    times = median(a / b for a, b in tails)
    yield Row(
        "an answer, 99th percentile", f"{slow:.1f} ms", f"{bare_slow:.1f} ms", times, 4
    )


def _prepare(config: Config) -> list[str]:
    """Make a learner with a long quiz for each connection; return their requests.

    A request has NUMBER where the number of the question belongs.
    """
    app = create_app(config, clock=lambda: NOW)
    requests = []
    engine = app.extensions["quizapp"].engine
    for seed in range(CONNECTIONS):
        with write(engine) as session:
            learner = create_guest(session, NOW).id
            quiz = Quiz(
                learner_id=learner,
                set_id=None,
                kind="review",
                seed=seed,
                size=POSITIONS,
                created_at=NOW,
            )
            session.add(quiz)
            session.flush()
            items = session.scalars(
                select(ItemRow.id).where(ItemRow.word_id.is_not(None))
            ).all()
            session.execute(
                insert(Position),
                [
                    {
                        "quiz_id": quiz.id,
                        "number": n + 1,
                        "item_id": items[n % len(items)],
                    }
                    for n in range(POSITIONS)
                ],
            )
            quiz_id = quiz.id
        client = app.test_client()
        with client.session_transaction() as cookie:
            cookie["learner"] = learner
        page = client.get(f"/quizzes/{quiz_id}/1").text
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
        cookie = client.get_cookie("quizapp")
        assert token is not None
        assert cookie is not None
        # The first try at a word with かい among its kanji's readings would not be kept.
        given = "answer=%E3%81%8B%E3%81%84&tried=1"
        body = f"csrf_token={token[1]}&{given}&duration_ms=900"
        requests.append(
            _post(
                f"/quizzes/{quiz_id}/NUMBER",
                body,
                f"Cookie: quizapp={cookie.value}\r\n",
            )
        )
    engine.dispose()
    return requests


def _post(path: str, body: str, headers: str) -> str:
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    )


def _round(port: int, requests: list[list[str]]) -> tuple[float, float]:
    """Send each connection's requests one after the other; return rate and p99 in ms."""
    start = time.perf_counter()
    with ThreadPoolExecutor(len(requests)) as pool:
        times = [
            t
            for found in pool.map(lambda sent: _send(port, sent), requests)
            for t in found
        ]
    rate = len(times) / (time.perf_counter() - start)
    return rate, quantiles(times, n=100)[98]


def _send(port: int, requests: list[str]) -> list[float]:
    times = []
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for request in requests:
            data = request.encode()
            start = time.perf_counter()
            connection.sendall(data)
            answer = _read(connection)
            times.append((time.perf_counter() - start) * 1000)
            assert answer.startswith(b"HTTP/1.1 303"), answer[:200]
    return times


def _read(connection: socket.socket) -> bytes:
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += connection.recv(65536)
    head, _, body = answer.partition(b"\r\n\r\n")
    length = re.search(rb"Content-Length: (\d+)", head)
    missing = int(length[1]) - len(body) if length else 0
    while missing > 0:
        missing -= len(connection.recv(65536))
    return head


@contextmanager
def _server(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, env=os.environ | {"DATABASE_URL": ""}
    )
    try:
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
