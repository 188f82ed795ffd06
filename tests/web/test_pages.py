"""Rules that hold for every page: reading changes nothing and needs no tagger."""

import pytest

from quizapp.japanese import dictionary, lexicon, tokens
from quizapp.models import Base, read

PAGES = ["/", "/library", "/sets/garden", "/sets/garden/coverage", "/articles/new", "/review",
         "/words", "/credits", "/settings", "/progress", "/account", "/sign-in"]  # fmt: skip


@pytest.fixture
def places(garden, visitor):
    """Every page there is, with one question answered and one not."""
    quiz = visitor.quiz("choice", "blank")
    visitor.post(quiz + "/1", answer="せいひ")
    done = visitor.quiz("false")
    visitor.post(done + "/1", answer="×")
    return [*PAGES, quiz, quiz + "/1", quiz + "/2", done]


@pytest.fixture
def contents(app):
    """A function that returns all rows of all tables."""

    def dump():
        with read(app.extensions["quizapp"].engine) as session:
            return {
                name: session.execute(table.select()).all()
                for name, table in Base.metadata.tables.items()
            }

    return dump


def test_a_look_at_any_page_changes_nothing(places, visitor, contents):
    before = contents()
    assert before["answer"]
    for place in places:
        assert visitor.get(place).status_code in (200, 302)
    assert contents() == before


@pytest.fixture
def closed_doors(monkeypatch):
    def opened(*_arguments, **_options):
        raise AssertionError("a page opened a door")

    monkeypatch.setattr(tokens, "_tagger", opened)
    monkeypatch.setattr(lexicon, "_file", opened)
    monkeypatch.setattr(dictionary.Dictionary, "__getattribute__", opened)


def test_no_page_opens_the_tagger_or_the_dictionary(places, visitor, closed_doors):
    for place in places:
        assert visitor.get(place).status_code in (200, 302), place
    assert visitor.post("/sets", text="図書館で本を三冊借りた。").status_code == 500


def test_every_page_has_one_heading_a_title_and_a_language(places, visitor):
    for place in places:
        page = visitor.client.get(place, follow_redirects=True).text
        assert page.count("<h1") == 1, place
        assert '<html lang="en"' in page
        assert "· ことのは</title>" in page


def test_the_bar_marks_where_one_is(garden, visitor):
    assert 'aria-current="page">Library' in visitor.get("/library").text
    assert 'aria-current="true">Library' in visitor.get("/sets/garden").text
    assert 'aria-current="page">Today' in visitor.get("/").text
