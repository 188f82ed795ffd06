"""Keep the progress by a name, go on elsewhere, and set how pages look."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect


@pytest.fixture
def mori(page, site):
    """A visitor who answered a question and then took a name."""
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    page.get_by_role("button", name="I do not know").click()
    page.goto("/account")
    page.get_by_label("Name").fill("Mori")
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Keep my progress").click()
    expect(page.get_by_role("status")).to_contain_text("Your progress is kept.")
    return page


def test_the_progress_goes_on_in_another_browser(mori, browser, site):
    other = browser.new_context(base_url=site.address)
    page = other.new_page()
    page.set_default_timeout(5_000)
    page.goto("/sign-in")
    page.get_by_label("Name").fill("mori")
    page.get_by_label("Password").fill("correct horse")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("You are signed in.")
    page.goto("/")
    expect(page.get_by_role("link", name="Finish the quiz")).to_be_visible()
    other.close()


@pytest.mark.parametrize("language", ["en", "ja"])
def test_axe_finds_nothing_on_the_pages_of_an_account(mori, language):
    mori.set_extra_http_headers({"Accept-Language": language})
    mori.goto("/account?done=changed")
    assert Axe().run(mori).violations_count == 0
    mori.locator("[name=new_password]").fill("battery staple")
    mori.locator("#old_password").fill("wrong wrong")
    mori.locator("#new_password").press("Enter")
    expect(mori.locator("#old_password-fault")).to_be_visible()
    expect(mori.locator("#old_password")).to_be_focused()
    assert Axe().run(mori).violations_count == 0


def test_what_is_set_is_seen(page, site):
    page.goto("/settings")
    size = "getComputedStyle(document.documentElement).fontSize"
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    before = float(page.evaluate(size)[:-2])
    page.get_by_label("dark", exact=True).check()
    page.get_by_label("larger", exact=True).check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_contain_text("Saved.")
    assert page.evaluate(scheme) == "dark"
    assert float(page.evaluate(size)[:-2]) == pytest.approx(before * 1.35)
    page.get_by_label("日本語").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_contain_text("保存しました。")
    page.goto("/library")
    expect(page.get_by_role("heading", level=1)).to_have_text("記事")
