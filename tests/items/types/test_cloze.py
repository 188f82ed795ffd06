import pytest


def test_the_verb_is_blanked_and_others_of_its_form_stand_beside_it(drafted):
    (item,), _ = drafted("cloze", "古い駅舎を改装して、小さな図書館にした。")
    assert item.stem == "古い駅舎を＿＿して、小さな図書館にした。"
    assert item.key == ("改装",)
    assert item.evidence.text == "改装"
    assert {wrong.text for wrong in item.distractors} == {"改正", "改選", "改訂"}
    assert {wrong.label for wrong in item.distractors} == {"other_collocation"}


def test_an_ending_that_would_tell_the_verb_is_blanked_with_it(drafted):
    (item,), _ = drafted("cloze", "町の規則を守ってほしいと書いてある。")
    assert item.key == ("守って",)
    assert {wrong.text for wrong in item.distractors} == {"防いで", "保って", "抱いて"}


@pytest.mark.parametrize(
    ("text", "word", "reason"),
    [
        ("規則は規則を守って変える。", "守って", "noun stands twice"),
        ("守る人だけが規則を守る。", "守る", "stands twice"),
        ("新しい本を静かに読んだ。", "読んだ", "no noun"),
    ],
)
def test_what_is_not_fixed_is_refused(drafted, text, word, reason):
    items, refusals = drafted("cloze", text)
    assert items == []
    assert any(each.text == word and reason in each.reason for each in refusals)
