import subprocess
import sys
import threading
from textwrap import dedent

import pytest

from quizapp.models.lock import WriteLock

HOLD = dedent("""\
    import sys
    from pathlib import Path
    from quizapp.models.lock import WriteLock

    with WriteLock(Path(sys.argv[1])).hold():
        print("held", flush=True)
        sys.stdin.readline()
    print("let go", flush=True)
""")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "quizapp.db.lock"


@pytest.fixture
def holder(path):
    """Another process that holds the lock until a line is written to it."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def hold_in_thread(lock):
    """Start to wait for the lock; return the thread and the event of having had it."""
    had = threading.Event()

    def hold():
        with lock.hold():
            had.set()

    thread = threading.Thread(target=hold)
    thread.start()
    return thread, had


@pytest.mark.parametrize("is_shared", [True, False])
def test_threads_take_turns(path, is_shared):
    lock = WriteLock(path if is_shared else None)
    with lock.hold():
        thread, had = hold_in_thread(lock)
        assert not had.wait(0.1)
    thread.join(5)
    assert had.is_set()


@pytest.mark.skipif(sys.platform == "win32", reason="there SQLite's own waiting serves")
def test_processes_take_turns(path, holder):
    thread, had = hold_in_thread(WriteLock(path))
    assert not had.wait(0.2)
    holder.stdin.write("\n")
    holder.stdin.flush()
    thread.join(5)
    assert had.is_set()


@pytest.mark.skipif(sys.platform == "win32", reason="there SQLite's own waiting serves")
def test_a_killed_process_lets_go(path, holder):
    thread, had = hold_in_thread(WriteLock(path))
    assert not had.wait(0.2)
    holder.kill()
    thread.join(5)
    assert had.is_set()


def test_an_exception_lets_go(path):
    lock = WriteLock(path)
    with pytest.raises(RuntimeError, match="stop"), lock.hold():
        raise RuntimeError("stop")
    thread, had = hold_in_thread(lock)
    thread.join(5)
    assert had.is_set()


def test_a_folder_that_is_gone_lets_go_too(tmp_path):
    lock = WriteLock(tmp_path / "gone" / "lock")
    for _ in range(2):  # the second would wait for ever
        with pytest.raises(FileNotFoundError), lock.hold():
            pass
