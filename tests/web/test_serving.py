"""Serving the app on this computer."""

import pytest

from quizapp import paths
from quizapp.web import serving


@pytest.fixture
def served(monkeypatch, tmp_path):
    """What would have been served, without waiting for it to end."""
    calls = []
    monkeypatch.setattr(paths, "QUESTIONS", tmp_path / "no-sets")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setattr(
        serving.waitress, "serve", lambda app, **options: calls.append((app, options))
    )
    return calls


def test_the_app_is_served_from_its_data_folder(served, tmp_path):
    serving.serve("127.0.0.1", 8123, tmp_path / "data")
    [(app, options)] = served
    assert (options["host"], options["port"]) == ("127.0.0.1", 8123)
    assert app.test_client().get("/").status_code == 200
    assert {"quizapp.db", "secret.key"} <= {
        path.name for path in (tmp_path / "data").iterdir()
    }
    app.extensions["quizapp"].engine.dispose()
