"""Keep the progress by a name and a password, sign in elsewhere, take the data, leave."""

import json

import pytest
from sqlalchemy import func, select, update
from werkzeug.security import generate_password_hash

from quizapp.learning.passwords import METHOD
from quizapp.learning.throttle import MOST_BY_NAME
from quizapp.models import Account, Answer, Card, Learner, read, write
from quizapp.web.context import NOBODY

MORI = {"name": "Mori", "password": "correct horse"}


@pytest.fixture
def rows(app):
    """A function that counts the rows of a table."""

    def count(table):
        with read(app.extensions["quizapp"].engine) as session:
            return session.scalar(select(func.count()).select_from(table))

    return count


@pytest.fixture
def mori(garden, visitor):
    """A visitor who answered once and then took the name Mori."""
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    assert visitor.post("/account", **MORI).status_code == 303
    return visitor


def cookie(visitor):
    return visitor.client.get_cookie("quizapp").value


def test_a_guest_keeps_the_progress_by_a_name(mori, read_words):
    page = mori.get("/account?done=kept")
    assert "You are signed in as Mori." in read_words(page)
    assert "Your progress is kept." in read_words(page)
    assert "整備" in mori.get("/words").text


def test_it_goes_on_elsewhere(mori, stranger):
    place = stranger.post("/sign-in", **MORI).location
    assert "You are signed in." in stranger.get(place).text
    assert "整備" in stranger.get("/words").text
    assert stranger.learner_id == mori.learner_id


def test_a_name_is_found_by_any_capitals_and_widths(mori, stranger):
    assert stranger.post("/sign-in", **MORI | {"name": " ＭＯＲＩ "}).status_code == 303


@pytest.mark.parametrize(
    "wrong", [{"password": "correct horses"}, {"name": "Hayashi"}, {"password": ""}]
)
def test_a_wrong_name_and_a_wrong_password_look_alike(mori, stranger, wrong):
    page = stranger.post("/sign-in", **MORI | wrong)
    assert page.status_code == 422
    assert "There is no such name with that password." in page.text
    assert stranger.learner_id == NOBODY


def test_what_a_guest_did_is_added(mori, stranger, rows, read_words):
    stranger.post(stranger.quiz("choice", "meaning") + "/1", answer="せいび")
    assert rows(Learner) == 2
    page = stranger.get(stranger.post("/sign-in", **MORI).location)
    assert "was added to your progress" in page.text
    assert (rows(Learner), rows(Answer), rows(Card)) == (1, 2, 1)
    assert "question 2 of 2" in read_words(stranger.get("/"))


def test_one_account_is_never_added_to_another(mori, stranger, rows):
    stranger.post("/account", name="Hayashi", password="correct horse")
    stranger.post("/sign-in", **MORI)
    assert rows(Account) == 2
    assert stranger.learner_id == mori.learner_id


def test_an_old_cookie_is_worth_nothing_after_signing_out(mori, app):
    old = cookie(mori)
    mori.post("/sign-out")
    assert mori.learner_id == NOBODY
    assert "整備" not in mori.get("/words").text
    thief = app.test_client()
    thief.set_cookie("quizapp", old)
    assert "整備" not in thief.get("/words").text
    assert "You are a guest" in thief.get("/account").text


def test_signing_out_here_does_not_sign_out_there(mori, stranger):
    stranger.post("/sign-in", **MORI)
    stranger.post("/sign-out")
    assert "整備" in mori.get("/words").text


def test_a_cookie_from_before_the_name_does_not_open_the_account(
    garden, visitor, app, read_words
):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    planted = cookie(visitor)
    visitor.post("/account", **MORI)
    thief = app.test_client()
    thief.set_cookie("quizapp", planted)
    assert "整備" not in thief.get("/words").text


def test_signing_in_gives_a_new_session(mori, stranger):
    stranger.get("/articles/new")
    with stranger.client.session_transaction() as session:
        before = dict(session)
    stranger.post("/sign-in", **MORI)
    with stranger.client.session_transaction() as session:
        assert set(before.values()).isdisjoint(session.values())
        assert session.permanent


def test_after_too_many_tries_even_the_right_one_has_to_wait(mori, stranger, clock):
    for _ in range(MOST_BY_NAME):
        stranger.post("/sign-in", **MORI | {"password": "wrong"})
    page = stranger.post("/sign-in", **MORI)
    assert page.status_code == 429
    assert "Too many tries. Try again in 15 min." in page.text
    clock.move(minutes=15)
    assert stranger.post("/sign-in", **MORI).status_code == 303


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        (MORI | {"name": " "}, "Choose a name."),
        (MORI | {"password": "horse"}, "A password has at least 8 characters."),
        (MORI | {"name": "ＭＯＲＩ"}, "That name is taken; choose another."),
    ],
)
def test_what_cannot_be_an_account_is_told(mori, stranger, form, sentence):
    page = stranger.post("/account", **form)
    assert page.status_code == 422
    assert sentence in page.text
    assert "Something broke" not in page.text


def test_a_hash_of_old_is_made_anew(mori, stranger, app):
    engine = app.extensions["quizapp"].engine
    weak = generate_password_hash(MORI["password"], "scrypt:1024:8:1")
    with write(engine) as session:
        session.execute(update(Account).values(password=weak))
    stranger.post("/sign-in", **MORI)
    with read(engine) as session:
        assert session.scalars(select(Account.password)).one().startswith(METHOD)
    stranger.post("/sign-out")
    assert stranger.post("/sign-in", **MORI).status_code == 303


def test_a_new_password_signs_out_everybody_else(mori, stranger):
    stranger.post("/sign-in", **MORI)
    changed = {"password": MORI["password"], "new_password": "battery staple"}
    place = mori.post("/account/password", **changed).location
    assert "The password was changed." in mori.get(place).text
    assert "整備" in mori.get("/words").text
    assert "整備" not in stranger.get("/words").text
    assert stranger.post("/sign-in", **MORI).status_code == 422


def test_the_password_is_asked_before_it_is_changed(mori):
    page = mori.post(
        "/account/password", password="wrong", new_password="battery staple"
    )
    assert page.status_code == 422
    assert "That is not the password." in page.text


def test_the_data_can_be_taken_along(mori):
    response = mori.get("/account/data.json")
    assert response.headers["Content-Disposition"].startswith("attachment")
    kept = json.loads(response.text)
    assert kept["account"][0]["name"] == "Mori"
    assert kept["answer"][0]["text"] == "せいひ"


def test_who_deletes_all_is_gone(mori, stranger, rows):
    stranger.post("/sign-in", **MORI)
    form = {"password": MORI["password"]}
    assert mori.post("/account/deletion", **form).status_code == 422
    assert mori.post("/account/deletion", sure="1", password="no").status_code == 422
    assert rows(Learner) == 1
    assert mori.post("/account/deletion", sure="1", **form).status_code == 303
    assert (rows(Learner), rows(Answer), rows(Account)) == (0, 0, 0)
    assert stranger.get("/").status_code == 200
    assert stranger.post("/sign-in", **MORI).status_code == 422


def test_a_guest_deletes_all_without_a_password(garden, visitor, rows):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいび")
    visitor.post("/account/deletion", sure="1")
    assert rows(Learner) == 0
    assert visitor.learner_id == NOBODY
