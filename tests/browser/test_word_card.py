"""The card of a word over an article: by mouse, by touch, by keyboard, and without JavaScript."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect


@pytest.fixture
def article(page, site):
    page.goto("/sets/library")
    page.wait_for_load_state("networkidle")
    return page


@pytest.fixture
def card(page):
    return page.get_by_role("complementary", name="Word")


def word(page, text, nth=0):
    """Return a word of the article, by how it is written."""
    return page.locator(f".reading a.w:has-text('{text}')").nth(nth)


def test_by_mouse(article, card, complaints):
    height = article.locator("body").bounding_box()["height"]
    word(article, "広場").click()
    expect(card).to_contain_text("広場（ひろば）")
    expect(card).to_contain_text("square")
    expect(card).to_contain_text("Analyser and dictionary agree")
    assert article.locator("body").bounding_box()["height"] == height
    own, place = card.bounding_box(), word(article, "広場").bounding_box()
    assert own["y"] >= place["y"] + place["height"] or own["y"] + own["height"] <= place["y"]  # fmt: skip
    word(article, "完成").click()
    expect(card).to_contain_text("完成（かんせい）")
    article.mouse.click(5, 300)
    expect(card).to_be_hidden()
    assert complaints == []


def test_the_card_never_covers_its_word(article, card):
    article.set_viewport_size({"width": 1000, "height": 560})
    for text in ("広場", "完成", "建物", "市民", "館長", "説明"):
        word(article, text).click()
        expect(card).to_contain_text(text)
        own, place = card.bounding_box(), word(article, text).bounding_box()
        below, above = own["y"] - place["y"], place["y"] - own["y"]
        assert below >= place["height"] or above >= own["height"], text
        assert card.evaluate("card => card.scrollWidth <= card.clientWidth")


def test_adding_a_word_and_knowing_it(article, card, complaints):
    word(article, "図書館").click()
    card.get_by_role("button", name="Add to my words").click()
    expect(card).to_contain_text("comes back today")
    card.get_by_role("button", name="I know it").click()
    expect(card).to_contain_text("You marked it as known")
    expect(article.locator("a.w.known")).to_have_count(
        2
    )  # in the title and in the text
    card.get_by_role("button", name="Close").click()
    article.reload()
    expect(article.locator("a.w.known")).to_have_count(2)
    expect(article.locator(".about")).to_contain_text("of its words")
    assert complaints == []


def test_the_words_are_one_stop_of_the_tab_key(article):
    assert article.locator("a.w").count() > 20
    stops = []
    while "skip" not in stops[1:]:
        article.keyboard.press("Tab")
        stops.append(article.evaluate("document.activeElement.className"))
    assert stops.count("w") == 1
    assert "button" in stops[stops.index("w") :]  # the quiz is reached after it


def test_by_keyboard(article, card, complaints):
    said = article.locator("[data-word-said]")
    article.locator("a.w").first.focus()
    article.keyboard.press("End")
    expect(word(article, "説明")).not_to_be_focused()
    article.keyboard.press("Home")
    article.keyboard.press("ArrowDown")
    expect(word(article, "駅前")).to_be_focused()
    article.keyboard.press("ArrowRight")
    expect(word(article, "広場")).to_be_focused()
    expect(card).to_contain_text("広場（ひろば）")
    expect(said).to_contain_text("square")
    article.keyboard.press("ArrowLeft")
    expect(card).to_contain_text("駅前")
    article.keyboard.press("ArrowUp")
    expect(article.locator("a.w").first).to_be_focused()
    article.keyboard.press("ArrowDown")
    article.keyboard.press("ArrowRight")
    article.keyboard.press("Enter")
    expect(card).to_be_focused()
    article.keyboard.press("Tab")
    expect(card.get_by_role("button", name="Close")).to_be_focused()
    article.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(word(article, "広場")).to_be_focused()
    assert complaints == []


def test_the_card_can_be_used_by_keyboard_alone(article, card):
    article.locator("a.w").first.focus()
    article.keyboard.press("ArrowDown")
    article.keyboard.press("Enter")
    expect(card).to_be_focused()
    while not card.get_by_role("button", name="Add to my words").evaluate(
        "button => button === document.activeElement"
    ):
        article.keyboard.press("Tab")
    article.keyboard.press("Enter")
    expect(card).to_contain_text("comes back today")
    expect(card).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_nothing_while_a_card_is_open(article, card, width, scheme):
    article.emulate_media(color_scheme=scheme)
    article.set_viewport_size({"width": width, "height": 700})
    word(article, "広場").click()
    expect(card).to_be_visible()
    card.evaluate("card => card.querySelectorAll('details').forEach(one => one.open = true)")  # fmt: skip
    found = Axe().run(article)
    assert found.violations_count == 0, found.generate_report()


class TestTouch:
    @pytest.fixture
    def browser_context_args(self, browser_context_args):
        phone = {"width": 375, "height": 667}
        return browser_context_args | {"viewport": phone, "has_touch": True, "is_mobile": True}  # fmt: skip

    def test_by_touch(self, article, card, complaints):
        target = word(article, "説明")
        target.tap()
        expect(card).to_contain_text("説明（せつめい）")
        article.wait_for_timeout(400)
        own, place = card.bounding_box(), target.bounding_box()
        assert own["x"] == 0
        assert own["y"] + own["height"] == pytest.approx(667, abs=1)
        assert place["y"] + place["height"] <= own["y"]  # the word stays in sight
        for button in card.get_by_role("button").all():
            assert button.bounding_box()["height"] >= 44
        card.get_by_role("button", name="I know it").tap()
        expect(card).to_contain_text("You marked it as known")
        card.get_by_role("button", name="Close").tap()
        expect(card).to_be_hidden()
        assert article.evaluate("document.documentElement.scrollWidth") <= 375
        assert complaints == []


class TestPlain:
    @pytest.fixture
    def browser_context_args(self, browser_context_args):
        return browser_context_args | {"java_script_enabled": False}

    def test_without_javascript_a_word_is_a_link_to_its_page(self, page, site):
        page.goto("/sets/library")
        word(page, "図書館").click()
        expect(page.locator("h1")).to_contain_text("図書館")
        page.get_by_role("button", name="Add to my words").click()
        expect(page.locator(".standing")).to_contain_text("comes back today")
        page.get_by_role("link", name="新しい図書館").first.click()
        expect(page.locator(".reading")).to_be_visible()
