import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.web.ruby import linked, marked


def html_of(runs, known, place):
    return linked(json.dumps(runs), known, place)


WORD = [7, "guessed", [["木", "き"], ["々", ""]]]


def test_a_word_is_a_link_to_its_page():
    html = html_of(["この", WORD, "。"], set(), "garden.3")
    assert html == (
        'この<a class="w" tabindex="-1" href="/words/7?at=garden.3">'
        '<ruby class="guessed">木<rp>(</rp><rt>き</rt><rp>)</rp></ruby>々</a>。'
    )
    assert 'class="w known"' in html_of([WORD], {7}, "garden.3")


def test_what_has_no_card_is_no_link():
    html = html_of([[None, "number", [["三本", "さんぼん"]]]], set(), "garden.3")
    assert html == "<ruby>三本<rp>(</rp><rt>さんぼん</rt><rp>)</rp></ruby>"


def test_the_word_of_a_page_is_marked():
    html = marked(["この", WORD, [8, "agreed", [["庭", "にわ"]]]], 7)
    assert html.count("<b") == 1
    assert '<b class="asked"><ruby class="guessed">木' in html
    assert "<b" not in marked([WORD], None)


@pytest.mark.parametrize(
    ("text", "upright"),
    [
        ("4月10日", ["4", "10"]),
        ("2026年", []),
        ("3.5キロ", []),
        ("1,000人", []),
        ("B2出口", []),
        ('"7"', ["7"]),
    ],
)
def test_short_numbers_stand_upright(text, upright):
    html = html_of([text], set(), "garden.3")
    assert re.findall('<span class="upright">([0-9]+)</span>', html) == upright


@given(st.text(max_size=20), st.text(min_size=1, max_size=8))
def test_no_text_becomes_a_tag(text, over):
    html = html_of([text or "x", [7, "source", [[text or "x", over]]]], set(), text)
    assert set(re.findall("<[^>]*>", html)) <= {
        "<rp>", "</rp>", "<rt>", "</rt>", "</ruby>", '<ruby class="source">', "</a>",
        "</span>", '<span class="upright">', *re.findall('<a class="w" [^<>]*>', html),
    }  # fmt: skip
