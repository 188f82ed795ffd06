from random import Random

import pytest

from quizapp.items.base import Item, Refusal, item_types
from quizapp.japanese.article import read_article


@pytest.fixture
def drafted():
    """Return a function that gives the items and the refusals of one type for a text."""

    def draft(name, text, seed=0):
        made = list(
            item_types[name].draft(
                read_article(text), lambda *parts: Random(f"{seed}{parts}")
            )
        )
        items = [each for each in made if isinstance(each, Item)]
        refusals = [each for each in made if isinstance(each, Refusal)]
        assert len(items) + len(refusals) == len(made)
        return items, refusals

    return draft
