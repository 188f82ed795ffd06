import pytest

from quizapp.learning.learners import create_guest
from quizapp.learning.summaries import summary


@pytest.fixture
def quiz_id(add_items, item, quiz_of):
    return quiz_of(add_items(*(item(f"語{n}", sentence=n) for n in range(3))))


def test_before_the_first_answer(session, learner_id, quiz_id):
    found = summary(session, learner_id, quiz_id)
    assert (found.total, found.right, found.missed, found.next) == (3, 0, (), 1)
    assert found.finished_at is None
    assert (found.kind, found.set_slug, found.set_title) == (
        "quiz",
        "shelf",
        "About shelf",
    )


def test_in_the_middle(session, learner_id, quiz_id, answer_one):
    answer_one(quiz_id, 1, "?")
    answer_one(quiz_id, 3)
    found = summary(session, learner_id, quiz_id)
    assert (found.right, found.next) == (1, 2)
    assert [one.number for one in found.missed] == [1]
    assert [one.result is None for one in found.questions] == [False, True, False]


def test_at_the_end(session, learner_id, quiz_id, take, answer_one, now):
    take(quiz_id, missed={"語1"})
    found = summary(session, learner_id, quiz_id)
    assert (found.right, found.total, found.next) == (2, 3, 4)
    assert found.finished_at is None
    answer_one(quiz_id, 4, "ゆみ")  # what was missed comes once more
    found = summary(session, learner_id, quiz_id)
    assert (found.right, found.total, found.next) == (2, 3, None)
    assert found.finished_at == now
    assert found.slips == ()
    (missed,) = found.missed
    assert missed.is_right_again is False
    assert (missed.number, missed.target, missed.set_slug) == (2, "語1", "shelf")
    assert (missed.result.text, missed.result.key) == ("?", ("よみ",))
    assert missed.result.word.base == "語1"
    assert missed.before == (("1番目の文に", ""),)


def test_of_a_review(session, learner_id, add_items, item, quiz_of):
    quiz_id = quiz_of(add_items(item("時計")), "review")
    assert summary(session, learner_id, quiz_id).kind == "review"


def test_it_has_to_be_there_and_ones_own(session, learner_id, quiz_id, now):
    assert summary(session, create_guest(session, now).id, quiz_id) is None
    assert summary(session, learner_id, quiz_id + 1) is None


def test_the_slips_are_counted_by_kind(session, learner_id, quiz_id, answer_one):
    for number, text in enumerate(("ゆみ", "ゆみ", "?"), 1):
        answer_one(quiz_id, number, text)
    assert summary(session, learner_id, quiz_id).slips == (("long_vowel", 2),)
