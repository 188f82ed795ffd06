import re


def test_an_empty_page_says_what_will_be_there(visitor, read_words):
    words = read_words(visitor.get("/progress"))
    assert "Nothing to show yet." in words
    assert "Begin" in words


def test_it_tells_what_was_done(garden, visitor, clock, read_words):
    quiz = visitor.quiz("choice", "meaning", "blank")
    visitor.post(quiz + "/1", answer="せいひ", duration_ms="30000")
    visitor.post(quiz + "/2", answer="upkeep", duration_ms="30000")
    visitor.post(quiz + "/3", answer="三十本", duration_ms="60000")
    words = read_words(visitor.get("/progress"))
    assert "In 12 weeks: 3 questions, 66 % right, 2 min." in words
    assert "Of 1 word you would know about 1 today." in words
    assert re.search(r"vocabulary 50 % of 2 .*comprehension 100 % of 1", words)
    assert re.search(r"voicing ?1 ?1 ", words)
    assert "You answered questions on 1 day of the last half year." in words
    assert "1 word in the next 4 weeks, 0 of them today." in words


def test_there_are_numbers_behind_every_drawing(garden, visitor):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ", duration_ms="30000")
    page = visitor.get("/progress").text
    for section in page.split("<section")[1:]:
        assert section.count("<svg") == 0 or "<table" in section
    assert re.findall(r"<svg[^>]*>", page)
    assert all("aria-label" in svg for svg in re.findall(r"<svg[^>]*>", page))
    assert "style=" not in page
