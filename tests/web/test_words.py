"""The list of missed words."""


def test_without_a_miss_the_list_says_so(garden, visitor, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいび")
    assert "None so far." in read_words(visitor.get("/words"))


def test_a_missed_word_is_listed_once_with_its_times_and_its_sentence(
    garden, visitor, clock, read_words
):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=1)
    visitor.post(visitor.quiz("typed") + "/1", answer="せいみ")
    words = read_words(visitor.get("/words"))
    assert words.count("整備（せいび）") == 1
    assert "missed 2 times" in words
    assert "maintenance" in words
    assert "町は来年、庭を整備する。" in words
    assert "Last missed today, as せいみ" in words


def test_the_day_of_the_miss_is_in_words(garden, visitor, clock, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=1)
    assert "Last missed yesterday" in read_words(visitor.get("/words"))
    clock.move(days=8)
    assert "Last missed 4 May 2026" in read_words(visitor.get("/words"))


def test_a_missed_fact_is_no_word(garden, visitor, read_words):
    visitor.post(visitor.quiz("blank") + "/1", answer="五十本")
    assert "None so far." in read_words(visitor.get("/words"))


def test_another_learners_words_are_their_own(garden, visitor, stranger, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    stranger.post("/reviews")
    assert "None so far." in read_words(stranger.get("/words"))
