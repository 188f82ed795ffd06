"""Typed answers: romaji, kana, and what an input method does."""

from urllib.parse import parse_qs

import pytest
from playwright.sync_api import expect


@pytest.fixture
def field(page, site, typed_only):
    page.goto("/sets/typed")
    page.get_by_role("button", name="Start a quiz").click()
    answer = page.get_by_label("Your answer")
    expect(
        answer
    ).to_be_focused()  # what is typed before goes to the page one comes from
    page.wait_for_load_state()
    return answer


@pytest.mark.parametrize(
    ("romaji", "kana"),
    [
        ("gakkou", "がっこう"),
        ("onna", "おんな"),  # as it is spelled
        ("onnna", "おんな"),  # as an input method wants it
        ("shinnyuu", "しんにゅう"),
        ("shinnnyuu", "しんにゅう"),
        ("honnka", "ほんか"),
        ("kon'ya", "こんや"),
        ("konya", "こにゃ"),
        ("shinnen", "しんねn"),
        ("KAIKAN", "かいかn"),
        ("としょkan", "としょかn"),
        ("2ji", "2じ"),
    ],
)
def test_romaji_becomes_kana_while_it_is_typed(page, field, romaji, kana):
    page.keyboard.type(romaji)
    expect(field).to_have_value(kana)


def test_what_is_typed_before_the_page_is_ready_becomes_kana_too(page, typed_only):
    page.route(
        "**/js/kana.js", lambda route: (page.wait_for_timeout(300), route.continue_())
    )
    page.goto("/sets/typed")
    page.get_by_role("button", name="Start a quiz").click(no_wait_after=True)
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.type("shinnnyuu")
    expect(page.get_by_label("Your answer")).to_have_value("しんにゅう")


@pytest.mark.parametrize("romaji", ["kaikan", "kaikann"])
def test_a_last_n_is_closed_when_it_is_sent(page, field, romaji):
    page.keyboard.type(romaji)
    with page.expect_request(lambda request: request.method == "POST") as sent:
        page.keyboard.press("Enter")
    assert parse_qs(sent.value.post_data)["answer"] == ["かいかん"]


def test_letters_in_the_middle_are_converted_where_they_are(page, field):
    page.keyboard.type("kaikan")
    for _ in range(2):
        page.keyboard.press("ArrowLeft")
    page.keyboard.type("ga")
    expect(field).to_have_value("かいがかn")
    page.keyboard.type("ku")
    expect(field).to_have_value("かいがくかn")


def test_enter_without_an_answer_sends_nothing(page, field):
    address = page.url
    page.keyboard.press("Enter")
    page.wait_for_timeout(150)
    assert (page.url, page.locator("#verdict").count()) == (address, 0)


def compose(page, text):
    """Let the browser's input method hold `text` that is not yet converted."""
    session = page.context.new_cdp_session(page)
    session.send(
        "Input.imeSetComposition",
        {"text": text, "selectionStart": len(text), "selectionEnd": len(text)},
    )
    return session


def press_enter(session, code):
    """Press Enter as the browser hears of it: 229 while the input method has it."""
    for kind in ("keyDown", "keyUp"):
        session.send(
            "Input.dispatchKeyEvent",
            {"type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": code, "text": "\r"},
        )  # fmt: skip


def test_an_input_methods_text_is_left_alone(page, field):
    session = compose(page, "しんかんs")
    expect(field).to_have_value("しんかんs")
    session.send("Input.insertText", {"text": "新刊"})
    expect(field).to_have_value("新刊")


@pytest.mark.parametrize(
    "code", [229, 13], ids=["as an input method's", "as plain Enter"]
)
def test_enter_that_ends_a_conversion_does_not_send(page, field, code):
    address = page.url
    session = compose(page, "しんかん")
    press_enter(session, code)
    page.wait_for_timeout(200)
    assert (page.url, page.locator("#verdict").count()) == (address, 0)
    session.send("Input.insertText", {"text": "しんかん"})
    page.keyboard.press("Enter")
    expect(page.locator("#verdict")).to_be_visible()


def test_enter_that_safari_reports_after_the_conversion_does_not_send(page, field):
    address = page.url
    field.fill("しんかん")
    press_enter(page.context.new_cdp_session(page), 229)
    page.wait_for_timeout(200)
    assert (page.url, page.locator("#verdict").count()) == (address, 0)
    press_enter(page.context.new_cdp_session(page), 13)
    expect(page.locator("#verdict")).to_be_visible()


def test_an_answer_to_another_question_may_be_given_once_more(page, site, field):
    field.fill(page.locator(".asked").inner_text())
    page.keyboard.press("Enter")
    expect(page.locator("#again")).to_contain_text("Try once more.")
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.get_by_label("Your answer").fill(site.key(page.url))
    page.keyboard.press("Enter")
    expect(page.locator("#verdict")).to_contain_text("Right")


def test_english_stays_english_while_it_is_typed(page, site, library_set, complaints):
    typed = {"type": "meaning_typed", "response": "typed", "distractors": []}
    items = tuple(one | typed for one in library_set.items if one["type"] == "reading")
    site.add(slug="meanings", items=items)
    page.goto("/sets/meanings")
    page.get_by_role("button", name="Start a quiz").click()
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.type("a building")
    expect(page.get_by_label("Your answer")).to_have_value("a building")
    page.keyboard.press("Enter")
    expect(page.locator("#verdict")).to_be_visible()
    assert complaints == []
