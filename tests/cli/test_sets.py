import pytest
from click.testing import CliRunner
from sqlalchemy import select

from quizapp.cli import main
from quizapp.config import read_config
from quizapp.models import ItemRow, SetRow, open_engine, read

TEXT = "町は4月12日に、川沿いの散歩道を開いた。式には約300人が集まり、太鼓の演奏を楽しんだ。\n"
SET = """title: 川の橋
license: CC0-1.0
items:
  - type: choice
    stem: だれが橋をかけましたか。
    key: 町の人
    distractors: [村の人, 山の人]
"""


@pytest.fixture(autouse=True)
def no_url(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def stored(data):
    engine = open_engine(read_config(data).database_url)
    with read(engine) as session:
        slugs = session.scalars(select(SetRow.slug).order_by(SetRow.slug)).all()
        items = len(session.scalars(select(ItemRow.id)).all())
    engine.dispose()
    return slugs, items


def test_add_takes_articles_and_sets(tmp_path):
    article, questions = tmp_path / "walk.txt", tmp_path / "bridge.yaml"
    article.write_text(TEXT, "utf-8")
    questions.write_text(SET, "utf-8")
    result = run("add", article, questions, "--data", tmp_path / "data")
    assert result.exit_code == 0, result.output
    slugs, items = stored(tmp_path / "data")
    assert slugs == ["bridge", "walk"]
    assert items > 5


def test_adding_again_doubles_nothing(tmp_path):
    article = tmp_path / "walk.txt"
    article.write_text(TEXT, "utf-8")
    run("add", article, "--data", tmp_path / "data")
    before = stored(tmp_path / "data")
    assert run("add", article, "--data", tmp_path / "data").exit_code == 0
    assert stored(tmp_path / "data") == before


def test_one_bad_file_adds_nothing(tmp_path):
    good, bad = tmp_path / "walk.txt", tmp_path / "english.txt"
    good.write_text(TEXT, "utf-8")
    bad.write_text("No Japanese here.", "utf-8")
    result = run("add", good, bad, "--data", tmp_path / "data")
    assert result.exit_code == 2
    assert "english.txt" in result.stderr
    assert not (tmp_path / "data").exists()


def test_check_reports_every_fault_with_its_line(tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text(
        SET.replace("type: choice", "type: chioce").replace("title", "titel"), "utf-8"
    )
    result = run("check", path)
    assert result.exit_code == 2
    assert "bad.yaml:4" in result.stderr
    assert "'chioce'" in result.stderr
    assert "titel" in result.stderr


def test_the_shipped_sets_have_no_faults():
    result = run("check")
    assert (result.exit_code, result.output) == (0, "No faults found.\n")
