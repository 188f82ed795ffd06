"""Parts for blanks: by mouse, by keys, by touch, for screen readers."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from quizapp.learning.rendering import render
from quizapp.sets.base import QuestionSet

TEXT = """町の話
村は去年、古い橋を改装した。
店には便利な道具が並んでいる。
兄は先週の会議に参加した。
朝の店には野菜が並ぶ。
姉は、庭の花を育てることにした。
"""
TYPES = ("assembly", "matching")


@pytest.fixture(scope="session")
def rendered():
    return render(QuestionSet(slug="slots", title="", article=TEXT, license="CC0-1.0"))


@pytest.fixture(params=TYPES)
def key(request, page, site, rendered):
    """Ask a question of each type; return the parts in their order."""
    items = tuple(item for item in rendered.items if item["type"] == request.param)
    site.add(rendered, items=items[:1])
    page.goto("/sets/slots")
    page.get_by_role("button", name="Start a quiz").click()
    page.wait_for_load_state()
    return site.key(page.url).split("／")


def part(page, text):
    """Return the button of a part."""
    return page.locator(f'.part[value="{text}"]')


def blank(page, number):
    """Return the button that a blank is."""
    return page.locator("button.slot").nth(number - 1)


def test_pressed_parts_go_into_the_blanks_in_order(page, key, complaints):
    for number, text in enumerate(key, 1):
        part(page, text).click()
        expect(blank(page, number)).to_have_text(text)
        expect(part(page, text)).to_have_attribute("aria-pressed", "true")
        expect(page.get_by_role("status")).to_have_text(f"{text}: blank {number}.")
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#verdict")).to_contain_text(f"Right: all {len(key)}")
    assert complaints == []


def test_a_part_is_taken_back_by_either_button_and_the_gap_is_filled_next(page, key):
    for text in key[:3]:
        part(page, text).click()
    blank(page, 2).click()
    expect(page.get_by_role("status")).to_have_text(f"{key[1]}: taken back.")
    part(page, key[0]).click()
    expect(part(page, key[0])).to_have_attribute("aria-pressed", "false")
    part(page, key[1]).click()
    expect(blank(page, 1)).to_have_text(key[1])
    part(page, key[0]).click()
    expect(blank(page, 2)).to_have_text(key[0])
    expect(blank(page, 3)).to_have_text(key[2])


def test_number_keys_choose_parts_and_the_focus_stays(page, key):
    part(page, key[0]).focus()
    for text in key:
        page.keyboard.press(part(page, text).get_attribute("data-key"))
    expect(part(page, key[0])).to_be_focused()
    for number, text in enumerate(key, 1):
        expect(
            page.get_by_role("button", name=f"blank {number}: {text}")
        ).to_be_visible()
    blank(page, 1).focus()
    page.keyboard.press("Enter")
    expect(blank(page, 1)).to_be_focused()
    expect(page.get_by_role("button", name="blank 1, empty")).to_be_focused()


def test_an_empty_blank_is_told_and_the_parts_stay(page, key):
    part(page, key[1]).click()
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_have_text("Blank 2 is still empty.")
    expect(blank(page, 1)).to_have_text(key[1])
    for text in (key[0], *key[2:]):
        part(page, text).click()
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#verdict")).to_contain_text(f"of {len(key)} blanks right")


def test_a_blank_shows_what_its_field_has_when_one_comes_back(page, key):
    part(page, key[0]).click()
    page.goto("/")
    page.go_back()
    page.wait_for_load_state()
    chosen = page.locator("select").first.input_value()
    label = f"blank 1: {chosen}, take back" if chosen else "blank 1, empty"
    expect(blank(page, 1)).to_have_attribute("aria-label", label)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 375, 1280])
def test_the_pages_can_be_read_and_pressed(page, key, scheme, width):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})

    def check():
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()

    check()
    for text in reversed(key):
        part(page, text).click()
    check()
    for button in page.locator("main button:visible").all():
        assert button.bounding_box()["height"] >= 44, button.inner_text()
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#verdict")).to_be_visible()
    check()
