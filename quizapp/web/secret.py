"""The key that signs the cookies, made at the first start."""

import os
import secrets
from pathlib import Path

from quizapp.models.lock import WriteLock

NAME = "secret.key"
LENGTH = 32
"""Bytes."""


def secret_key(folder: Path) -> bytes:
    """Return the key kept in `folder`, which is made with the key when it is not there.

    Only the owner can read the file. A file that is too short counts as none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    with WriteLock(path.with_name(NAME + ".lock")).hold():
        key = path.read_bytes() if path.exists() else b""
        if len(key) < LENGTH:
            key = secrets.token_bytes(LENGTH)
            path.unlink(missing_ok=True)
            opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "wb") as file:
                file.write(key)
    return key
