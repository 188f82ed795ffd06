"""One writer of a file at a time, in this process and in the others."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

if sys.platform != "win32":
    import fcntl


class WriteLock:
    """Writers wait here in turn, since SQLite's own waiting is a lottery with a long tail.

    Without a path it holds in this process only. Where `fcntl` is missing the other
    processes are left to SQLite's busy timeout, which is slower but as safe.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = Lock()

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Wait until nobody else writes, and keep it so until the block ends."""
        with self._lock:
            # Opened anew each time: a lock on an inherited file would be shared
            # with the process that forked.
            held = None if self._path is None else _lock_file(self._path)
            try:
                yield
            finally:
                if held is not None:
                    os.close(held)


def _lock_file(path: Path) -> int | None:
    """Return the open file that carries the lock; closing it lets go."""
    if sys.platform == "win32":
        return None
    opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
    except BaseException:
        os.close(opened)
        raise
    return opened
