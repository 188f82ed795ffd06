import pytest

TEXT = """三人の学者の歩み
{}
中村健二教授は海の魚の図鑑を書いた。
小林由美教授は山の花の色を調べた。
"""


def ask(drafted, sentence, name="who"):
    items, refusals = drafted(name, TEXT.format(sentence))
    return (
        [item for item in items if item.evidence.sentence == 1],
        [each.reason for each in refusals if each.sentence == 1],
    )


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("田中正夫教授は1995年に新しい星を見つけた。", "1995年に新しい星を見つけたのは、誰ですか。"),
        ("1995年、田中正夫教授は新しい星を見つけた。", "1995年、新しい星を見つけたのは、誰ですか。"),
        ("新しい星は1995年に田中正夫教授が見つけた。", "新しい星を1995年に見つけたのは、誰ですか。"),
        ("天文台では1995年に田中正夫教授が星を見つけた。", "天文台で1995年に星を見つけたのは、誰ですか。"),
        ("田中正夫教授は町の天文台を建て、星を見つけた。", "町の天文台を建て、星を見つけたのは、誰ですか。"),
    ],
)  # fmt: skip
def test_the_question_is_the_sentence_without_the_name(drafted, sentence, stem):
    (item,), _ = ask(drafted, sentence)
    assert item.stem == stem
    assert item.key == ("田中正夫教授",)
    assert {wrong.text for wrong in item.distractors} == {
        "中村健二教授",
        "小林由美教授",
    }


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        # It may be somebody else who found it.
        ("田中正夫教授は町に残り、弟子が新しい星を見つけた。", "another subject"),
        ("田中正夫教授が建てた天文台は1995年に星を見つけた。", "another predicate"),
        ("新しい星は1995年に田中正夫教授が開いた町で見つかった。", "another predicate"),
        # The topic may be who or what it acts on.
        ("天文台は1995年に田中正夫教授が星を見つけた。", "topic"),
        ("新しい星は1995年に田中正夫教授が見つけたという。", "others say"),
    ],
)  # fmt: skip
def test_who_did_it_has_to_be_certain(drafted, sentence, reason):
    found, reasons = ask(drafted, sentence)
    assert found == []
    assert any(reason in each for each in reasons), reasons


def test_another_who_did_the_same_is_no_option(drafted):
    text = TEXT.format("田中正夫教授は1995年に新しい星を見つけた。")
    text = text.replace("山の花の色を調べた", "2001年に新しい星を見つけた")
    items, _ = drafted("who", text)
    for item in items:
        if item.evidence.sentence == 1:
            assert "小林由美教授" not in {wrong.text for wrong in item.distractors}


def test_without_its_sentence_there_is_no_question(drafted):
    assert ask(drafted, "新しい星が1995年に見つかった。")[0] == []
