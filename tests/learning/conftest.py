"""Sets of items made by hand, stored without tagger and dictionary."""

import pytest
from sqlalchemy import select

from quizapp.learning.learners import create_guest
from quizapp.learning.quizzes import add_quiz, answer, question
from quizapp.learning.rendering import RenderedSet
from quizapp.learning.storing import store
from quizapp.models import ItemRow, Quiz

RESPONSES = {"reading": "choice", "reading_typed": "typed", "meaning": "choice"}


def make_item(base, name="meaning", sentence=0, **changes):
    """Return the columns of an item that tests the word `base`, read as base + よみ."""
    text = f"{sentence}番目の文に{base}がある。"
    start = text.index(base)
    return {
        "uid": f"{name}-{base}-{sentence}",
        "type": name,
        "skill": "vocabulary",
        "response": RESPONSES.get(name, "choice"),
        "stem": text,
        "pieces": {
            "before": [[f"{sentence}番目の文に", ""]],
            "after": [["が", ""], ["有", "あ"], ["る。", ""]],
        },
        "target_start": start,
        "target_end": start + len(base),
        "key": ["よみ"],
        "distractors": [["やみ", "other"], ["ゆみ", "long_added"]]
        if name != "reading_typed"
        else [],
        "sentence": sentence,
        "context": [
            [text[:start], ""],
            [base, "よみ"],
            [text[start + len(base) :], ""],
        ],
        "evidence_start": start,
        "evidence_end": start + len(base),
        "evidence_text": base,
        "word": (base, base + "よみ"),
        "surface": base,
        "explanation": f"{base} is what it is.",
        "band": 2,
        "retired": False,
    } | changes


def make_fact(fact, name="true_false", sentence=0, **changes):
    """Return the columns of an item about the number `fact`, which tests no word."""
    skill = {"skill": "comprehension", "word": None, "surface": ""}
    return make_item(fact, name, sentence, **skill, **changes)


@pytest.fixture
def item():
    """The function that makes the columns of an item about a word."""
    return make_item


@pytest.fixture
def fact():
    """The function that makes the columns of an item about a number."""
    return make_fact


@pytest.fixture
def take(session, learner_id, now):
    """Answer every question of a quiz, rightly unless its word is among `missed`."""

    def answer_all(quiz_id, missed=(), when=now):
        total = session.get(Quiz, quiz_id).size
        for number in range(1, total + 1):
            asked = question(session, learner_id, quiz_id, number)
            text = "?" if asked.target in missed else "よみ"
            answer(session, learner_id, quiz_id, number, text, now=when)

    return answer_all


@pytest.fixture
def learner_id(session, now):
    return create_guest(session, now).id


@pytest.fixture
def add_items(session, now):
    """Store items as a set and return the set's row."""

    def add(*items, slug="shelf", owner_id=None, **changes):
        words = {
            item["word"]: {
                "gloss": "gloss",
                "band": 2,
                "pos": "名詞",
                "senses": [["gloss"]],
            }
            for item in items
            if item["word"]
        }
        fields = {
            "slug": slug, "title": f"About {slug}", "level": "beginner", "license": "CC0-1.0",
            "source": "", "text": "本文", "article": {}, "coverage": {}, "items": items,
            "words": words, "digest": "1",
        }  # fmt: skip
        rendered = RenderedSet(**fields | changes)
        return store(session, rendered, now=now, owner_id=owner_id)

    return add


@pytest.fixture
def answer_one(session, learner_id, now):
    """Answer one question of a quiz, rightly unless told otherwise."""

    def answer_it(quiz_id, number, text="よみ", when=now, **options):
        return answer(session, learner_id, quiz_id, number, text, now=when, **options)

    return answer_it


@pytest.fixture
def quiz_of(session, learner_id, now):
    """Start a quiz of exactly the items of a set, in their order, and return its id."""

    def start(shelf, kind="quiz", learner=learner_id):
        ids = session.scalars(
            select(ItemRow.id).where(ItemRow.set_id == shelf.id).order_by(ItemRow.id)
        ).all()
        quiz = Quiz(learner_id=learner, set_id=shelf.id, kind=kind, seed=1)
        return add_quiz(session, quiz, ids, now)

    return start
