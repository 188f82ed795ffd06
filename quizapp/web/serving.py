"""Serve the app on this computer."""

import logging
from pathlib import Path

import waitress  # type: ignore[import-untyped]

from quizapp.config import read_config
from quizapp.web.app import create_app

THREADS = 8


def serve(host: str, port: int, data: Path | None = None) -> None:
    """Serve until interrupted; `data` is the folder of the database.

    Raises ConfigError, and OSError when the address is taken.
    """
    # It warns of every request that waits for a thread, which is no fault.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    waitress.serve(create_app(read_config(data)), host=host, port=port, threads=THREADS)
