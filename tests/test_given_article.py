"""The article that the app was asked for, where it is at hand: it is not ours to ship."""

from pathlib import Path

import pytest

from quizapp.items.base import item_types
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

ARTICLE = Path(__file__).parents[2] / "shared" / "articles" / "central-asia-summit.txt"

pytestmark = pytest.mark.skipif(
    not ARTICLE.exists(), reason="the given article is not here"
)


@pytest.fixture(scope="module")
def article():
    return read_article(ARTICLE.read_text("utf-8"))


@pytest.fixture(scope="module")
def items(article):
    return draft(article).items


def test_it_has_its_sections(article):
    assert len(article.sections) == 8
    assert sum(len(section.paragraphs) for section in article.sections) > 15


def test_every_type_about_words_asks_something(items):
    on = {
        name
        for name in item_types
        if item_types[name].is_on and item_types[name].skill != "comprehension"
    }
    assert on <= {item.name for item in items}
    assert len(items) > 300


def test_its_date_is_asked_as_a_fact(items):
    facts = [item for item in items if item.skill == "comprehension"]
    assert any(item.evidence.text == "2025年12月20日" for item in facts)


@pytest.mark.parametrize("base", ["晩餐会", "迎賓館", "強調", "物流"])
def test_its_words_are_asked(items, base):
    assert any(item.word and item.word.base == base for item in items)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("when", "2025年12月20日早朝"),
        ("heading", "「東京宣言」の内容と意義"),
        ("heading", "議論の焦点 サプライチェーンとAI協力"),
    ],
)
def test_what_it_is_about_is_asked(items, name, key):
    assert any(item.name == name and item.key == (key,) for item in items)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("fact_blank", "東京"),
        ("fact_blank", "高市早苗首相"),
        ("fact_blank", "キルギス"),
        ("fact_blank", "JICA"),
        ("who_said", "高市首相"),
    ],
)
def test_its_place_host_and_partners_are_asked(items, name, key):
    assert any(item.name == name and item.key == (key,) for item in items)


def test_its_five_states_are_asked(items):
    (item,) = [item for item in items if item.name == "not_listed"]
    states = {"カザフスタン", "キルギス", "ウズベキスタン", "タジキスタン", "トルクメニスタン"}  # fmt: skip
    assert {wrong.text for wrong in item.distractors} < states
    assert item.key[0] not in states
