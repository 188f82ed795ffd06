from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from quizapp.learning.queue import due
from quizapp.learning.quizzes import add_quiz
from quizapp.learning.reviews import choose_other, start_review
from quizapp.models import Answer, Card, ItemRow, Position, Quiz


def row(number, name="meaning", sentence=0, set_id=1):
    return ItemRow(id=number, type=name, sentence=sentence, set_id=set_id, stem="文")


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([], 1),
        ([row(2, "reading")], 2),  # the same sentence, asked in another way
        ([row(2, "reading"), row(3, sentence=1)], 3),  # another sentence is better
        ([row(2, "reading", 1), row(3, "meaning", 1)], 2),  # and another type with it
        ([row(2, set_id=2)], 2),  # sentence 0 of another set is another sentence
        ([row(2, "reading"), row(3, "meaning", 0)], 2),
    ],
)
def test_choose_other(others, expected):
    last = row(1)
    for seed in range(5):
        assert choose_other([last, *others], last, Random(seed)).id == expected


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([row(2, "reading", 1), row(3, "meaning_typed", 0)], 3),
        ([row(2, "reading", 1), row(3, "meaning_typed", 1), row(4, sentence=1)], 3),
        ([row(2, "reading", 1)], 2),  # better another facet than the very same question
    ],
)
def test_what_was_missed_is_asked_again(others, expected):
    last = row(1)
    for seed in range(5):
        chosen = choose_other([last, *others], last, Random(seed), was_missed=True)
        assert chosen.id == expected


def test_a_last_item_that_is_gone_is_no_hindrance():
    gone = row(1)
    assert choose_other([row(2)], gone, Random(1)).id == 2


def test_items_without_sentence_differ_by_their_stem():
    last, same, other = (row(n, sentence=None) for n in (1, 2, 3))
    other.stem = "別の文"
    assert choose_other([last, same, other], last, Random(1)).id == 3


def test_nothing_is_due(session, learner_id, now):
    assert start_review(session, learner_id, now=now, seed=1) is None


@pytest.fixture
def missed(session, learner_id, add_items, item, quiz_of, take):
    """Two words, each with two items in two sentences, of which the first was missed."""
    words = ("時計", "机")
    items = [item(word, sentence=n) for n, word in enumerate(words)]
    take(quiz_of(add_items(*items)), missed=set(words))
    add_items(*items, *(item(word, "reading", n + 2) for n, word in enumerate(words)))
    return words


def asked(session, quiz_id):
    return session.scalars(
        select(ItemRow)
        .join(Position, Position.item_id == ItemRow.id)
        .where(Position.quiz_id == quiz_id)
        .order_by(Position.number)
    ).all()


def test_missed_words_come_in_another_sentence(session, learner_id, missed, now):
    tomorrow = now + timedelta(days=1)
    quiz_id = start_review(session, learner_id, now=tomorrow, seed=1)
    items = asked(session, quiz_id)
    assert {item.surface for item in items} == set(missed)
    assert {item.sentence for item in items} == {2, 3}
    quiz = session.get(Quiz, quiz_id)
    assert (quiz.kind, quiz.set_id, quiz.size) == ("review", None, 2)


def test_a_review_begun_today_is_gone_on_with(session, learner_id, missed, now):
    tomorrow = now + timedelta(days=1)
    first = start_review(session, learner_id, now=tomorrow, seed=1)
    assert start_review(session, learner_id, now=tomorrow, seed=2) == first
    after = tomorrow + timedelta(days=1)
    assert start_review(session, learner_id, now=after, seed=2) != first


def test_after_the_review_nothing_is_left_for_today(
    session, learner_id, missed, take, now
):
    tomorrow = now + timedelta(days=1)
    take(start_review(session, learner_id, now=tomorrow, seed=1), when=tomorrow)
    assert start_review(session, learner_id, now=tomorrow, seed=2) is None


def test_the_cap_holds(session, learner_id, missed, now):
    tomorrow = now + timedelta(days=1)
    quiz_id = start_review(session, learner_id, now=tomorrow, seed=1, new_cap=1)
    assert len(asked(session, quiz_id)) == 1


@pytest.mark.parametrize(
    "evening",
    [
        datetime(2026, 3, 28, 23, 30, tzinfo=ZoneInfo("Europe/Berlin")),  # 23 hours
        datetime(2026, 10, 24, 23, 30, tzinfo=ZoneInfo("Europe/Berlin")),  # 25 hours
        datetime(2026, 5, 4, 23, 59, tzinfo=ZoneInfo("Asia/Tokyo")),
        datetime(2028, 2, 28, 23, 59, tzinfo=UTC),
    ],
)
def test_a_new_day_begins_at_the_learners_midnight(
    session, learner_id, add_items, item, quiz_of, take, evening
):
    take(quiz_of(add_items(item("時計"))), missed={"時計"}, when=evening)
    midnight = (evening + timedelta(days=1)).replace(hour=0, minute=0)
    assert due(session, learner_id, evening) == []
    assert len(due(session, learner_id, midnight)) == 1


@pytest.mark.parametrize("seed", range(12))
def test_random_histories_lose_and_double_no_card(
    session, learner_id, add_items, item, answer_one, seed, now
):
    rng = Random(seed)
    names = ("meaning", "reading", "reading_typed")
    words = [f"語{n}" for n in range(100, 108)]
    items = [
        item(w, rng.choice(names), n * 9 + k)
        for n, w in enumerate(words)
        for k in range(3)
    ]
    shelf = add_items(*items)
    met, expected, total = set(), 0, 0
    for _ in range(25):
        now += timedelta(
            days=rng.choice([-2, 0, 1, 1, 2, 10]), minutes=rng.randint(0, 600)
        )
        quiz_id = start_review(session, learner_id, now=now, seed=rng.getrandbits(40))
        if quiz_id is None:
            quiz = Quiz(learner_id=learner_id, set_id=shelf.id, kind="quiz", seed=0)
            ids = session.scalars(select(ItemRow.id)).all()
            quiz_id = add_quiz(session, quiz, rng.sample(ids, 4), now)
        asking = asked(session, quiz_id)
        for number in range(1, len(asking) + rng.choice([0, 1])):
            text = rng.choice(["よみ", "よみ", "?"])
            for _again in range(rng.choice([1, 1, 2])):
                is_new = answer_one(quiz_id, number, text, when=now).is_new
                total += is_new
                if not session.get_one(Position, (quiz_id, number)).again:
                    expected += is_new
            met.add(asking[number - 1].word_id)
        session.expire_all()  # answers are written past the session's objects
        cards = session.scalars(select(Card)).all()
        assert {card.word_id for card in cards} == met
        assert len(cards) == len(met)
        assert sum(card.reps for card in cards) == expected
        assert all(card.due > card.last_review for card in cards)
    answers = session.scalars(select(Answer)).all()
    assert len(answers) == total
    assert len({(one.quiz_id, one.number) for one in answers}) == total
