from sqlalchemy import select

from quizapp.learning.practice import MOST, practise_missed, practise_words
from quizapp.models import Answer, Card, ItemRow, Position, Quiz, WordRow


def asked(session, quiz_id):
    return session.scalars(
        select(ItemRow.surface)
        .join(Position, Position.item_id == ItemRow.id)
        .where(Position.quiz_id == quiz_id)
    ).all()


def test_what_was_missed_is_practised_and_no_card_moves(
    session, learner_id, add_items, item, quiz_of, take, now
):
    quiz_id = quiz_of(add_items(*(item(f"語{n}", sentence=n) for n in range(3))))
    take(quiz_id, missed={"語0", "語2"})
    cards = session.scalars(select(Card.due).order_by(Card.id)).all()
    practice_id = practise_missed(session, learner_id, quiz_id, now=now, seed=1)
    assert sorted(asked(session, practice_id)) == ["語0", "語2"]
    take(practice_id, missed={"語0"})
    session.expire_all()
    assert session.scalars(select(Card.due).order_by(Card.id)).all() == cards
    kept = session.scalars(select(Answer).where(Answer.quiz_id == practice_id)).all()
    assert {(one.rating, one.card_id) for one in kept} == {(None, None)}
    assert session.get_one(Quiz, practice_id).kind == "practice"


def test_without_a_miss_there_is_no_practice(
    session, learner_id, add_items, item, quiz_of, take, now
):
    quiz_id = quiz_of(add_items(item("庭")))
    take(quiz_id)
    assert practise_missed(session, learner_id, quiz_id, now=now, seed=1) is None


def test_the_quiz_of_another_learner_is_not_practised(
    session, learner_id, add_items, item, quiz_of, take, now
):
    quiz_id = quiz_of(add_items(item("庭")))
    take(quiz_id, missed={"庭"})
    assert practise_missed(session, learner_id + 1, quiz_id, now=now, seed=1) is None


def test_words_are_practised_once_each_as_far_as_something_asks_them(
    session, learner_id, add_items, item, now
):
    add_items(*(item(f"語{n}", sentence=n) for n in range(MOST + 5)))
    session.add(WordRow(base="空", reading="そら", gloss="", band=1, pos="", senses=[]))
    session.flush()
    ids = session.scalars(select(WordRow.id).order_by(WordRow.id.desc())).all()
    quiz_id = practise_words(session, learner_id, [*ids, *ids], now=now, seed=1)
    words = asked(session, quiz_id)
    assert len(words) == len(set(words)) == MOST
    assert practise_words(session, learner_id, ids[:1], now=now, seed=1) is None
