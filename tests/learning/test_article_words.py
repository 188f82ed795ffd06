import pytest
from sqlalchemy import select

from quizapp.learning import article_words as module
from quizapp.learning.article_words import article_words
from quizapp.learning.learners import create_guest
from quizapp.learning.word_cards import add_word, set_aside
from quizapp.models import WordRow


@pytest.fixture
def shelf(add_items):
    """A text with five words, the first of which stands five times in it."""
    keys = [(f"語{n}", f"ご{n}") for n in range(5)]
    words = {
        key: {"gloss": "g", "band": 2, "pos": "名詞", "senses": []} for key in keys
    }
    places = {key: [0] * (5 - n) for n, key in enumerate(keys)}
    return add_items(words=words, places=places, sentences=[["。"]])


@pytest.fixture
def ids(session, shelf):
    return dict(session.execute(select(WordRow.base, WordRow.id)).all())


def test_the_most_frequent_words_come_first(session, learner_id, shelf):
    page = article_words(session, shelf, learner_id)
    assert [(word.base, word.times) for word in page.words] == [
        ("語0", 5), ("語1", 4), ("語2", 3), ("語3", 2), ("語4", 1),
    ]  # fmt: skip
    assert {word.standing for word in page.words} == {"new"}
    assert (page.total, page.number, page.pages) == (5, 1, 1)


def test_new_words_are_those_without_a_card(session, learner_id, shelf, ids, now):
    add_word(session, learner_id, ids["語1"], now)
    set_aside(session, learner_id, ids["語3"], "known", now)
    page = article_words(session, shelf, learner_id, only_new=True)
    assert [word.base for word in page.words] == ["語0", "語2", "語4"]
    assert page.total == 3
    every = article_words(session, shelf, learner_id).words
    assert [word.standing for word in every] == ["new", "met", "new", "known", "new"]
    other = create_guest(session, now).id
    assert article_words(session, shelf, other, only_new=True).total == 5


def test_pages_hold_every_word_once(session, learner_id, shelf, monkeypatch):
    monkeypatch.setattr(module, "PAGE", 2)
    pages = [article_words(session, shelf, learner_id, number=n) for n in (1, 2, 3)]
    assert [word.base for page in pages for word in page.words] == [f"語{n}" for n in range(5)]  # fmt: skip
    assert article_words(session, shelf, learner_id, number=9) == pages[2]
    assert article_words(session, shelf, learner_id, number=0) == pages[0]
