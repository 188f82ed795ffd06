"""What keeps a page and its visitor safe."""

import re

import pytest

PAGES = ["/", "/library", "/sets/garden", "/sets/garden/coverage", "/articles/new", "/review",
         "/words", "/credits", "/nothing"]  # fmt: skip
POSTS = ["/sets", "/reviews", "/sets/garden/quizzes", "/quizzes/1/1"]

HOSTILE = "<script>alert(1)</script>\"'&{{7*7}}"


@pytest.mark.parametrize("path", [*PAGES, "/static/css/base.css"])
def test_every_answer_carries_the_headers(garden, visitor, path):
    headers = visitor.get(path).headers
    assert headers["Content-Security-Policy"] == (
        "default-src 'self'; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    )
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_inline_style_or_script_or_another_host(garden, visitor, path):
    page = visitor.get(path).text
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", page)
    assert not re.search(
        r'(?:src|action)="(?:https?:)?//|<link[^>]*href="(?:https?:)?//', page
    )


@pytest.mark.parametrize("path", PAGES)
def test_pages_stay_out_of_shared_caches(garden, visitor, path):
    assert visitor.get(path).headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("path", POSTS)
def test_a_post_without_its_token_is_refused(garden, visitor, read_words, path):
    response = visitor.client.post(path, data={"answer": "せいび", "text": "町の庭"})
    assert response.status_code == 400
    assert "Nothing was changed" in read_words(response)


def test_the_cookie_is_closed_to_scripts_and_other_sites(garden, visitor):
    cookie = visitor.post("/sets/garden/quizzes").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Expires=" in cookie


def test_hostile_strings_are_shown_as_text(add_set, make, visitor, read_words):
    item = make.item(
        "evil", stem=HOSTILE, key=[HOSTILE], distractors=[["<b>", "other"]],
        pieces={"before": [[HOSTILE, HOSTILE]], "after": []}, target_start=None, target_end=None,
        context=[[HOSTILE, HOSTILE]], explanation=HOSTILE, word=(HOSTILE, HOSTILE),
        evidence_start=0, evidence_end=3,
    )  # fmt: skip
    article = {"sections": [{"heading": None, "paragraphs": [[0, 1]]}]}
    key = (HOSTILE, HOSTILE)
    runs = [HOSTILE, [key, "guessed", [[HOSTILE, HOSTILE]]]]
    word = {
        "gloss": HOSTILE,
        "band": 1,
        "pos": HOSTILE,
        "senses": [[HOSTILE], [HOSTILE]],
    }
    refusal = {"type": HOSTILE, "sentence": 1, "text": HOSTILE, "reason": HOSTILE}
    add_set(
        items=(item,), words={key: word}, title=HOSTILE, level=HOSTILE,
        article=article, sentences=[runs, runs], places={key: [0, 1]}, source=HOSTILE, license=HOSTILE,
        coverage={"types": {HOSTILE: 1}, "refusals": [refusal]},
    )  # fmt: skip
    quiz = visitor.quiz("evil")
    pages = [visitor.get(quiz + "/1")]
    visitor.post(quiz + "/1", answer="<i>no</i>")
    pages += [
        visitor.get(path)
        for path in (
            quiz + "/1",
            quiz,
            "/words",
            "/words/1?at=garden.1",
            "/words/1/card?at=garden.0",
            *PAGES[:4],
        )
    ]
    for page in pages:
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<i>no" not in page.text
        assert HOSTILE in read_words(page)


@pytest.mark.parametrize(
    "path", ["/nothing", "/quizzes/x", "/sets/%00", "/sets/../../etc/passwd"]
)
def test_what_is_not_there_is_told_in_a_sentence(visitor, read_words, path):
    response = visitor.get(path)
    assert response.status_code == 404
    assert "There is no such page, or it is not yours." in read_words(response)


def test_a_wrong_method_is_told_in_a_sentence(visitor, read_words):
    response = visitor.get("/reviews")
    assert response.status_code == 405
    assert "cannot be asked for in that way" in read_words(response)


def test_a_fault_of_ours_is_a_page_too(app, visitor, read_words, monkeypatch):
    def broken(*_arguments, **_options):
        raise RuntimeError("broken")

    monkeypatch.setattr("quizapp.web.words.list_page", broken)
    response = visitor.get("/words")
    assert response.status_code == 500
    assert "The fault is ours" in read_words(response)
    assert "RuntimeError" not in response.text
