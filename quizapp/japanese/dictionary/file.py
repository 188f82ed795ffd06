"""Where the dictionary's file is: unpacked once from the shipped one, or the user's update.

The shipped file is packed with xz and carries its SHA-256, which names the unpacked copy: a
release with another dictionary unpacks anew and never reads the old copy. An update is made by
`build.update` and preferred.
"""

import atexit
import lzma
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from pathlib import Path

from quizapp import paths
from quizapp.japanese.dictionary.rows import FORMAT

UPDATE_PREFIX = "dictionary-update-"

_MAGIC = b"SQLite format 3\x00"
# xz ends with the check of the content (32 bytes), the index and the footer.
_END = 128


def locate(data_dir: Path) -> Path:
    """Return the dictionary's SQLite file, unpacking the shipped one if there is none yet.

    The newest whole update in `data_dir` comes first. A copy that is cut short, or of
    another format, is made again. If `data_dir` cannot be written, the copy is in a
    temporary folder that goes when the process ends.
    """
    updates = sorted(data_dir.glob(f"{UPDATE_PREFIX}*.db"), reverse=True)
    for path in updates:
        if is_whole(path):
            return path
    name = f"dictionary-{_digest(paths.DICTIONARY)}.db"
    try:
        return _unpacked(data_dir / name)
    except OSError:
        return _unpacked(_temporary_directory() / name)


def is_whole(path: Path) -> bool:
    """Return whether `path` is a dictionary of this format and as long as its header says."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
        size = path.stat().st_size
    except OSError:
        return False
    if len(header) < 100 or not header.startswith(_MAGIC):
        return False
    page_size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    version = int.from_bytes(header[60:64], "big")
    return version == FORMAT and size == page_size * pages


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield an empty file beside `path` that takes its place if the block succeeds.

    Whoever reads `path` sees the old file or the new one, never a part. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(".part", path.name, path.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.chmod(0o644)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _digest(packed: Path) -> str:
    with packed.open("rb") as file:
        file.seek(-_END, os.SEEK_END)
        return sha256(file.read()).hexdigest()[:16]


def _unpacked(path: Path) -> Path:
    if is_whole(path):
        return path
    try:
        with (
            replacing(path) as part,
            lzma.open(paths.DICTIONARY) as packed,
            part.open("wb") as file,
        ):
            shutil.copyfileobj(packed, file, 1 << 20)
    except OSError:
        # Windows does not replace a file that another process has just put there and reads.
        if not is_whole(path):
            raise
    return path


@cache
def _temporary_directory() -> Path:
    path = tempfile.mkdtemp(prefix="quizapp-")
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return Path(path)
