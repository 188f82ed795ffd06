from datetime import timedelta

from quizapp.learning.learners import create_guest, find_learner
from quizapp.learning.words import missed_words


def test_nothing_was_missed(session, learner_id, add_items, item, quiz_of, take):
    take(quiz_of(add_items(item("時計"))))
    assert missed_words(session, learner_id) == []


def test_a_missed_word_with_its_latest_miss(
    session, learner_id, add_items, item, quiz_of, answer_one, now
):
    quiz_id = quiz_of(add_items(*(item("時計", sentence=n) for n in range(4))))
    answer_one(quiz_id, 1, "やみ")
    answer_one(quiz_id, 2, "ゆみ", when=now + timedelta(days=1))
    answer_one(quiz_id, 3, "よみ", when=now + timedelta(days=2))
    (missed,) = missed_words(session, learner_id)
    assert (missed.base, missed.reading, missed.gloss) == ("時計", "時計よみ", "gloss")
    assert (missed.times, missed.missed_at) == (2, now + timedelta(days=1))
    assert missed.due > now.date() + timedelta(days=2)
    assert (missed.last.text, missed.last.slip) == ("ゆみ", "long_added")
    assert missed.last.evidence.sentence == 1
    assert (missed.set_slug, missed.set_title) == ("shelf", "About shelf")


def test_the_latest_miss_comes_first_and_there_is_a_limit(
    session, learner_id, add_items, item, quiz_of, answer_one
):
    quiz_id = quiz_of(add_items(*(item(f"語{n}", sentence=n) for n in range(5))))
    for number in (3, 1, 4, 2):
        answer_one(quiz_id, number, "?")
    found = [one.base for one in missed_words(session, learner_id)]
    assert found == ["語1", "語3", "語0", "語2"]
    assert [one.base for one in missed_words(session, learner_id, limit=2)] == found[:2]


def test_facts_and_others_misses_are_no_words_of_mine(
    session, learner_id, add_items, item, fact, quiz_of, answer_one, now
):
    answer_one(
        quiz_of(add_items(fact("五百", "meaning"), item("机", sentence=1))), 1, "?"
    )
    assert missed_words(session, learner_id) == []
    assert missed_words(session, create_guest(session, now).id) == []


def test_a_retired_item_still_tells_what_was_missed(
    session, learner_id, add_items, item, quiz_of, answer_one
):
    answer_one(quiz_of(add_items(item("時計"))), 1, "?")
    add_items(item("机"))
    assert [one.base for one in missed_words(session, learner_id)] == ["時計"]


def test_guests_are_different_people(session, now):
    first, second = create_guest(session, now), create_guest(session, now)
    assert first.id != second.id
    assert find_learner(session, first.id) is first
    assert first.created_at == now
    assert find_learner(session, second.id + 1) is None
