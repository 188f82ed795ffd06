import json

import pytest
from click.testing import CliRunner

from quizapp.cli import main
from quizapp.sets.base import read_set

TEXT = "川沿いの散歩道\n町は4月12日に、川沿いの散歩道を開いた。式には約300人が集まり、太鼓の演奏を楽しんだ。\n"


def run(*arguments, stdin=None):
    return CliRunner().invoke(
        main, [str(argument) for argument in arguments], input=stdin
    )


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "walk.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_generate_prints_items_that_point_into_the_text(text_file):
    result = run("generate", text_file)
    assert result.exit_code == 0, result.output
    data = json.loads(result.stdout)
    assert data["title"] == "川沿いの散歩道"
    assert data["refusals"] == []
    for item in data["items"]:
        assert set(item) == {
            "id", "type", "skill", "response", "stem", "target", "key", "distractors",
            "evidence", "word", "explanation", "band",
        }  # fmt: skip
        target, evidence = item["target"], item["evidence"]
        if target and item["response"] != "slots":  # which have a blank for each part
            assert item["stem"][target["start"] : target["end"]] == target["text"]
        assert evidence["text"] in TEXT
        assert {"text", "label"} == set().union(*item["distractors"]) or not item[
            "distractors"
        ]


def test_generate_tells_its_refusals_when_asked(text_file):
    refusals = json.loads(run("generate", text_file, "--refusals").stdout)["refusals"]
    assert refusals
    assert all(
        set(r) == {"type", "sentence", "text", "reason"} and r["reason"]
        for r in refusals
    )


def test_the_same_seed_gives_the_same_output(text_file):
    one, same, other = (
        run("generate", text_file, "--seed", seed).stdout for seed in (5, 5, 6)
    )
    assert one == same != other


def test_only_the_types_that_are_named(text_file):
    data = json.loads(
        run("generate", text_file, "--type", "reading", "--type", "fact_blank").stdout
    )
    assert {item["type"] for item in data["items"]} == {"reading", "fact_blank"}


def test_yaml_is_a_set_that_can_be_read_again(text_file, tmp_path):
    out = tmp_path / "walk.yaml"
    assert run("generate", text_file, "--format", "yaml", "-o", out).exit_code == 0
    made = json.loads(run("generate", text_file).stdout)["items"]
    assert {item.id for item in read_set(out).items} == {item["id"] for item in made}


def test_standard_input_is_a_file_too():
    result = run("generate", "-", stdin=TEXT)
    assert json.loads(result.stdout)["items"]


@pytest.mark.parametrize("encoding", ["cp932", "euc_jp", "utf-16", "iso2022_jp"])
def test_other_encodings_give_the_same(text_file, tmp_path, encoding):
    other = tmp_path / "other.txt"
    other.write_bytes(TEXT.encode(encoding))
    assert run("generate", other).stdout == run("generate", text_file).stdout


@pytest.mark.parametrize("command", ["generate", "words"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        ("大きい文です。\n".encode() * 60_000, "at most 1 MB"),
        (b"Only English here.\n", "no Japanese"),
        (b"%PDF-1.7\n%...", "is a PDF"),
        (bytes(range(256)) * 9, "not readable as text"),
    ],
)
def test_bad_input_gets_one_sentence_and_status_2(tmp_path, command, content, message):
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    result = run(command, path)
    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stdout == ""


def test_a_missing_file_is_named(tmp_path):
    result = run("generate", tmp_path / "nothing.txt")
    assert (result.exit_code, "nothing.txt cannot be read" in result.stderr) == (
        2,
        True,
    )


def test_a_text_without_kanji_says_what_was_left_out():
    result = run("generate", "-", stdin="きょうはいいてんきです。\n")
    assert result.exit_code == 2
    assert "no kanji" in result.stderr


def test_an_unknown_type_names_those_there_are():
    result = run("generate", "-", "--type", "redaing", stdin=TEXT)
    assert result.exit_code == 2
    assert "'redaing'" in result.stderr
    assert "reading_typed" in result.stderr
