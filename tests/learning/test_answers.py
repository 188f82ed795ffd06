from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select

from quizapp.learning import schedule
from quizapp.learning.answers import (
    LONGEST_ANSWER,
    LONGEST_MS,
    AnswerError,
    NoQuestionError,
    answer,
)
from quizapp.learning.learners import create_guest
from quizapp.learning.settings import change_settings
from quizapp.models import Answer, Card, Quiz, read, write, write_rows

TOKYO = timezone(timedelta(hours=9))


def only(session, table):
    """Return the one row of the table."""
    session.expire_all()
    return session.scalars(select(table)).one()


@pytest.fixture
def quiz_id(add_items, item, quiz_of):
    return quiz_of(add_items(item("時計"), item("机", "reading_typed", 1)))


@pytest.mark.parametrize(
    ("number", "text", "correctness", "slip"),
    [
        (1, "よみ", 1.0, ""),
        (1, " よみ ", 1.0, ""),
        (1, "やみ", 0.0, "other"),
        (1, "ゆみ", 0.0, "long_added"),
        (1, "no option at all", 0.0, ""),
        (1, "", 0.0, ""),
        (2, "yomi", 1.0, ""),
        (2, "ヨミ", 1.0, ""),
        (2, "よーみ", 0.0, "long_added"),
    ],
)
def test_an_answer_is_graded_by_its_type(
    answer_one, quiz_id, number, text, correctness, slip
):
    given = answer_one(quiz_id, number, text)
    assert (given.correctness, given.slip, given.is_new) == (correctness, slip, True)


def test_what_is_kept(session, learner_id, quiz_id, answer_one, now):
    answer_one(quiz_id, 1, "やみ", duration_ms=4_200)
    kept, card = only(session, Answer), only(session, Card)
    assert (kept.quiz_id, kept.number, kept.learner_id) == (quiz_id, 1, learner_id)
    assert (kept.text, kept.correctness, kept.slip) == ("やみ", 0.0, "other")
    assert (kept.rating, kept.duration_ms, kept.answered_at) == (1, 4_200, now)
    assert (kept.card_id, kept.item_id) == (card.id, card.last_item_id)


def test_the_first_answer_to_a_word_makes_its_card(
    session, learner_id, quiz_id, answer_one, now
):
    answer_one(quiz_id, 1, "やみ")
    card = only(session, Card)
    assert card.learner_id == learner_id
    assert (card.reps, card.lapses, card.state) == (1, 0, schedule.LEARNING)
    assert card.last_review == now.date()
    assert card.due == now.date() + timedelta(days=1)
    assert card.first_reviewed is None


def test_a_second_item_of_the_word_moves_the_same_card(
    session, add_items, item, quiz_of, answer_one, now
):
    quiz_id = quiz_of(add_items(item("時計"), item("時計", "reading", 1)))
    answer_one(quiz_id, 1)
    first = only(session, Card).last_item_id
    later = now + timedelta(days=3)
    answer_one(quiz_id, 2, when=later)
    card = only(session, Card)
    assert (card.reps, card.state) == (2, schedule.REVIEW)
    assert card.last_review == later.date()
    assert card.last_item_id != first


def test_the_card_is_what_the_schedule_says(
    session, add_items, item, quiz_of, answer_one, now
):
    quiz_id = quiz_of(add_items(*(item("時計", sentence=n) for n in range(4))))
    memory = None
    for number, (text, days) in enumerate(
        [("よみ", 0), ("よみ", 3), ("?", 20), ("よみ", 21)], 1
    ):
        when = now + timedelta(days=days)
        answer_one(quiz_id, number, text, when=when)
        rating = schedule.GOOD if text == "よみ" else schedule.AGAIN
        memory = schedule.review(memory, rating, when.date())
        card = only(session, Card)
        assert (card.due, card.lapses, card.reps) == (
            memory.due,
            memory.lapses,
            memory.reps,
        )
        assert card.stability == pytest.approx(memory.stability)
        assert card.difficulty == pytest.approx(memory.difficulty)


def test_an_item_without_word_has_no_card(
    session, add_items, fact, quiz_of, answer_one
):
    quiz_id = quiz_of(add_items(fact("五百", "meaning")))
    answer_one(quiz_id, 1)
    kept = only(session, Answer)
    assert (kept.card_id, kept.rating, kept.correctness) == (None, None, 1.0)
    assert session.scalar(select(func.count()).select_from(Card)) == 0


def test_a_second_answer_changes_nothing(session, quiz_id, answer_one, now):
    first = answer_one(quiz_id, 1, "やみ")
    due = only(session, Card).due
    again = answer_one(quiz_id, 1, "よみ", when=now + timedelta(days=9))
    assert (again.text, again.correctness, again.slip) == ("やみ", 0.0, "other")
    assert (first.is_new, again.is_new) == (True, False)
    assert only(session, Answer).text == "やみ"
    assert (only(session, Card).due, only(session, Card).reps) == (due, 1)


def test_the_quiz_is_finished_by_its_last_answer(session, quiz_id, answer_one, now):
    later = now + timedelta(minutes=3)
    answer_one(quiz_id, 2)
    answer_one(quiz_id, 2)
    assert only(session, Quiz).finished_at is None
    answer_one(quiz_id, 1, when=later)
    assert only(session, Quiz).finished_at == later
    answer_one(quiz_id, 1, when=later + timedelta(hours=1))
    assert only(session, Quiz).finished_at == later


def test_only_a_review_sets_the_first_reviewed_day(
    session, add_items, item, quiz_of, answer_one, now
):
    shelf = add_items(item("時計"))
    answer_one(quiz_of(shelf), 1)
    assert only(session, Card).first_reviewed is None
    day = now + timedelta(days=2)
    answer_one(quiz_of(shelf, "review"), 1, when=day)
    assert only(session, Card).first_reviewed == day.date()
    answer_one(quiz_of(shelf, "review"), 1, when=day + timedelta(days=5))
    assert only(session, Card).first_reviewed == day.date()


def test_the_day_is_that_of_the_learners_clock(session, quiz_id, answer_one):
    answer_one(
        quiz_id, 1, when=datetime(2026, 5, 5, 8, tzinfo=TOKYO)
    )  # still the 4th in UTC
    assert only(session, Card).last_review == date(2026, 5, 5)


def test_a_clock_set_back_changes_no_due_day(
    session, add_items, item, quiz_of, answer_one, now
):
    quiz_id = quiz_of(add_items(item("時計"), item("時計", sentence=1)))
    answer_one(quiz_id, 1)
    answer_one(quiz_id, 2, when=now - timedelta(days=300))
    card = only(session, Card)
    assert card.last_review == now.date()
    assert card.due > now.date()


@pytest.mark.parametrize(
    ("duration_ms", "kept"),
    [
        (0, 0),
        (LONGEST_MS, LONGEST_MS),
        (LONGEST_MS + 1, None),
        (-1, None),
        (None, None),
        (10**30, None),
    ],
)
def test_only_plausible_durations_are_kept(
    session, quiz_id, answer_one, duration_ms, kept
):
    answer_one(quiz_id, 1, duration_ms=duration_ms)
    assert only(session, Answer).duration_ms == kept


def test_a_long_answer_is_refused(session, quiz_id, answer_one):
    with pytest.raises(AnswerError, match="at most 200 characters"):
        answer_one(quiz_id, 1, "あ" * (LONGEST_ANSWER + 1))
    assert answer_one(quiz_id, 1, "あ" * LONGEST_ANSWER).correctness == 0.0


@pytest.mark.parametrize("text", ["\0", "よみ\0", "\ud800", "'; DROP TABLE answer; --"])
def test_odd_text_is_kept_as_a_wrong_answer(session, quiz_id, answer_one, text):
    assert answer_one(quiz_id, 1, text).correctness == 0.0
    assert len(only(session, Answer).text) == len(text)


def test_the_question_must_be_there_and_ones_own(session, quiz_id, answer_one, now):
    for missing in (0, 3, -1):
        with pytest.raises(NoQuestionError):
            answer_one(quiz_id, missing)
    with pytest.raises(NoQuestionError):
        answer_one(quiz_id + 1, 1)
    other = create_guest(session, now).id
    with pytest.raises(NoQuestionError):
        answer(session, other, quiz_id, 1, "よみ", now=now)
    assert session.scalar(select(func.count()).select_from(Answer)) == 0


def test_two_learners_have_a_card_each(
    session, add_items, item, quiz_of, answer_one, now
):
    shelf = add_items(item("時計"))
    other = create_guest(session, now).id
    answer_one(quiz_of(shelf), 1)
    answer(session, other, quiz_of(shelf, learner=other), 1, "?", now=now)
    assert {c.learner_id: c.reps for c in session.scalars(select(Card))}.keys() >= {
        other
    }
    assert session.scalar(select(func.count()).select_from(Card)) == 2


def test_many_at_once_count_once(session, engine, learner_id, quiz_id, now):
    session.commit()

    def post(text):
        with write_rows(engine) as connection:
            return answer(connection, learner_id, quiz_id, 1, text, now=now)

    with ThreadPoolExecutor(8) as pool:
        given = list(pool.map(post, ["よみ", "やみ"] * 10))
    assert sum(one.is_new for one in given) == 1
    assert len({one.text for one in given}) == 1
    with read(engine) as reading:
        assert only(reading, Answer).text == given[0].text
        assert only(reading, Card).reps == 1


def test_many_quizzes_at_once_lose_no_answer_to_a_word(
    session, engine, learner_id, add_items, item, quiz_of, now
):
    shelf = add_items(item("時計"))
    quizzes = [quiz_of(shelf) for _ in range(24)]
    session.commit()

    def post(quiz_id):
        with write(engine) as writing:
            answer(writing, learner_id, quiz_id, 1, "よみ", now=now)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(post, quizzes))
    with read(engine) as reading:
        assert only(reading, Card).reps == 24


def test_an_answer_to_another_question_is_not_kept_but_the_next_one_is(
    session, quiz_id, answer_one
):
    again = answer_one(quiz_id, 2, "机", is_last_try=False)
    assert (again.slip, again.is_final, again.is_new) == ("kanji_typed", False, False)
    assert session.scalar(select(func.count()).select_from(Answer)) == 0
    assert session.scalar(select(func.count()).select_from(Card)) == 0
    kept = answer_one(quiz_id, 2, "yomi", is_last_try=False)
    assert (kept.correctness, kept.is_final) == (1.0, True)
    assert only(session, Card).reps == 1


def test_the_last_try_is_kept_whatever_it_answers(session, quiz_id, answer_one):
    given = answer_one(quiz_id, 2, "机", is_last_try=True)
    assert (given.correctness, given.slip, given.is_final) == (0.0, "kanji_typed", True)
    assert only(session, Answer).text == "机"


@pytest.mark.parametrize("text", ["やみ", "", "よーみ"])
def test_a_wrong_answer_is_kept_at_the_first_try(session, quiz_id, answer_one, text):
    assert answer_one(quiz_id, 2, text, is_last_try=False).is_final
    assert only(session, Answer).text == text


def test_another_try_at_an_answered_question_returns_the_answer(quiz_id, answer_one):
    answer_one(quiz_id, 2, "やみ")
    again = answer_one(quiz_id, 2, "机", is_last_try=False)
    assert (again.text, again.is_final) == ("やみ", True)


def test_what_is_missed_comes_once_more_and_leaves_the_schedule_alone(
    session, learner_id, quiz_id, answer_one, now
):
    answer_one(quiz_id, 1, "やみ")
    answer_one(quiz_id, 2)
    card = session.scalars(select(Card).where(Card.misses == 1)).one()
    due, quiz = card.due, session.get_one(Quiz, quiz_id)
    assert (quiz.size, quiz.finished_at) == (3, None)
    answer_one(quiz_id, 3, "やみ")
    session.expire_all()
    assert (quiz.size, quiz.finished_at) == (3, now)
    assert (card.due, card.reps, card.misses) == (due, 1, 1)


def test_of_two_options_the_other_one_is_not_asked_again(
    session, add_items, fact, quiz_of, answer_one
):
    shelf = add_items(fact("三十本", key=["○"], distractors=[["×", ""]]))
    quiz_id = quiz_of(shelf)
    answer_one(quiz_id, 1, "×")
    assert only(session, Quiz).size == 1


def test_a_word_forgotten_again_and_again_is_set_aside(
    session, learner_id, add_items, item, quiz_of, answer_one, now
):
    shelf = add_items(item("庭"))
    asides = []
    for _ in range(9):
        for text in ("よみ", "やみ"):
            now += timedelta(days=30)
            answer_one(quiz_of(shelf), 1, text, when=now)
        asides.append(only(session, Card).aside)
    assert asides == [""] * 7 + ["leech"] * 2


def test_the_learners_retention_decides_the_day(
    session, learner_id, add_items, item, quiz_of, answer_one, now
):
    shelf, dues = add_items(item("庭"), item("木", sentence=1)), []
    for retention in (0.95, 0.75):
        change_settings(session, learner_id, {"retention": retention})
        session.flush()
        answer_one(quiz_of(shelf), len(dues) + 1)
        session.expire_all()
        dues.append(session.scalars(select(Card.due).order_by(Card.id)).all()[-1])
    assert dues[0] < dues[1]
