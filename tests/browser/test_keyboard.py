"""A whole quiz by keyboard alone."""

from playwright.sync_api import expect


def tab_to(page, name):
    """Press Tab until what carries the name has the focus."""
    for _ in range(30):
        page.keyboard.press("Tab")
        if name in page.evaluate("document.activeElement.textContent"):
            return
    raise AssertionError(f"Tab never came to {name}")


def test_a_whole_quiz_by_keyboard_alone(page, site, complaints):
    page.goto("/")
    tab_to(page, "新しい図書館")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site.address}/sets/library")
    tab_to(page, "Start a quiz")
    page.keyboard.press("Enter")
    responses = set()
    for number in range(1, 11):
        page.wait_for_url(f"**/quizzes/1/{number}")
        page.wait_for_load_state()
        key = site.key(page.url)
        if page.locator("[data-kana]").count():
            responses.add("typed")
            page.keyboard.type(page.evaluate("key => wanakana.toRomaji(key)", key))
            page.keyboard.press("Enter")
        elif page.locator(".typed").count():
            responses.add("typed")
            page.keyboard.type(key)
            page.keyboard.press("Enter")
        elif page.locator(".part").count():
            for text in key.split("／"):
                part = page.locator(f'.part[value="{text}"]')
                page.keyboard.press(part.get_attribute("data-key"))
            tab_to(page, "Answer")
            page.keyboard.press("Enter")
        else:
            responses.add("choice")
            option = page.locator(".option", has=page.get_by_text(key, exact=True))
            page.keyboard.press(option.get_attribute("data-key"))
        expect(page.locator("#verdict")).to_contain_text("Right")
        page.wait_for_load_state()
        is_last = page.get_by_text("See how it went").count()
        page.keyboard.press("Enter")
        if is_last:
            break
    expect(page.locator(".score")).to_contain_text("of")
    assert (
        page.locator(".score b").inner_text()
        in page.locator(".score").inner_text().split("of")[1]
    )
    assert responses == {"choice", "typed"}
    assert complaints == []


def test_the_focus_is_on_what_comes_next(page, site, typed_only):
    page.goto("/sets/typed")
    page.get_by_role("button", name="Start a quiz").click()
    expect(page.get_by_label("Your answer")).to_be_focused()
    page.keyboard.type("nihon")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Next")).to_be_focused()


def test_enter_goes_on_even_when_the_focus_was_lost(page, site):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    page.get_by_text("I do not know").click()
    page.wait_for_selector("[data-next]")
    page.locator("#verdict").click()
    page.keyboard.press("Enter")
    page.wait_for_url("**/2")


def test_a_number_that_is_no_option_does_nothing(page, site):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    page.wait_for_load_state()
    address = page.url
    for key in ("9", "Control+1", "x"):
        page.keyboard.press(key)
    page.wait_for_timeout(150)
    assert page.url == address
    assert page.locator("#verdict").count() == 0
    assert page.locator("[data-question]:not([data-sent])").count() == 1
