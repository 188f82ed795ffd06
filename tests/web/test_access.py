"""Who may see what: another learner's quiz and article are not there."""

import pytest


@pytest.fixture
def quiz(garden, visitor):
    return visitor.quiz("choice", "blank")


@pytest.mark.parametrize("end", ["", "/1", "/2"])
def test_anothers_quiz_is_not_there(quiz, visitor, stranger, end):
    stranger.post("/reviews")
    assert stranger.get(quiz + end).status_code == 404
    assert visitor.get(quiz + end).status_code in (200, 302)


def test_anothers_quiz_takes_no_answer(quiz, visitor, stranger):
    stranger.post("/reviews")
    assert stranger.post(quiz + "/1", answer="せいび").status_code == 404
    assert "data-question" in visitor.get(quiz + "/1").text


def test_a_visitor_without_a_cookie_sees_no_quiz(quiz, stranger):
    assert stranger.get(quiz).status_code == 404
    assert stranger.post(quiz + "/1", answer="せいび").status_code == 404
    assert stranger.learner_id == 0


@pytest.mark.parametrize("number", ["0", "3", "99999999999999999999"])
def test_a_number_that_the_quiz_has_not_is_not_there(quiz, visitor, number):
    assert visitor.get(f"{quiz}/{number}").status_code == 404
    assert visitor.post(f"{quiz}/{number}", answer="x").status_code in (404, 405)


@pytest.mark.parametrize("end", ["", "/coverage"])
def test_anothers_article_is_not_there(add_set, visitor, stranger, end):
    visitor.post("/reviews")
    add_set(slug="mine", owner_id=visitor.learner_id)
    assert visitor.get("/sets/mine" + end).status_code == 200
    assert stranger.get("/sets/mine" + end).status_code == 404


def test_anothers_article_starts_no_quiz_and_makes_no_guest(add_set, visitor, stranger):
    visitor.post("/reviews")
    add_set(slug="mine", owner_id=visitor.learner_id)
    assert stranger.post("/sets/mine/quizzes").status_code == 404
    assert stranger.learner_id == 0


def test_a_guest_that_was_undone_is_not_told_to_the_browser(garden, visitor, stranger):
    assert visitor.post("/sets/none/quizzes").status_code == 404
    stranger.post("/sets/garden/quizzes")
    visitor.post("/sets/garden/quizzes")
    assert visitor.learner_id != stranger.learner_id


def test_the_library_lists_ones_own_article_and_marks_it(
    add_set, visitor, stranger, read_words
):
    visitor.post("/reviews")
    add_set(slug="mine", owner_id=visitor.learner_id)
    assert "added by you" in read_words(visitor.get("/library"))
    assert "町の庭" not in read_words(stranger.get("/library"))


def test_a_cookie_of_a_learner_who_is_no_more_gets_a_new_guest(garden, visitor):
    with visitor.client.session_transaction() as session:
        session["learner"] = 4711
    assert visitor.get("/").status_code == 200
    visitor.post("/sets/garden/quizzes")
    assert visitor.learner_id not in (0, 4711)
