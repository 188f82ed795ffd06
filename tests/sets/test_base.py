import pytest

from quizapp.sets.base import (
    Format,
    QuestionSet,
    SetError,
    formats,
    read_set,
    write_set,
)


def test_the_suffix_names_the_format(tmp_path):
    for suffix in (".yaml", ".yml", ".YAML"):
        path = tmp_path / f"shelf{suffix}"
        write_set(QuestionSet(slug="other", title="棚", article="本がある。"), path)
        assert read_set(path) == QuestionSet(
            slug="shelf", title="棚", article="本がある。"
        )


@pytest.mark.parametrize("name", ["shelf.docx", "shelf", "yaml"])
def test_an_unknown_suffix_is_a_fault(tmp_path, name):
    path = tmp_path / name
    path.write_text("title: x")
    with pytest.raises(SetError, match=r"is not one of .*\.yaml"):
        read_set(path)
    with pytest.raises(SetError, match=":1: "):
        write_set(QuestionSet(slug="", title="x"), path)


def test_a_missing_file_is_a_fault(tmp_path):
    with pytest.raises(SetError, match=r"gone\.yaml:1: No such file"):
        read_set(tmp_path / "gone.yaml")


def test_bytes_that_are_no_utf_8_are_a_fault_with_their_line(tmp_path):
    path = tmp_path / "old.yaml"
    path.write_bytes("title: x\nlicense: 棚\n".encode("cp932"))
    with pytest.raises(SetError, match=r"old\.yaml:2: the file is not UTF-8"):
        read_set(path)


def test_a_byte_order_mark_and_windows_lines_are_no_hindrance(tmp_path):
    path = tmp_path / "windows.yaml"
    path.write_bytes(
        b"\xef\xbb\xbftitle: x\r\narticle: |\r\n  \xe6\x9c\xac\r\n  \xe6\x9c\xac\r\n"
    )
    assert read_set(path).article == "本\n本\n"


def test_what_is_written_has_plain_lines(tmp_path):
    path = tmp_path / "shelf.yaml"
    write_set(QuestionSet(slug="", title="x", article="本\n本"), path)
    assert b"\r" not in path.read_bytes()


def test_a_set_error_has_all_faults():
    error = SetError(f"a.yaml:{line}: no" for line in (1, 2))
    assert error.faults == ("a.yaml:1: no", "a.yaml:2: no")
    assert str(error) == "a.yaml:1: no\na.yaml:2: no"


def test_formats_do_not_share_suffixes():
    suffixes = [suffix for name in formats for suffix in formats[name].suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix == suffix.lower() for suffix in suffixes)


def test_a_format_has_to_read_and_write():
    with pytest.raises(TypeError, match="dumps"):
        type("Half", (Format,), {"loads": None})()
