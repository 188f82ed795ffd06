"""The library, an article with its furigana, and the coverage report."""

import re


def test_the_library_tells_level_size_and_questions(garden, visitor, read_words):
    words = read_words(visitor.get("/library"))
    for part in ("町の庭", "beginner", "5 questions", "2 字"):
        assert part in words
    assert "added by you" not in words


def test_an_empty_library_says_so(visitor, read_words):
    assert "There is nothing here yet." in read_words(visitor.get("/library"))


def test_the_article_has_furigana_and_a_place_for_each_sentence(
    garden, visitor, read_words
):
    page = visitor.get("/sets/garden")
    assert "<ruby>来年<rp>(</rp><rt>らいねん</rt><rp>)</rp></ruby>" in page.text
    assert '<ruby class="guessed">木<rp>' in page.text
    assert re.findall(r'id="s(\d)"', page.text) == ["0", "1", "2"]
    assert "町は来年、庭を整備する。庭には木が三十本ある。" in read_words(page)


def test_a_quiz_may_be_shorter_or_about_less_than_is_set(garden, visitor):
    page = visitor.get("/sets/garden").text
    assert re.findall(r'name="size" value="(\d+)"( checked)?', page) == [
        ("5", ""),
        ("10", " checked"),
        ("20", ""),
    ]
    assert page.count('name="mix"') == 3


def test_the_title_is_shown_once(garden, visitor):
    body = visitor.get("/sets/garden").text.split("<body>")[1]
    assert body.count("町の庭") == 1


def test_a_title_that_the_text_has_not_stands_above_it(add_set, visitor):
    add_set(title="別の題")
    page = visitor.get("/sets/garden").text
    assert '<h1 lang="ja">別の題</h1>' in page
    assert '<h2><span id="s0" data-sentence>町の庭' in page


def test_a_set_without_an_article_can_be_looked_at(add_set, visitor):
    add_set(slug="bare", article={}, sentences=[], places={})
    assert visitor.get("/sets/bare").status_code == 200
    assert visitor.get("/sets/bare/coverage").status_code == 200


def test_source_and_licence_are_named(garden, visitor, read_words):
    words = read_words(visitor.get("/sets/garden"))
    assert "written for tests" in words
    assert "CC0-1.0" in words


def test_the_coverage_counts_types_and_groups_refusals(garden, visitor, read_words):
    page = visitor.get("/sets/garden/coverage")
    words = read_words(page)
    assert "5 in all" in words
    assert "reading typed1" in words
    assert words.count("It may be read き or もく.") == 1
    assert "It may be read き or もく. 2" in words
    assert words.index("き or もく") < words.index("まち or ちょう")
    assert 'href="/sets/garden#s2"' in page.text


def test_refusals_that_differ_behind_the_colon_are_one_group(
    add_set, visitor, read_words
):
    refusals = [
        {
            "type": "reading",
            "sentence": 1,
            "text": "町",
            "reason": f"several readings: {each}",
        }
        for each in ("まち", "ちょう")
    ]
    add_set(coverage={"types": {}, "refusals": refusals})
    words = read_words(visitor.get("/sets/garden/coverage"))
    assert "Several readings 2" in words
    assert "町 reading · ちょう · sentence 2" in words


def test_a_long_library_has_pages(add_set, visitor, read_words):
    for number in range(27):
        add_set(slug=f"set-{number}", title=f"記事{number}あ")
    first, second = (visitor.get(f"/library?page={page}") for page in (1, 9))
    assert "page 1 of 2" in read_words(first)
    assert "記事26あ" in read_words(first)
    assert "記事1あ" in read_words(second)
    assert "記事26あ" not in read_words(second)
    assert 'rel="prev"' in second.text
    assert 'rel="next"' not in second.text


def test_words_that_count_as_known_have_no_furigana_of_new_ones(
    garden, visitor, read_words
):
    assert 'class="w known"' not in visitor.get("/sets/garden").text
    form = {
        "theme": "system",
        "text_size": "medium",
        "furigana": "unlearnt",
        "mix": "grammar",
    }
    numbers = {"quiz_size": "10", "new_cap": "20", "due_cap": "100", "retention": "90"}
    visitor.post("/settings", known_band="3", language="", **form, **numbers)
    page = visitor.get("/sets/garden")
    assert page.text.count('class="w known"') == 3
    assert "You know 100 % of its words" in read_words(page)
    assert "You know 100 % of its words" in read_words(visitor.get("/library"))
    assert "You know 100 % of its words" in read_words(visitor.get("/"))
