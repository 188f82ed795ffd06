"""Adding an article of one's own, through the real tagger and dictionary."""

import re
from io import BytesIO

import pytest

TEXT = "新しい図書館\n図書館は駅の前にある。\n去年の四月に開館した。\n"


@pytest.fixture
def add(visitor):
    """Send the form; return the answer."""

    def send(text="", title="", file=None):
        form = {"text": text, "title": title}
        if file:
            form["file"] = (BytesIO(file[1]), file[0])
        return visitor.post("/sets", **form)

    return send


def test_a_pasted_text_becomes_a_set_of_ones_own(add, visitor, stranger, read_words):
    response = add(TEXT)
    assert response.status_code == 303
    page = visitor.get(response.location)
    assert "<title>新しい図書館" in page.text
    assert "図書館は駅の前にある。" in read_words(page)
    assert "<rt>としょかん</rt>" in page.text
    assert "Start a quiz" in page.text
    assert stranger.get(response.location).status_code == 404


def test_a_quiz_about_it_can_be_taken_at_once(add, visitor):
    quiz = visitor.post(add(TEXT).location + "/quizzes").location
    assert "data-question" in visitor.client.get(quiz, follow_redirects=True).text


def test_the_same_text_again_is_the_same_set(add, visitor):
    assert add(TEXT).location == add(TEXT).location
    assert visitor.get("/library").text.count("新しい図書館") == 1


def test_two_learners_may_add_the_same_text(add, stranger):
    mine = add(TEXT).location
    theirs = stranger.post("/sets", text=TEXT).location
    assert mine != theirs
    assert stranger.get(theirs).status_code == 200


def test_a_title_outranks_the_first_line(add, visitor):
    page = visitor.get(add(TEXT, title="  駅前\nの\x00図書館 ").location)
    assert "<title>駅前 の 図書館 ·" in page.text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "shift_jis", "euc_jp", "utf-16"]
)
def test_a_file_may_be_in_any_usual_encoding(add, visitor, read_words, encoding):
    response = add(file=("library.txt", TEXT.encode(encoding)))
    assert "図書館は駅の前にある。" in read_words(visitor.get(response.location))


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        ({"text": ""}, "The text is empty."),
        ({"text": " \n　"}, "The text is empty."),
        ({"text": "Only English."}, "There is no Japanese in the text"),
        ({"text": "あ" * 300_001}, "The text has 300,001 characters; at most 300,000"),
        ({"file": ("book.txt", b"")}, "book.txt is empty."),
        ({"file": ("book.txt", b"%PDF-1.7 " * 9)}, "book.txt is a PDF"),
        (
            {"file": ("book.txt", bytes(range(256)) * 9)},
            "book.txt is not readable as text",
        ),
        (
            {"text": TEXT, "file": ("book.txt", b"x")},
            "There are both a text and a file",
        ),
    ],
)
def test_what_cannot_be_used_comes_back_with_the_reason(
    add, visitor, read_words, form, reason
):
    response = add(**form)
    assert response.status_code == 422
    assert reason in read_words(response)
    assert 'aria-invalid="true"' in response.text
    assert visitor.learner_id == 0


def test_what_was_pasted_is_kept_to_the_letter(add):
    response = add("\n  Only <English> & more.\n", title='My "title"')
    kept = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", response.text, re.DOTALL)[1]
    assert kept == "\n  Only &lt;English&gt; &amp; more.\n"
    assert 'value="My &#34;title&#34;"' in response.text


def test_more_than_a_megabyte_is_told_in_a_sentence(visitor, read_words):
    response = visitor.client.post(
        "/sets", data=b"x" * 1_100_000, content_type="multipart/form-data; boundary=x"
    )
    assert response.status_code == 413
    assert "more than 1 MB" in read_words(response)


def test_as_much_as_a_megabyte_of_pasted_text_gets_through(add, read_words):
    assert "at most 300,000" in read_words(add("本" * 333_000))


def test_a_text_without_questions_says_so(add, visitor, read_words):
    page = visitor.get(add("あ。").location)
    assert "No question could be made from this text." in read_words(page)
    assert "Start a quiz" not in page.text


def test_odd_characters_break_nothing(add, visitor):
    response = add(
        "図書館\x00に\u202e行く。\ud800".encode("utf-8", "replace").decode()
        + "👩‍🚀図書館。"
    )
    assert visitor.get(response.location).status_code == 200
