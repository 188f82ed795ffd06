"""The key that signs cookies."""

import os
import stat
import sys

import pytest

from quizapp.web.secret import LENGTH, NAME, secret_key


def test_the_key_is_made_once_and_kept(tmp_path):
    first = secret_key(tmp_path / "new" / "folder")
    assert len(first) == LENGTH
    assert secret_key(tmp_path / "new" / "folder") == first
    assert secret_key(tmp_path / "other") != first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_reads_it(tmp_path):
    before = os.umask(0)
    try:
        secret_key(tmp_path)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("left", [b"", b"short"])
def test_half_a_key_is_made_anew(tmp_path, left):
    (tmp_path / NAME).write_bytes(left)
    assert len(secret_key(tmp_path)) == LENGTH
