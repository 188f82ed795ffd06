import re

import pytest
from sqlalchemy import select

from quizapp.models import Learner, Quiz, read

SET = {
    "language": "", "theme": "system", "text_size": "medium", "furigana": "all",
    "quiz_size": "10", "mix": ["vocabulary", "grammar", "comprehension"],
    "known_band": "0", "new_cap": "20", "due_cap": "100", "retention": "90",
}  # fmt: skip


def checked(page):
    """Return what is chosen in the form, as name=value."""
    return {
        f"{name}={value}"
        for name, value in re.findall(
            r'name="(\w+)" value="([^"]*)" checked>', page.text
        )
    }


def stored(app, visitor):
    with read(app.extensions["quizapp"].engine) as session:
        return session.scalars(
            select(Learner.settings).where(Learner.id == visitor.learner_id)
        ).one()


def test_the_form_shows_what_the_installation_has(visitor):
    page = visitor.get("/settings")
    assert checked(page) == {
        "language=", "theme=system", "text_size=medium", "furigana=all", "quiz_size=10", "known_band=0",
        "mix=vocabulary", "mix=grammar", "mix=comprehension",
    }  # fmt: skip
    assert 'name="retention" value="90"' in page.text


def test_only_what_was_changed_is_kept(app, visitor):
    changed = SET | {"theme": "dark", "retention": "85", "mix": ["grammar"]}
    page = visitor.client.get(visitor.post("/settings", **changed).location)
    assert "Saved." in page.text
    assert {"theme=dark", "mix=grammar"} <= checked(page)
    assert 'data-theme="dark"' in page.text
    assert stored(app, visitor) == {
        "theme": "dark",
        "retention": 0.85,
        "mix": ["grammar"],
    }


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("new_cap", "many", "Give a number from 0 to 1000."),
        ("due_cap", "0", "Give a number from 1 to 1000."),
        ("retention", "99", "Give a number from 70 to 97."),
        ("mix", [], "Choose at least one."),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(visitor, field, value, sentence):
    sent = SET | {"theme": "dark", field: value}
    page = visitor.post("/settings", **sent)
    assert page.status_code == 422
    assert f'id="{field}-fault">{sentence}' in page.text
    assert "theme=system" in checked(visitor.get("/settings"))


def test_a_value_of_no_field_is_refused(visitor):
    page = visitor.post("/settings", **SET | {"theme": "sepia"})
    assert page.status_code == 422
    assert "That cannot be set." in page.text


def test_a_quiz_has_the_size_that_was_set(app, visitor, make, add_set):
    items = [
        make.item(f"{n}", target=target, key=[f"{n}本"], word=None, surface="")
        for n, target in enumerate("町来年庭整備")
    ]
    add_set(items=items, coverage={"types": {"reading": 6}, "refusals": []})
    visitor.post("/settings", **SET | {"quiz_size": "5"})
    assert 'value="5" checked' in visitor.get("/sets/garden").text
    visitor.post("/sets/garden/quizzes")
    with read(app.extensions["quizapp"].engine) as session:
        assert session.scalars(select(Quiz.size)).one() == 5


def test_the_caps_that_were_set_hold(garden, visitor, clock, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=1)
    assert "1 word to review" in read_words(visitor.get("/"))
    visitor.post("/settings", **SET | {"new_cap": "0"})
    assert "No word is due today: 1 wait for another day." in read_words(
        visitor.get("/review")
    )
