"""The list of words: chosen, drilled and filtered, on a phone and without JavaScript."""

import pytest
from playwright.sync_api import expect


@pytest.fixture(params=[True, False], ids=["touch", "plain"])
def browser_context_args(request, browser_context_args):
    phone = {"width": 375, "height": 667}
    return browser_context_args | {
        "viewport": phone,
        "has_touch": True,
        "java_script_enabled": request.param,
    }


@pytest.fixture
def words(page, site):
    """The list after a quiz in which nothing was known."""
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    page.wait_for_selector("[name=skip]")
    while not page.locator(".score").count():
        page.locator("[name=skip]").click()
        page.locator("[data-next]").click()
        page.wait_for_selector("[name=skip], .score")
    page.goto("/words")
    return page


def test_chosen_words_are_drilled(words):
    boxes = words.get_by_role("checkbox")
    total = boxes.count()
    assert total >= 3
    assert boxes.first.bounding_box()["width"] >= 24
    boxes.nth(0).tap()
    boxes.nth(1).tap()
    drill = words.get_by_role("button", name="Drill these")
    expect(drill).to_be_in_viewport(ratio=1)
    drill.tap()
    expect(words.locator("main")).to_contain_text("1 of 2")


def test_known_words_leave_those_still_asked(words):
    boxes = words.get_by_role("checkbox")
    total = boxes.count()
    first = words.locator(".shelf .title a").first.inner_text()
    boxes.first.tap()
    words.get_by_role("button", name="I know these").tap()
    words.get_by_label("Which", exact=True).select_option("asked")
    words.get_by_role("button", name="Show").tap()
    expect(boxes).to_have_count(total - 1)
    words.get_by_label("Which", exact=True).select_option("known")
    words.get_by_role("button", name="Show").tap()
    expect(words.locator(".shelf .title a")).to_have_text([first])


def test_the_deck_and_the_spreadsheet_can_be_saved(words):
    for name, suffix in [("A spreadsheet", ".csv"), ("An Anki deck", ".apkg")]:
        with words.expect_download() as saved:
            words.get_by_role("link", name=name).tap()
        assert saved.value.suggested_filename.endswith(suffix)
