"""Whole sentences to choose from and to put in order: by mouse, by keys, on narrow screens."""

from dataclasses import fields

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from quizapp.learning.rendering import render
from quizapp.sets.base import QuestionSet

TEXT = """海辺の町の図書館
町は4月12日に新しい図書館を開いた。式には約300人が集まり、太鼓の演奏を楽しんだ。駅前の市場には25軒の店が並んでいる。町の水路は1931年に掘られ、海へ続いている。

{}
"""
STORY = """風の朝
ある日のことである。町の外れに小さな小屋があった。
兄は朝早く小屋の戸を開けた。
風が窓から強く吹き込んだ。
机の上の紙が床に落ちた。
兄は紙を拾って箱にしまった。
鳥が屋根の上で鳴き始めた。
犬は庭を走り回った。
母が遠くから兄の名前を呼んだ。
兄は急いで小屋の戸を閉めた。
二人は森の道を歩いて帰った。
"""
PLACED = """川の町
町の東には高い山がある。山には古い寺が建っている。町の人は昔、重い石を運んで水路を掘った。この水路は今も田を潤している。秋には大きな祭りが開かれる。祭りには隣の村からも人が来る。
"""
TEXTS = {"not_said": TEXT.format(""), "insertion": PLACED, "telling": STORY}


@pytest.fixture(scope="session")
def rendered():
    return {
        name: render(QuestionSet(slug=name, title="", article=text, license="CC0-1.0"))
        for name, text in TEXTS.items()
    }


@pytest.fixture
def ask(page, site, rendered):
    """Return a function that asks the item of a type and returns its key."""

    def ask_item(name):
        found = rendered[name]
        items = tuple(item for item in found.items if item["type"] == name)
        whole = {field.name: getattr(found, field.name) for field in fields(found)}
        site.add(**whole | {"items": items[:1]})
        page.goto(f"/sets/{name}")
        page.get_by_role("button", name="Start a quiz").click()
        page.wait_for_load_state()
        return site.key(page.url)

    return ask_item


@pytest.mark.parametrize("name", ["not_said", "insertion"])
def test_the_right_option_is_right(page, ask, complaints, name):
    key = ask(name)
    page.locator(f'.option[value="{key}"]').click()
    page.wait_for_load_state()
    expect(page.locator(".option.right")).to_contain_text(key)
    assert complaints == []


def test_places_stand_in_the_paragraph_and_are_chosen_by_their_number(page, ask):
    key = ask("insertion")
    expect(page.locator(".stem")).to_contain_text("①山")
    page.keyboard.press(str("①②③④".index(key) + 1))
    expect(page.locator(".option.right")).to_contain_text(key)


def test_sentences_are_put_in_order(page, ask):
    for text in ask("telling").split("／"):
        page.locator(f'.part[value="{text}"]').click()
    page.get_by_role("button", name="Answer").click()
    page.wait_for_load_state()
    expect(page.locator(".slot-results .right")).to_have_count(4)


@pytest.mark.parametrize("name", list(TEXTS))
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_pages_can_be_read_and_do_not_scroll_aside(page, ask, name, scheme, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    ask(name)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
