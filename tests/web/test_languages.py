"""The language of the pages."""

import pytest

from quizapp.learning.settings import change_settings
from quizapp.messages import N_
from quizapp.models import write
from quizapp.web.languages import gettext, ngettext, translated


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("", "en"), ("ja", "ja"), ("ja-JP,ja;q=0.9,en;q=0.8", "ja"), ("fr", "en"),
        ("en-GB,en;q=0.9,ja;q=0.5", "en"), ("fr,ja;q=0.5", "ja"),
    ],
)  # fmt: skip
def test_the_browser_says_which_language(garden, visitor, asked, language):
    page = visitor.get("/", headers={"Accept-Language": asked})
    assert f'<html lang="{language}"' in page.text
    assert "Accept-Language" in page.vary


def test_what_the_learner_set_outranks_the_browser(app, garden, visitor):
    visitor.post("/reviews")
    with write(app.extensions["quizapp"].engine) as session:
        change_settings(session, visitor.learner_id, {"language": "ja"})
    page = visitor.get("/", headers={"Accept-Language": "en"})
    assert '<html lang="ja"' in page.text


def test_sentences_without_a_request_are_english(app):
    message = N_("%(part)s is none of the parts.", part="庭")
    assert translated(message) == "庭 is none of the parts."
    assert translated("any text") == "any text"
    assert gettext("Question %(number)s", number=2) == "Question 2"
    assert ngettext("missed once", "missed %(num)s times", 3) == "missed 3 times"
