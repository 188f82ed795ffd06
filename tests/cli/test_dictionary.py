import gzip

from click.testing import CliRunner

from quizapp.cli import main


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_update_needs_a_jmdict(tmp_path):
    path = tmp_path / "JMdict_e.gz"
    path.write_bytes(gzip.compress(b"<html>not it</html>"))
    result = run("dictionary", "update", "--from", path)
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: The dictionary cannot be updated:")


def test_update_names_the_file_that_is_missing(tmp_path):
    result = run("dictionary", "update", "--from", tmp_path / "nothing.gz")
    assert result.exit_code == 2
    assert "nothing.gz" in result.stderr
