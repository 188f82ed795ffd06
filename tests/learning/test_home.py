import pytest

from quizapp.learning.home import fitting_sets
from quizapp.learning.standing import LEARNT_STABILITY
from quizapp.models import Card


@pytest.fixture
def offered(session, learner_id):
    """A function that returns the slugs of what is offered to read."""
    return lambda limit=3: [
        one.slug for one in fitting_sets(session, learner_id, limit=limit)[0]
    ]


def test_who_knows_nothing_yet_begins_with_the_easiest(add_items, item, offered):
    add_items(item("庭"), slug="hard", level="advanced")
    add_items(item("木"), slug="easy", level="beginner")
    add_items(item("町"), slug="own", level="")
    assert offered() == ["easy", "hard", "own"]
    assert offered(1) == ["easy"]


def test_what_was_not_asked_about_yet_comes_first(add_items, item, offered, quiz_of):
    easy = add_items(item("木"), slug="easy", level="beginner")
    add_items(item("庭"), slug="hard", level="advanced")
    quiz_of(easy)
    assert offered() == ["hard", "easy"]


def test_then_what_one_knows_nearly_all_words_of(
    session, learner_id, add_items, item, offered, now
):
    words = {key: [0] * 9 for key in [("庭", "庭よみ")]}
    add_items(item("庭"), slug="known", places=words)
    add_items(item("庭"), item("木"), slug="nearly", level="advanced",
              places={("庭", "庭よみ"): [0] * 19, ("木", "木よみ"): [1]})  # fmt: skip
    add_items(item("木"), slug="unknown", level="beginner", places={("木", "木よみ"): [0]})  # fmt: skip
    garden = session.query(Card).filter_by(learner_id=learner_id)
    session.add(
        Card(learner_id=learner_id, word_id=1, state=2, stability=LEARNT_STABILITY, difficulty=5.0,
             due=now.date(), last_review=now.date(), lapses=0, reps=3, aside="", misses=0, slip="")
    )  # fmt: skip
    session.flush()
    assert garden.count() == 1
    assert offered() == ["nearly", "known", "unknown"]
