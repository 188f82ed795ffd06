from datetime import UTC, datetime, time, timedelta

import fsrs
import pytest

from quizapp.learning.memory import BANDS, Due, forecast, next_due, strength
from quizapp.learning.word_cards import set_aside
from quizapp.models import Card


@pytest.fixture
def cards(session, learner_id, add_items, item, now):
    """A function that makes cards: (days until due, stability, days since the last review)."""
    words = iter("庭木町川山空海森石花")
    add_items(*(item(word) for word in "庭木町川山空海森石花"))

    def make(*given):
        today = now.date()
        for due, stability, ago in given:
            word_id = len(made) + 1
            next(words)
            card = set_aside(session, learner_id, word_id, "", now)
            card.due, card.stability = today + timedelta(days=due), stability
            card.last_review = None if ago is None else today - timedelta(days=ago)
            made.append(card)
        session.flush()
        return made

    made = []
    return make


def test_what_is_overdue_comes_today(session, learner_id, cards, now):
    cards((-9, 3.0, 9), (0, 3.0, 3), (1, 3.0, 2), (3, 3.0, 0), (4, 3.0, 0))
    coming = forecast(session, learner_id, now.date(), days=4)
    assert [one.words for one in coming] == [2, 1, 0, 1]
    assert coming[1].day == now.date() + timedelta(days=1)


def test_words_set_aside_do_not_come(session, learner_id, cards, now):
    cards((0, 3.0, 3), (1, 3.0, 2))[0].aside = "known"
    session.flush()
    assert [d.words for d in forecast(session, learner_id, now.date(), days=2)] == [
        0,
        1,
    ]
    assert strength(session, learner_id, now.date()).words == 1


def test_the_next_day_with_words(session, learner_id, cards, now):
    assert next_due(session, learner_id, now.date()) is None
    cards((0, 3.0, 3), (5, 3.0, 1), (5, 3.0, 0), (6, 3.0, 0))
    day = now.date() + timedelta(days=5)
    assert next_due(session, learner_id, now.date()) == Due(day, 2)


def test_the_chance_is_that_of_py_fsrs_by_days_of_the_calendar(
    session, learner_id, cards, now
):
    given = [(0, 2.0, 0), (0, 2.0, 1), (0, 10.0, 10), (0, 5.0, 40), (0, 0.5, 300)]
    cards(*given)
    noon = datetime.combine(now.date(), time(12), UTC)
    chances = [
        fsrs.Scheduler().get_card_retrievability(
            fsrs.Card(
                card_id=1, stability=stability, last_review=noon - timedelta(days=ago)
            ),
            noon,
        )
        for _, stability, ago in given
    ]
    found = strength(session, learner_id, now.date())
    assert found.remembered == pytest.approx(sum(chances))
    bands = [0] * len(BANDS)
    for chance in chances:
        at_least = (at for at, least in enumerate(BANDS) if chance >= least - 1e-9)
        bands[next(at_least)] += 1
    assert list(found.bands) == bands
    assert sum(count > 0 for count in bands) >= 3


def test_a_word_that_was_never_answered_has_no_strength(
    session, learner_id, cards, now
):
    cards((0, None, None))
    found = strength(session, learner_id, now.date())
    assert (found.words, found.remembered) == (0, 0)
    assert session.query(Card).count() == 1
