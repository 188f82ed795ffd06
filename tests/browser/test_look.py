"""How an article looks: furigana, direction, and listening to it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

VOICES = """
window.said = []
const voice = { lang: "ja-JP", localService: LOCAL, name: "Test" }
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [{ lang: "en-US", localService: true }, voice],
  speak: (words) => said.push(words.text),
  cancel: () => said.push("stopped"),
  addEventListener() {},
} })
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
"""


@pytest.fixture
def article(page, site):
    page.goto("/sets/library")
    page.wait_for_load_state("networkidle")
    return page


def press(page, name):
    """Press a button and wait until the server knows."""
    with page.expect_response(lambda response: response.url.endswith("/look")):
        page.get_by_role("button", name=name).click()


def test_furigana_are_chosen_and_remembered(article, complaints):
    rt = article.locator(".reading rt").first
    before = article.locator(".reading").bounding_box()
    press(article, "off")
    expect(rt).to_be_hidden()
    assert article.locator(".reading").bounding_box() == before
    article.reload()
    expect(rt).to_be_hidden()
    expect(article.get_by_role("button", name="off")).to_have_attribute("aria-pressed", "true")  # fmt: skip
    press(article, "all")
    expect(rt).to_be_visible()
    assert complaints == []


def test_only_new_words_have_furigana(article):
    known = article.locator(".reading a.w", has_text="広場")
    new = article.locator(".reading a.w", has_text="完成")
    press(article, "on new words")
    expect(known.locator("rt")).to_be_visible()
    known.click()
    article.get_by_role("button", name="I know it").click()
    expect(known.locator("rt")).to_be_hidden()
    expect(new.locator("rt")).to_be_visible()
    article.reload()
    expect(known.locator("rt")).to_be_hidden()
    expect(new.locator("rt")).to_be_visible()


def test_nothing_moves_while_the_page_loads(page, site):
    page.add_init_script(
        "window.shifts = []; new PerformanceObserver((list) => "
        "shifts.push(...list.getEntries().map((entry) => entry.value)))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    page.goto("/sets/library")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(200)
    assert page.evaluate("shifts") == []


@pytest.mark.parametrize("width", [375, 1280])
def test_vertical_writing(article, width, complaints):
    article.set_viewport_size({"width": width, "height": 800})
    press(article, "Vertical")
    reading = article.locator(".reading")
    expect(reading).to_have_css("writing-mode", "vertical-rl")
    assert article.evaluate("document.documentElement.scrollWidth") <= width
    box = reading.bounding_box()
    first = article.locator("#s1 a.w").first.bounding_box()
    last = article.locator("#s5 a.w").first.bounding_box()
    assert first["x"] > last["x"]  # columns go from right to left
    assert first["x"] + first["width"] <= box["x"] + box["width"] + 1
    short = article.locator(".reading .upright").first
    expect(short).to_have_css("text-combine-upright", "all")
    assert Axe().run(article).violations_count == 0
    article.locator("#s1 a.w").first.click()
    card = article.get_by_role("complementary", name="Word")
    expect(card).to_be_in_viewport(ratio=1)
    article.keyboard.press("Escape")
    article.locator("#s1 a.w").first.focus()
    article.keyboard.press("ArrowDown")
    expect(article.locator("#s1 a.w").nth(1)).to_be_focused()
    article.keyboard.press("ArrowLeft")
    expect(article.locator("#s2 a.w").first).to_be_focused()
    article.reload()
    expect(reading).to_have_css("writing-mode", "vertical-rl")
    press(article, "Vertical")
    expect(reading).to_have_css("writing-mode", "horizontal-tb")
    assert complaints == []


def test_the_wheel_goes_along_the_columns(article):
    article.set_viewport_size({"width": 375, "height": 600})
    press(article, "Vertical")
    reading = article.locator(".reading")
    reading.scroll_into_view_if_needed()
    box = reading.bounding_box()
    article.mouse.move(box["x"] + 50, box["y"] + 50)
    top = article.evaluate("scrollY")
    article.mouse.wheel(0, 100)
    expect(reading).not_to_have_js_property("scrollLeft", 0)
    assert article.evaluate("scrollY") == top


def test_each_sentence_can_be_heard(page, site, complaints):
    page.add_init_script(VOICES.replace("LOCAL", "true"))
    page.goto("/sets/library")
    expect(page.locator(".say")).to_have_count(0)
    page.get_by_role("button", name="Listen").click()
    buttons = page.get_by_role("button", name="Hear this sentence")
    expect(buttons).to_have_count(page.locator("[data-sentence]").count())
    buttons.nth(1).click()
    assert page.evaluate("said") == ["駅前の広場に、新しい図書館が完成した。"]
    expect(page.locator("#s1")).to_have_class("spoken")
    buttons.nth(1).click()
    assert page.evaluate("said.at(-1)") == "stopped"
    page.locator(".reading a.w", has_text="広場").click()
    page.get_by_role("button", name="Hear it").click()
    assert page.evaluate("said.at(-1)") == "ひろば"
    page.get_by_role("button", name="Listen").click()
    expect(page.locator(".say")).to_have_count(0)
    assert complaints == []


@pytest.mark.parametrize("script", ["", VOICES.replace("LOCAL", "false")])
def test_without_a_voice_of_this_computer_nothing_can_be_heard(page, site, script):
    page.add_init_script(script)
    page.goto("/sets/library")
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-listen]")).to_be_hidden()
