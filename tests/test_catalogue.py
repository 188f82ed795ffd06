"""Everything a contributor can add is complete: shipped, shown and documented."""

from pathlib import Path

import pytest

from quizapp import paths, web
from quizapp.items.base import item_types
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article
from quizapp.sets.base import formats, read_set

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
TEMPLATES = Path(web.__file__).parent / "templates"
SKILLS = {"vocabulary", "grammar", "comprehension"}


@pytest.fixture(scope="module")
def shipped():
    return [read_set(path) for path in sorted(paths.QUESTIONS.rglob("*.yaml"))]


@pytest.fixture(scope="module")
def shipped_types(shipped):
    names = {item.name for question_set in shipped for item in question_set.items}
    for question_set in shipped:
        names |= {item.name for item in draft(read_article(question_set.article)).items}
    return names


def test_shipped_sets_name_their_license_and_source(shipped):
    assert shipped
    assert [s.slug for s in shipped if not (s.license and s.source and s.level)] == []


def test_shipped_hand_written_items_have_evidence_and_explanation(shipped):
    for question_set in shipped:
        assert len(question_set.items) >= 5, question_set.slug
        for item in question_set.items:
            assert item.evidence, item.id
            assert item.explanation, item.id


@pytest.mark.parametrize("name", list(item_types))
def test_question_type(name, shipped_types):
    cls = item_types[name]
    assert f"| `{name}` |" in README
    assert cls.__doc__
    assert cls.skill in SKILLS
    assert (TEMPLATES / "items" / f"{cls.response}.html").is_file()
    assert name in shipped_types or not cls.is_on


@pytest.mark.parametrize("name", list(formats))
def test_format(name):
    assert f"| `{name}` |" in README
    assert formats[name].suffixes
    for suffix in formats[name].suffixes:
        assert f"`{suffix}`" in README
