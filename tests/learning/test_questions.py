import pytest

from quizapp.learning.learners import create_guest
from quizapp.learning.questions import question
from quizapp.learning.shown import AskedWord


@pytest.fixture
def quiz_id(add_items, item, fact, quiz_of):
    return quiz_of(
        add_items(
            item("時計"),
            item("机", "reading_typed", 1),
            fact("五百", "meaning", 2, target_start=None, target_end=None),
        )
    )


def test_what_is_shown_before_the_answer(session, learner_id, quiz_id):
    asked = question(session, learner_id, quiz_id, 1)
    assert (asked.number, asked.total, asked.kind) == (1, 3, "quiz")
    assert (asked.type, asked.skill, asked.response) == (
        "meaning",
        "vocabulary",
        "choice",
    )
    assert asked.before == (("0番目の文に", ""),)
    assert asked.target == "時計"
    assert asked.after == (("が", ""), ("有", "あ"), ("る。", ""))
    assert sorted(asked.options) == ["やみ", "ゆみ", "よみ"]
    assert (asked.set_slug, asked.set_title) == ("shelf", "About shelf")
    assert asked.instruction
    assert asked.result is None


def test_a_typed_item_has_no_options(session, learner_id, quiz_id):
    asked = question(session, learner_id, quiz_id, 2)
    assert (asked.response, asked.options) == ("typed", ())


def test_a_stem_without_target_is_all_before(session, learner_id, quiz_id):
    assert question(session, learner_id, quiz_id, 3).target == ""


def test_options_stay_in_their_order(session, learner_id, add_items, item, quiz_of):
    shelf = add_items(*(item(f"語{n}", sentence=n) for n in range(12)))
    quiz_id = quiz_of(shelf)
    orders = [
        [question(session, learner_id, quiz_id, n).options for n in range(1, 13)]
        for _ in range(2)
    ]
    assert orders[0] == orders[1]
    assert len(set(orders[0])) > 2  # and are not the same in every question


def test_what_is_shown_after_a_wrong_answer(session, learner_id, quiz_id, answer_one):
    answer_one(quiz_id, 1, "ゆみ")
    result = question(session, learner_id, quiz_id, 1).result
    assert (result.text, result.slip, result.is_right) == ("ゆみ", "long_added", False)
    assert result.key == ("よみ",)
    assert result.explanation == "時計 is what it is."
    assert (result.word.base, result.word.reading) == ("時計", "時計よみ")
    assert result.evidence.sentence == 0
    assert result.evidence.before == (("0番目の文に", ""),)
    assert result.evidence.marked == (("時計", "よみ"),)
    assert result.evidence.after == (("がある。", ""),)


def test_a_right_answer_without_word(session, learner_id, quiz_id, answer_one):
    answer_one(quiz_id, 3)
    result = question(session, learner_id, quiz_id, 3).result
    assert result.is_right
    assert result.word is None


def test_an_item_without_evidence_quotes_nothing(
    session, learner_id, add_items, item, quiz_of, answer_one
):
    none = {
        "sentence": None,
        "evidence_start": None,
        "evidence_end": None,
        "context": [],
    }
    quiz_id = quiz_of(add_items(item("時計", **none)))
    answer_one(quiz_id, 1)
    result = question(session, learner_id, quiz_id, 1).result
    assert result.evidence is None
    assert result.word == AskedWord(1, "時計", "時計よみ", "gloss")


def test_it_has_to_be_there_and_ones_own(session, learner_id, quiz_id, now):
    other = create_guest(session, now).id
    assert question(session, learner_id, quiz_id, 1)
    assert question(session, other, quiz_id, 1) is None
    assert question(session, learner_id, quiz_id, 0) is None
    assert question(session, learner_id, quiz_id, 4) is None
    assert question(session, learner_id, quiz_id + 1, 1) is None
