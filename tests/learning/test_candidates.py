import pytest

from quizapp.learning.candidates import candidates
from quizapp.learning.learners import create_guest


def test_what_a_word_item_is_about(session, learner_id, add_items, item):
    shelf = add_items(
        item("読んだ", sentence=3, word=("読む", "よむ"), surface="読んだ")
    )
    (found,) = candidates(session, learner_id, shelf.id)
    assert (found.type, found.skill, found.asked) == ("meaning", "vocabulary", 0)
    assert found.names == {"読んだ", "読む"}
    assert found.shows == "3番目の文に読んだがある。"
    assert found.span == (3, 6, 9)
    assert found.word_id is not None


def test_what_a_fact_is_about(session, learner_id, add_items, fact):
    shelf = add_items(
        fact("五百", key=["五百", "500"]), fact("六百", sentence=1, key=["○"])
    )
    blank, statement = candidates(session, learner_id, shelf.id)
    assert blank.names == {"五百"}
    assert statement.names == {"六百"}  # a circle is no thing to ask about
    assert blank.word_id is None


def test_statements_to_choose_from_are_shown(session, learner_id, add_items, fact):
    said = ["店は五軒ある。", "said_so"]
    shelf = add_items(
        fact("五百", key=["客は六百人だった。"], distractors=[said]),
        fact("六百", sentence=1, key=["六百"], distractors=[["七百", ""]]),
    )
    statements, blank = candidates(session, learner_id, shelf.id)
    assert "店は五軒ある。" in statements.shows
    assert "客は六百人だった。" in statements.shows
    assert "七百" not in blank.shows


def test_an_item_without_evidence_has_no_span(session, learner_id, add_items, fact):
    none = {"sentence": None, "evidence_start": None, "evidence_end": None}
    shelf = add_items(fact("五百", evidence_text="", key=["駅"], **none))
    (found,) = candidates(session, learner_id, shelf.id)
    assert found.span is None
    assert found.names == {"駅"}


def test_what_an_item_tells_is_its_explanation(session, learner_id, add_items, item):
    shelf = add_items(item("時計", explanation="机 (つくえ) is “desk”."))
    (found,) = candidates(session, learner_id, shelf.id)
    assert found.tells == "机 (つくえ) is “desk”."
    assert "机" not in found.shows


def test_how_often_each_was_asked(
    session, learner_id, add_items, item, quiz_of, answer_one, now
):
    shelf = add_items(item("時計"), item("机", sentence=1), item("本", sentence=2))
    for _ in range(2):
        answer_one(quiz_of(shelf), 1)
    answer_one(quiz_of(shelf), 3)
    found = candidates(session, learner_id, shelf.id)
    assert [one.asked for one in found] == [2, 0, 1]
    other = create_guest(session, now).id
    assert [one.asked for one in candidates(session, other, shelf.id)] == [0, 0, 0]


def test_neither_retired_items_nor_those_of_another_set(
    session, learner_id, add_items, item
):
    shelf = add_items(item("時計"), item("机", retired=True))
    add_items(item("本"), slug="other")
    assert [one.names for one in candidates(session, learner_id, shelf.id)] == [
        {"時計"}
    ]


@pytest.mark.parametrize(
    ("skill", "names"),
    [("vocabulary", {"便利", "参加", "便利／参加"}), ("grammar", {"便利／参加"})],
)
def test_what_parts_are_about(session, learner_id, add_items, item, skill, names):
    """Words are asked; pieces of a sentence stand anywhere. Both are seen."""
    shelf = add_items(
        item("", response="slots", skill=skill, word=None, stem="＿＿な町に＿＿する", key=["便利／参加"])
    )  # fmt: skip
    (found,) = candidates(session, learner_id, shelf.id)
    assert found.names - {""} == names
    assert found.shows == "＿＿な町に＿＿する\n便利\n参加"
