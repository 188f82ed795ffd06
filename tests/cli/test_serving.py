import re
import socket
import subprocess
import sys
import time
import urllib.request

import pytest


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serve(port, data):
    command = [
        sys.executable,
        "-m",
        "quizapp",
        "serve",
        "--port",
        str(port),
        "--data",
        str(data),
    ]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def test_one_command_serves_the_app(port, tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    process = serve(port, tmp_path / "data")
    try:
        assert f"http://127.0.0.1:{port}" in process.stdout.readline()
        for _ in range(200):
            try:
                page = (
                    urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5)
                    .read()
                    .decode()
                )
                break
            except OSError:
                time.sleep(0.1)
        assert re.search("<h1>Today</h1>", page)
        assert (tmp_path / "data" / "quizapp.db").exists()
    finally:
        process.terminate()
        process.communicate()


def test_a_port_that_is_taken_gets_a_sentence(port, tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        process = serve(port, tmp_path / "data")
        output, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    assert f"127.0.0.1:{port} cannot be served" in output
    assert "Traceback" not in output
