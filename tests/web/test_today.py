"""The first page and the review: what is due, what is left, and the next day."""


def test_an_empty_start_says_what_to_do(garden, visitor, read_words):
    words = read_words(visitor.get("/"))
    assert "Read an article. Every word tells its reading" in words
    assert "Read 町の庭" in words
    assert "5 questions" in words
    assert "Start the review" not in words


def test_an_unfinished_quiz_waits(garden, visitor, read_words):
    quiz = visitor.quiz("choice", "blank")
    visitor.post(quiz + "/1", answer="せいび")
    page = visitor.get("/")
    assert "Your quiz about 町の庭 waits at question 2 of 2." in read_words(page)
    assert f'href="{quiz}"' in page.text


def test_a_missed_word_is_due_the_next_day_and_not_before(
    garden, visitor, clock, read_words
):
    quiz = visitor.quiz("choice")
    for number in (1, 2):  # what is missed comes once more
        visitor.post(f"{quiz}/{number}", answer="せいひ")
    assert "Nothing is due today. 1 word comes back tomorrow." in read_words(
        visitor.get("/")
    )
    clock.move(days=1)
    words = read_words(visitor.get("/"))
    assert "1 word to review" in words
    assert "about 1 minute" in words
    assert "Start the review" in words


def test_the_day_is_that_of_the_learners_zone(garden, visitor, clock, read_words):
    visitor.client.set_cookie("zone", "Pacific/Auckland")
    quiz = visitor.quiz("choice")
    for number in (1, 2):
        visitor.post(f"{quiz}/{number}", answer="せいひ")
    clock.move(hours=12)  # the next day there, the same day still in Tokyo
    assert "1 word to review" in read_words(visitor.get("/"))
    visitor.client.set_cookie("zone", "Asia/Tokyo")
    assert "Nothing is due today." in read_words(visitor.get("/"))


def test_a_zone_that_is_none_is_left_alone(garden, visitor):
    for name in ("Mars/Base", "../../etc/passwd", "Asia", "%00", "x" * 3000):
        visitor.client.set_cookie("zone", name)
        assert visitor.get("/").status_code == 200


def test_a_review_asks_the_word_in_another_way(garden, visitor, clock):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=1)
    quiz = visitor.get(visitor.post("/reviews").location)
    page = visitor.get(quiz.location).text
    assert "Review · question 1 of 1" in page
    assert "How is the marked word read?" not in page


def test_a_review_that_is_done_leaves_nothing_due(garden, visitor, clock, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=1)
    quiz = visitor.post("/reviews").location
    visitor.post(quiz + "/1", answer="せいび")
    assert "Review done" in read_words(visitor.get(quiz))
    assert "No word is due" in read_words(visitor.get("/review"))


def test_a_review_without_a_due_word_starts_nothing(garden, visitor):
    assert visitor.post("/reviews").location == "/review"


def test_one_filled_button_when_both_wait(garden, visitor, clock):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    visitor.quiz("blank")
    clock.move(days=1)
    page = visitor.get("/").text
    assert page.count('class="button"') == 1
    assert page.count('class="button quiet"') == 1


def test_the_last_seven_days_are_told(garden, visitor, clock, read_words):
    quiz = visitor.quiz("choice", "meaning")
    visitor.post(quiz + "/1", answer="せいひ", duration_ms="90000")
    visitor.post(quiz + "/2", answer="upkeep", duration_ms="90000")
    words = read_words(visitor.get("/"))
    assert "2 questions, 50 % right, in 3 min." in words
    assert "Mon 2" in words
    clock.move(days=7)
    assert "The last seven days" not in read_words(visitor.get("/"))


def test_the_quiz_left_waits_beside_the_review(garden, visitor, clock, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=1)
    quiz = visitor.quiz("meaning", "blank")
    visitor.post(quiz + "/1", answer="upkeep")
    page = visitor.get("/")
    assert "Finish the quiz 1 of 2" in read_words(page)
    assert page.text.count('class="button"') == 1
