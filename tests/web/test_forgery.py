import re

import pytest


@pytest.fixture
def client(app):
    return app.test_client()


FORM = {"text": "町は4月12日に港を開いた。"}


def token_of(page):
    return re.search('name="csrf_token" value="([^"]+)"', page)[1]


@pytest.mark.parametrize("sent", [None, "", "x", "漢字", "\udcff"])
def test_a_form_without_the_sessions_token_changes_nothing(client, sent):
    client.get("/articles/new")
    form = (
        FORM
        if sent is None
        else {**FORM, "csrf_token": sent.encode("utf-8", "replace")}
    )
    response = client.post("/sets", data=form)
    assert response.status_code == 400
    assert "csrf_token" not in client.get("/library").text
    assert "4月12日" not in client.get("/library").text


def test_a_browser_without_a_session_has_no_token(client):
    assert client.post("/sets", data={**FORM, "csrf_token": ""}).status_code == 400


def test_another_browsers_token_is_not_taken(client, app):
    client.get("/articles/new")
    stranger = app.test_client()
    token = token_of(stranger.get("/articles/new").text)
    assert client.post("/sets", data={**FORM, "csrf_token": token}).status_code == 400


def test_the_token_stays_the_same_for_a_session(client):
    assert token_of(client.get("/articles/new").text) == token_of(
        client.get("/articles/new").text
    )


def test_the_sessions_own_token_is_taken(client):
    token = token_of(client.get("/articles/new").text)
    response = client.post("/sets", data={**FORM, "csrf_token": token})
    assert response.status_code == 303


def test_an_address_that_is_not_there_is_404(client):
    assert client.post("/nowhere").status_code == 404
