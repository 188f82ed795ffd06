"""The app without JavaScript."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def browser_context_args(browser_context_args):
    return browser_context_args | {"java_script_enabled": False}


def test_a_whole_quiz_without_javascript(page, site):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    answered = 0
    while not page.locator(".score").count():
        fields = page.locator("select").all()
        for number, field in enumerate(fields, 1):
            field.select_option(index=number)
        if fields:
            page.get_by_role("button", name="Answer").click()
        elif page.locator(".typed").count():
            page.get_by_label("Your answer").fill(site.key(page.url))
            page.keyboard.press("Enter")
        else:
            page.locator(".option").first.click()
        expect(page.locator("#verdict")).to_be_visible()
        answered += not page.get_by_text("once more").count()
        page.locator("[data-next]").click()
    assert answered >= 5
    expect(page.locator(".score")).to_contain_text(f"of {answered} right")


def test_furigana_and_direction_can_be_chosen(page, site):
    page.goto("/sets/library")
    rt = page.locator(".reading rt").first
    expect(rt).to_be_visible()
    page.get_by_role("button", name="off").click()
    expect(rt).to_be_hidden()
    page.get_by_role("button", name="Vertical").click()
    expect(page.locator(".reading")).to_have_css("writing-mode", "vertical-rl")
    expect(rt).to_be_hidden()
    expect(page.get_by_text("Listen")).to_be_hidden()


def test_an_article_can_be_added(page, site):
    page.goto("/articles/new")
    page.get_by_label("Text", exact=True).fill("図書館で本を三冊借りた。")
    page.get_by_role("button", name="Make questions").click()
    expect(page.locator(".reading")).to_contain_text("図書館")
