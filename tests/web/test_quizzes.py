"""Client tests of a quiz: asking, answering, what a page tells and what it keeps to itself."""

import re

import pytest


def options(page):
    return re.findall(
        r'<button class="option" name="answer" value="([^"]+)"', page.text
    )


def test_a_quiz_asks_each_question_and_ends_in_a_summary(garden, visitor, read_words):
    page = visitor.post("/sets/garden/quizzes")
    asked = []
    while page.status_code in (302, 303):
        page = visitor.get(page.location)
        if "data-question" in page.text:
            asked.append("once more" in page.text)
            page = visitor.post(
                page.request.path, answer=(options(page) or ["まち"])[0]
            )
        elif "data-next" in page.text:
            page = visitor.get(re.search(r'data-next[^>]*href="([^"]+)"', page.text)[1])
    assert asked.count(False) >= 2
    assert asked == sorted(asked)  # what was missed comes at the end
    assert f"of {asked.count(False)} right" in read_words(page)


def test_a_quiz_has_its_set_size_at_most(garden, visitor):
    first = visitor.get(visitor.post("/sets/garden/quizzes").location)
    assert first.status_code == 302
    assert first.location.endswith("/1")


def test_the_first_post_makes_a_guest_and_a_look_around_does_not(garden, visitor):
    for path in ("/", "/library", "/sets/garden", "/review", "/words"):
        visitor.get(path)
    assert visitor.learner_id == 0
    visitor.post("/sets/garden/quizzes")
    assert visitor.learner_id > 0


def test_nothing_gives_the_key_away_before_the_answer(garden, visitor):
    page = visitor.get(visitor.quiz("typed") + "/1").text
    assert "せいび" not in page
    assert "maintenance" not in page
    assert "備 is び" not in page


def test_every_option_looks_alike_before_the_answer(garden, visitor):
    page = visitor.get(visitor.quiz("choice") + "/1")
    plain = re.sub("せいび|せいひ|せんび|[0-9]", "", page.text)
    buttons = re.findall(r'<li><button class="option".*?</li>', plain)
    assert sorted(options(page)) == sorted(["せいび", "せいひ", "せんび"])
    assert len(set(buttons)) == 1


@pytest.mark.parametrize("duration", ["1200", "", "soon", "-5", "9" * 30])
def test_the_time_taken_may_be_anything(garden, visitor, duration):
    place = visitor.quiz("choice") + "/1"
    assert visitor.post(place, answer="せいび", duration_ms=duration).status_code == 303


def test_the_blank_is_read_out_as_a_blank(garden, visitor, read_words):
    page = visitor.get(visitor.quiz("blank") + "/1")
    assert "庭には木がblankある。" in read_words(page)


def test_no_ruby_on_what_is_asked(garden, visitor):
    page = visitor.get(visitor.quiz("choice") + "/1").text
    assert '<span class="asked">整備</span>' in page


def test_the_quiz_goes_on_where_it_was_left(garden, visitor):
    quiz = visitor.quiz("choice", "blank", "false")
    visitor.post(quiz + "/1", answer="せいび")
    visitor.post(quiz + "/3", answer="×")
    assert visitor.get(quiz).location == quiz + "/2"


def test_the_summary_shows_what_was_missed_and_nothing_else(
    garden, visitor, read_words
):
    quiz = visitor.quiz("typed", "blank", "false")
    visitor.post(quiz + "/1", answer="せんび")
    visitor.post(quiz + "/2", answer="三十本")
    visitor.post(quiz + "/3", skip="1")
    visitor.post(quiz + "/4", skip="1")  # the first one once more
    words = read_words(visitor.get(quiz))
    assert "1 of 3 right" in words
    assert "整備（せいび）" in words
    assert "maintenance" in words
    assert "Right: せいび · your answer: せんび" in words
    assert "町は来年、庭を整備する。" in words
    assert "Right: false (×) · no answer" in words
    assert "三十本; you" not in words


def test_a_summary_without_a_miss_says_so(garden, visitor, read_words):
    quiz = visitor.quiz("blank")
    visitor.post(quiz + "/1", answer="三十本")
    words = read_words(visitor.get(quiz))
    assert "Every answer was right." in words
    assert "What was missed" not in words


def test_a_set_without_questions_leads_to_the_reasons(add_set, visitor):
    add_set(slug="bare", items=())
    assert visitor.post("/sets/bare/quizzes").location == "/sets/bare/coverage"
    assert "Start a quiz" not in visitor.get("/sets/bare").text


def test_another_quiz_can_follow(garden, visitor):
    quiz = visitor.quiz("blank")
    visitor.post(quiz + "/1", answer="三十本")
    assert 'action="/sets/garden/quizzes"' in visitor.get(quiz).text
