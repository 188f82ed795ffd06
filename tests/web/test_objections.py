"""What a learner may say of an answered question, and practice of what was missed."""

import pytest
from sqlalchemy import select

from quizapp.models import Answer, Card, Position, Quiz, Report, read
from tests.web.conftest import words_of


@pytest.fixture
def rows(app):
    """A function that reads all rows of a table."""

    def read_all(table):
        with read(app.extensions["quizapp"].engine) as session:
            return session.scalars(select(table)).all()

    return read_all


def test_i_was_right(visitor, garden, rows):
    quiz = visitor.quiz("typed")
    visitor.post(f"{quiz}/1", answer="せいひ")
    assert "I was right" in words_of(visitor.get(f"{quiz}/1"))
    response = visitor.post(f"{quiz}/1/overruling")
    assert response.status_code == 303
    page = words_of(visitor.get(f"{quiz}/1"))
    assert "You said that you were right" in page
    assert "I was right" not in page
    assert [answer.correctness for answer in rows(Answer)] == [1.0]
    assert [card.misses for card in rows(Card)] == [0]


def test_a_chosen_option_cannot_be_overruled(visitor, garden, rows):
    quiz = visitor.quiz("choice")
    visitor.post(f"{quiz}/1", answer="せいひ")
    assert "I was right" not in words_of(visitor.get(f"{quiz}/1"))
    visitor.post(f"{quiz}/1/overruling")
    assert [answer.correctness for answer in rows(Answer)] == [0.0]


def test_an_answer_is_taken_back(visitor, garden, rows):
    quiz = visitor.quiz("choice", "blank")
    visitor.post(f"{quiz}/1", answer="せいひ")
    response = visitor.post(f"{quiz}/1/retraction")
    page = visitor.get(response.location)
    assert "verdict" not in page.text
    assert rows(Answer) == rows(Card) == []
    assert [one.size for one in rows(Quiz)] == [2]


def test_only_the_latest_answer_is_offered_to_be_taken_back(visitor, garden):
    quiz = visitor.quiz("choice", "blank")
    for number in (1, 2):
        visitor.post(f"{quiz}/{number}", answer="せいび")
    assert "Take the answer back" not in words_of(visitor.get(f"{quiz}/1"))
    assert "Take the answer back" in words_of(visitor.get(f"{quiz}/2"))


def test_a_question_is_reported_in_one_press_and_the_reason_told_later(
    visitor, garden, rows
):
    quiz = visitor.quiz("choice")
    visitor.post(f"{quiz}/1", answer="せいひ")
    visitor.post(f"{quiz}/1/report")
    page = words_of(visitor.get(f"{quiz}/1"))
    assert "Thank you" in page
    assert "What is wrong?" in page
    visitor.post(f"{quiz}/1/report", reason="options")
    assert [report.reason for report in rows(Report)] == ["options"]


@pytest.mark.parametrize("what", ["overruling", "retraction", "report"])
def test_another_learners_question_is_not_there(app, visitor, garden, rows, what):
    quiz = visitor.quiz("typed")
    visitor.post(f"{quiz}/1", answer="せいひ")
    other = type(visitor)(app)
    assert other.post(f"{quiz}/1/{what}").status_code in (303, 404)
    assert [answer.overruled for answer in rows(Answer)] == [False]
    assert rows(Report) == []


def test_what_was_missed_comes_once_more_and_can_be_practised(visitor, garden, rows):
    quiz = visitor.quiz("typed", "blank")
    visitor.post(f"{quiz}/1", answer="せいひ")
    visitor.post(f"{quiz}/2", answer="三十本")
    again = visitor.get(quiz)
    assert again.location.endswith("/3")
    assert "once more" in words_of(visitor.get(again.location))
    visitor.post(f"{quiz}/3", answer="せいび")
    page = words_of(visitor.get(quiz))
    assert "1 of 2 right" in page
    assert "right the second time" in page
    assert "voicing 1" in page
    practice = visitor.post(f"{quiz}/practice").location
    first = visitor.get(practice).location
    assert "Practice · question 1 of 1" in words_of(visitor.get(first))
    cards = [card.due for card in rows(Card)]
    visitor.post(first, answer="せいび")
    assert "Practice done" in words_of(visitor.get(practice))
    assert [card.due for card in rows(Card)] == cards


def test_a_quiz_has_the_size_and_mix_of_the_form(visitor, garden, rows):
    visitor.post("/sets/garden/quizzes", size="5", mix="comprehension")
    quiz = rows(Quiz)[-1]
    assert quiz.size == len(rows(Position)) == 1  # two ask the same number
    visitor.post(f"/quizzes/{quiz.id}/1", answer="")
    visitor.post("/sets/garden/quizzes", size="7", mix="nonsense")
    assert rows(Quiz)[-1].size > 1  # as set
