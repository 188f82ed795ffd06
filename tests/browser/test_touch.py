"""A quiz by touch on a phone."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def browser_context_args(browser_context_args):
    return browser_context_args | {
        "viewport": {"width": 375, "height": 667},
        "has_touch": True,
        "is_mobile": True,
    }


def test_a_whole_quiz_by_touch(page, site, complaints):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").tap()
    page.wait_for_selector("[data-question]")
    while not page.locator(".score").count():
        page.wait_for_load_state()
        if page.locator(".part").count():
            for part in page.locator(".part").all():
                part.tap()
            page.get_by_role("button", name="Answer").tap()
        elif page.locator(".typed").count():
            page.get_by_label("Your answer").fill(site.key(page.url))
            page.get_by_role("button", name="Answer").tap()
        else:
            page.locator(".option").first.tap()
        following = page.locator("[data-next]")
        expect(following).to_be_in_viewport(ratio=1)
        following.tap()
        page.wait_for_selector("[data-question], .score")
    expect(page.locator(".score")).to_be_visible()
    assert complaints == []


def test_everything_to_press_is_large_enough(page, site):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").tap()
    page.wait_for_selector("[data-question]")
    for target in page.locator("main button:visible, header a:visible").all():
        assert target.bounding_box()["height"] >= 40, target.inner_text()
    for option in page.locator(".option").all():
        assert option.bounding_box()["height"] >= 48


def test_the_end_of_the_page_is_not_covered(page, site):
    page.goto("/sets/library")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    button = page.locator(".next .button").bounding_box()
    legend = page.locator(".legend").bounding_box()
    assert legend["y"] + legend["height"] <= button["y"]
