"""Sets of items made by hand, stored without tagger and dictionary."""

import pytest

from quizapp.learning.learners import create_guest
from quizapp.learning.rendering import RenderedSet
from quizapp.learning.storing import store

RESPONSES = {"reading": "choice", "reading_typed": "typed", "meaning": "choice"}


def make_item(base, type="meaning", sentence=0, **changes):
    """Return the columns of an item that tests the word `base`, read as base + よみ."""
    text = f"{sentence}番目の文に{base}がある。"
    start = text.index(base)
    return {
        "uid": f"{type}-{base}-{sentence}",
        "type": type,
        "skill": "vocabulary",
        "response": RESPONSES.get(type, "choice"),
        "stem": text,
        "pieces": {
            "before": [[f"{sentence}番目の文に", ""]],
            "after": [["が", ""], ["有", "あ"], ["る。", ""]],
        },
        "target_start": start,
        "target_end": start + len(base),
        "key": ["よみ"],
        "distractors": [["やみ", "other"], ["ゆみ", "long_added"]]
        if type != "reading_typed"
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


def make_fact(fact, type="true_false", sentence=0, **changes):
    """Return the columns of an item about the number `fact`, which tests no word."""
    skill = {"skill": "comprehension", "word": None, "surface": ""}
    return make_item(fact, type, sentence, **skill, **changes)


@pytest.fixture
def learner_id(session, now):
    return create_guest(session, now).id


@pytest.fixture
def add_items(session, now):
    """Store items as a set and return the set's row."""

    def add(*items, slug="shelf", owner_id=None, **changes):
        words = {item["word"]: ("gloss", 2) for item in items if item["word"]}
        fields = {
            "slug": slug, "title": f"About {slug}", "level": "beginner", "license": "CC0-1.0",
            "source": "", "text": "本文", "article": {}, "coverage": {}, "items": items,
            "words": words, "digest": "1",
        }  # fmt: skip
        rendered = RenderedSet(**fields | changes)
        return store(session, rendered, now=now, owner_id=owner_id)

    return add
