import lzma
import os
import sqlite3
import subprocess
import sys

import pytest

from quizapp import paths
from quizapp.japanese.dictionary import file as dictionary_file
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.dictionary.file import UPDATE_PREFIX, is_whole, locate
from quizapp.japanese.dictionary.rows import FORMAT, SCHEMA


def make_database(path, date, version=FORMAT):
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    db.execute("INSERT INTO source VALUES ('jmdict.date', ?)", (date,))
    db.execute(f"PRAGMA user_version = {version}")
    db.commit()
    db.close()
    return path


def pack(database, packed):
    data = lzma.compress(database.read_bytes(), check=lzma.CHECK_SHA256)
    packed.write_bytes(data)


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """Ship a dictionary of 2021-01-01 without words, which unpacks at once."""
    packed = tmp_path / "shipped.db.xz"
    pack(make_database(tmp_path / "shipped.db", "2021-01-01"), packed)
    monkeypatch.setattr(paths, "DICTIONARY", packed)
    return packed


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "new" / "data"


def date_of(path):
    db = sqlite3.connect(path)
    [(date,)] = db.execute("SELECT value FROM source")
    db.close()
    return date


def test_unpacks_into_a_folder_that_it_makes(shipped, data_dir):
    path = locate(data_dir)
    assert path.parent == data_dir
    assert date_of(path) == "2021-01-01"
    assert [each.name for each in data_dir.iterdir()] == [path.name]


def test_unpacks_only_once(shipped, data_dir):
    made = locate(data_dir).stat()
    found = locate(data_dir).stat()
    assert (found.st_ino, found.st_mtime_ns) == (made.st_ino, made.st_mtime_ns)


@pytest.mark.parametrize("kept", [0, 50, 100, 5000, -1])
def test_a_copy_cut_short_is_made_again(shipped, data_dir, kept):
    path = locate(data_dir)
    whole = path.read_bytes()
    path.write_bytes(whole[:kept])
    assert not is_whole(path)
    assert locate(data_dir) == path
    assert path.read_bytes() == whole


def test_a_copy_that_is_no_database_is_made_again(shipped, data_dir):
    path = locate(data_dir)
    path.write_bytes(b"\0" * path.stat().st_size)
    assert date_of(locate(data_dir)) == "2021-01-01"


def test_a_new_release_unpacks_anew(shipped, tmp_path, data_dir):
    old = locate(data_dir)
    pack(make_database(tmp_path / "newer.db", "2022-02-02"), shipped)
    new = locate(data_dir)
    assert new != old
    assert date_of(new) == "2022-02-02"
    assert date_of(old) == "2021-01-01"


def test_the_newest_whole_update_is_preferred(shipped, data_dir):
    data_dir.mkdir(parents=True)
    names = [f"{UPDATE_PREFIX}{year}-01-01.db" for year in (2023, 2024, 2025, 2026)]
    for name in names:
        make_database(data_dir / name, name)
    with (data_dir / names[3]).open("rb+") as file:
        os.truncate(file.fileno(), 6000)
    (data_dir / names[2]).unlink()
    make_database(data_dir / names[2], "other", FORMAT + 1)
    assert locate(data_dir).name == names[1]


def test_a_folder_that_cannot_be_written_gives_a_temporary_copy(
    shipped, tmp_path, monkeypatch
):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    temporary = tmp_path / "temporary"
    monkeypatch.setattr(dictionary_file, "_temporary_directory", lambda: temporary)
    path = locate(blocked / "data")
    assert path.parent == temporary
    assert date_of(path) == "2021-01-01"


def test_the_temporary_folder_goes_with_the_process(tmp_path):
    code = (
        "from quizapp.japanese.dictionary import file as file;"
        "print(file._temporary_directory(), end='')"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)}
    made = run(code, env=environment)
    assert made.startswith(str(tmp_path))
    assert not list(tmp_path.iterdir())


def test_a_damaged_shipped_file_leaves_nothing_behind(shipped, data_dir):
    data = bytearray(shipped.read_bytes())
    data[len(data) // 2] ^= 0xFF
    shipped.write_bytes(data)
    with pytest.raises(lzma.LZMAError):
        locate(data_dir)
    assert not list(data_dir.iterdir())


def test_nothing_shipped_is_an_error(tmp_path, data_dir, monkeypatch):
    monkeypatch.setattr(paths, "DICTIONARY", tmp_path / "none.db.xz")
    with pytest.raises(FileNotFoundError):
        locate(data_dir)


def test_two_processes_may_unpack_at_once(tmp_path):
    """With the shipped file itself, which takes long enough to meet."""
    code = (
        "from pathlib import Path;"
        "from quizapp.japanese.dictionary import open_dictionary;"
        f"print(open_dictionary(Path({str(tmp_path)!r})).zipf('会社') > 5, end='')"
    )
    command = [sys.executable, "-X", "utf8", "-c", code]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    assert [process.communicate()[0] for process in running] == [b"True", b"True"]
    assert len(list(tmp_path.iterdir())) == 1
    assert open_dictionary(tmp_path).has("会社")


def run(code, **options):
    command = [sys.executable, "-X", "utf8", "-c", code]
    done = subprocess.run(
        command, capture_output=True, check=True, text=True, **options
    )
    return done.stdout
