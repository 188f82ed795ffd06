"""The list of missed words."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest


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
    assert "せいび — not せいみ" in words
    assert "Last missed today" in words


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


@pytest.fixture
def missed(add_set, make, visitor, clock):
    """Three words, missed once, twice and three times by different slips."""
    words = [("来年", "らいねん"), ("整備", "せいび"), ("木", "き")]
    items = [
        make.item(
            f"{base}{turn}", sentence=2 if base == "木" else 1, target=base, word=(base, reading),
            key=[reading], distractors=[["か", "voicing_added"], ["いい", "long_added"]],
        )
        for base, reading in words
        for turn in range(3)
    ]  # fmt: skip
    add_set(items=items)
    for times, (base, _) in enumerate(words, 1):
        for turn in range(times):
            clock.move(minutes=1)
            answer = "か" if base == "整備" else "いい"
            visitor.post(visitor.quiz(f"{base}{turn}") + "/1", answer=answer)


@pytest.fixture
def listed(visitor):
    """The words on the page, in its order."""
    return lambda query="": re.findall(
        r'id="t\d+" lang="ja" href="[^"]+">([^（<]+)',
        visitor.get(f"/words{query}").text,
    )


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", ["木", "整備", "来年"]),
        ("?sort=reading", ["木", "整備", "来年"]),
        ("?sort=often", ["木", "整備", "来年"]),
        ("?kind=voicing", ["整備"]),
        ("?kind=long_vowel&sort=latest", ["木", "来年"]),
        ("?text=らい", ["来年"]),
        ("?text=TREE", ["木"]),
        ("?aside=known", []),
        ("?aside=asked&kind=voicing", ["整備"]),
        ("?sort=nothing&kind=nothing&aside=nothing&page=x", ["木", "整備", "来年"]),
        ("?page=99", ["木", "整備", "来年"]),
        ("?page=²", ["木", "整備", "来年"]),
        ("?text=%00", ["木", "整備", "来年"]),
    ],
)
def test_words_are_sorted_and_filtered_by_the_address(missed, listed, query, words):
    assert listed(query) == words


def test_nothing_like_that_was_missed(missed, visitor, read_words):
    words = read_words(visitor.get("/words?kind=nasal"))
    assert "No word is like that." in words


def test_all_words_are_listed_beside_those_missed(garden, visitor, read_words, listed):
    assert "Add words while you read" in read_words(visitor.get("/words?every=1"))
    page = visitor.get("/sets/garden").text
    word = re.search("/words/([0-9]+)", page)[1]
    visitor.post(f"/words/{word}/standing", aside="")
    assert listed() == []
    assert listed("?every=1") == ["来年"]
    words = read_words(visitor.get("/words?every=1"))
    assert "Your words" in words
    assert "町は来年、庭を整備する。" in words
    assert "missed" not in words.partition("来年（")[2].partition("Take them")[0]
    assert "来年" in visitor.get("/words/list.csv?every=1").text
    assert len(visitor.get("/words/list.csv").text.splitlines()) == 1
    assert listed("?every=1&text=nothing") == []


def test_pages_lead_to_each_other(missed, visitor, listed, monkeypatch):
    monkeypatch.setattr("quizapp.learning.word_list.PAGE", 2)
    page = visitor.get("/words?sort=often").text
    assert 'rel="next" href="/words?page=2&amp;sort=often"' in page
    assert 'rel="prev"' not in page
    page = visitor.get("/words?page=2&sort=often").text
    assert 'rel="prev" href="/words?page=1&amp;sort=often"' in page
    assert listed("?page=2&sort=often") == ["来年"]


def ids(visitor, query=""):
    return re.findall(
        'name="word" value="([0-9]+)"', visitor.get(f"/words{query}").text
    )


def test_chosen_words_are_marked_as_known_and_asked_again(missed, visitor, listed):
    first, second, _ = ids(visitor)
    response = visitor.post(
        "/words/standing", word=[first, second], aside_to="known", sort="often"
    )
    assert response.location == "/words?sort=often"
    assert listed("?aside=known") == ["木", "整備"]
    assert listed("?aside=asked") == ["来年"]
    visitor.post("/words/standing", word=[second], aside_to="", aside="known")
    assert listed("?aside=known") == ["木"]


def test_without_a_choice_nothing_changes(missed, visitor, listed, read_words):
    response = visitor.post("/words/standing", aside_to="suspended", kind="voicing")
    assert response.status_code == 422
    assert "Choose the words first" in read_words(response)
    assert listed("?aside=suspended") == []


def test_what_cannot_be_chosen_is_left_out(missed, visitor, listed):
    bad = ["x", "-1", "99999999999999999999", "999"]
    assert visitor.post("/words/standing", word=bad, aside_to="known").status_code in (303, 422)  # fmt: skip
    assert listed("?aside=known") == []
    assert visitor.post("/words/standing", word=["1"], aside_to="x").status_code == 400


def asked_in(visitor, address):
    """Return the words that the questions of a quiz ask, as they stand."""
    shown = visitor.get(address)
    total = re.search("of ([0-9]+)", visitor.get(shown.location).text)[1]
    pages = (visitor.get(f"{address}/{n}").text for n in range(1, int(total) + 1))
    return sorted(re.search('class="asked">([^<]+)<', page)[1] for page in pages)


def test_chosen_words_are_drilled_apart_from_their_schedule(missed, visitor, clock):
    first, second, _ = ids(visitor)
    clock.move(days=1)
    due = visitor.get("/review").text
    response = visitor.post("/words/practice", word=[first, second])
    assert asked_in(visitor, response.location) == ["整備", "木"]
    for number in (1, 2):
        visitor.post(f"{response.location}/{number}", answer="か")
    assert visitor.get("/review").text == due


def test_without_a_choice_the_words_of_the_page_are_drilled(missed, visitor):
    response = visitor.post("/words/practice", kind="voicing")
    assert asked_in(visitor, response.location) == ["整備"]


def test_words_that_no_question_asks_cannot_be_drilled(garden, visitor, read_words):
    page = visitor.get("/sets/garden").text
    tree = re.search("/words/([0-9]+)[^>]*><ruby[^>]*>木<", page)[1]
    visitor.post(f"/words/{tree}/standing", aside="")
    response = visitor.post("/words/practice", word=[tree], every="1")
    assert response.status_code == 422
    assert "No question asks these words" in read_words(response)


def test_all_words_of_the_page_can_be_chosen(missed, visitor):
    assert " checked" not in visitor.get("/words").text
    assert visitor.get("/words?all=1").text.count(" checked") == 3


def test_the_spreadsheet_has_the_words_that_are_shown(missed, visitor):
    response = visitor.get("/words/list.csv?kind=voicing")
    assert response.content_type == "text/csv; charset=utf-8"
    assert (
        'filename="kotonoha-2026-05-04.csv"' in response.headers["Content-Disposition"]
    )
    head, row = response.data.decode("utf-8-sig").splitlines()
    assert head.startswith("word,reading,meaning")
    assert row.startswith(
        "整備,せいび,maintenance,2,2026-05-04 09:33,reading,せいび,か,voicing"
    )


def test_the_deck_has_the_words_that_are_shown(missed, visitor):
    response = visitor.get("/words/list.apkg?kind=voicing")
    package = ZipFile(BytesIO(response.data))
    assert "collection.anki2" in package.namelist()
    assert "整備" in package.read("collection.anki2").decode("utf-8", "replace")
    assert "来年\x1f" not in package.read("collection.anki2").decode("utf-8", "replace")


def test_without_genanki_there_is_no_deck(missed, visitor, monkeypatch, read_words):
    assert "An Anki deck" in read_words(visitor.get("/words"))
    monkeypatch.setattr("quizapp.learning.anki_deck.find_spec", lambda _name: None)
    assert "An Anki deck" not in read_words(visitor.get("/words"))
    assert visitor.get("/words/list.apkg").status_code == 404


def test_the_page_of_a_word_has_each_miss(missed, visitor, read_words):
    words = read_words(visitor.get(f"/words/{ids(visitor, '?kind=voicing')[0]}"))
    assert "Missed 2 times." in words
    assert words.count("せいび — not か: A sound is without voice here") == 2
    assert words.count("see the question") == 2


def test_strangers_have_no_words(missed, stranger):
    assert len(stranger.get("/words/list.csv").data.splitlines()) == 1
    stranger.post("/reviews")
    assert "None so far" in stranger.get("/words").text


def test_what_is_overdue_comes_back_today(garden, visitor, clock, read_words):
    visitor.post(visitor.quiz("choice") + "/1", answer="せいひ")
    clock.move(days=5)
    assert "comes back today" in read_words(visitor.get("/words"))
