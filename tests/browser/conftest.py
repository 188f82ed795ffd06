"""The app in a real browser: Debian's or Playwright's Chromium, or `$QUIZAPP_CHROMIUM`."""

import os
import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Thread
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from werkzeug.serving import WSGIRequestHandler, make_server

from quizapp import paths
from quizapp.config import read_config
from quizapp.learning.rendering import render
from quizapp.learning.storing import store
from quizapp.models import ItemRow, Position, read, write
from quizapp.sets.base import QuestionSet
from quizapp.web import create_app

TEXT = """新しい図書館
駅前の広場に、新しい図書館が完成した。
開館の式は、2026年4月10日に行われる。
建物は三階建てで、二階に学習室がある。
市民は、一度に十冊の本を借りることができる。
館長は「子どもの利用を増やしたい」と説明した。
"""

os.environ.setdefault("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    path = os.environ.get("QUIZAPP_CHROMIUM") or shutil.which("chromium")
    if path is None:
        reason = "no Chromium: install it, or set QUIZAPP_CHROMIUM to its path"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    return browser_type_launch_args | {"executable_path": path}


@pytest.fixture(scope="session")
def library_set():
    """A set with the questions that the generator finds in a short text."""
    return render(
        QuestionSet(slug="library", title="", article=TEXT, license="CC0-1.0")
    )


class _Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log_request(self, *_arguments):
        pass


@pytest.fixture
def site(tmp_path, monkeypatch, sqlite_file, library_set):
    """The app on a port, with `app`, `address`, `move(days=1)` and `key(quiz_id, number)`."""
    monkeypatch.setattr(paths, "QUESTIONS", tmp_path / "no-sets")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "quizapp.db").write_bytes(sqlite_file.read_bytes())
    time = SimpleNamespace(
        now=datetime(2026, 5, 4, 9, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
    )
    app = create_app(read_config(tmp_path / "data", {}), clock=lambda: time.now)
    engine = app.extensions["quizapp"].engine
    with write(engine) as session:
        store(session, library_set, now=time.now, owner_id=None)
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    thread = Thread(target=server.serve_forever)
    thread.start()

    def move(**by):
        time.now += timedelta(**by)

    def key(address):
        """Return the key of the question at an address, which ends in /quizzes/1/2."""
        quiz_id, number = map(int, address.rsplit("/", 2)[1:])
        with read(engine) as session:
            return session.scalars(
                select(ItemRow.key)
                .join(Position, Position.item_id == ItemRow.id)
                .where(Position.quiz_id == quiz_id, Position.number == number)
            ).one()[0]

    def add(rendered=library_set, **changes):
        with write(engine) as session:
            store(session, replace(rendered, **changes), now=time.now, owner_id=None)

    address = f"http://127.0.0.1:{server.server_port}"
    yield SimpleNamespace(app=app, address=address, move=move, key=key, add=add)
    server.shutdown()
    thread.join()
    server.server_close()
    engine.dispose()


@pytest.fixture(scope="session")
def base_url():
    """No address for the whole run: each test has its own site."""
    return ""


@pytest.fixture
def browser_context_args(browser_context_args, site):
    return browser_context_args | {"base_url": site.address}


@pytest.fixture
def typed_only(site, library_set):
    """Leave one set, `typed`, that asks for typed readings only."""
    items = tuple(item for item in library_set.items if item["type"] == "reading_typed")
    site.add(slug="typed", items=items)


@pytest.fixture
def page(page):
    """A page that gives up sooner than after half a minute."""
    page.set_default_timeout(8000)
    return page


@pytest.fixture
def complaints(page):
    """What the browser's console complained of: scripts, and the content policy."""
    found = []
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on(
        "console",
        lambda line: line.type in ("error", "warning") and found.append(line.text),
    )
    return found
