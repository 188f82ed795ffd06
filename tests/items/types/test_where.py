import pytest

TEXT = """三つの国の祭り
{}
フランスの村では夏に大きな花火が上がる。
イタリアの町では秋に葡萄の歌が歌われる。
"""


def ask(drafted, sentence):
    items, refusals = drafted("where", TEXT.format(sentence))
    return (
        [item for item in items if item.evidence.sentence == 1],
        [each.reason for each in refusals if each.sentence == 1],
    )


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("雪の祭りは1950年にドイツで開かれた。", "雪の祭りが1950年に開かれたのは、どの国ですか。"),
        ("祭りを始めた画家は1920年にドイツに移り住んだ。", "祭りを始めた画家が1920年に移り住んだのは、どの国ですか。"),
        ("有名な画家は1920年にドイツに移り住んだ。", "有名な画家が1920年に移り住んだのは、どの国ですか。"),
        ("ドイツでは1950年に雪の祭りが始まった。", "1950年に雪の祭りが始まったのは、どの国ですか。"),
    ],
)  # fmt: skip
def test_the_question_is_the_sentence_without_the_place(drafted, sentence, stem):
    found, _ = ask(drafted, sentence)
    (item,) = found
    assert item.stem == stem
    assert item.key == ("ドイツ",)
    assert {"フランス", "イタリア"} <= {wrong.text for wrong in item.distractors}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        # に marks what they beat, learn from or speak of.
        ("町の若い選手は1950年にドイツに勝った。", "something else than a place"),
        ("画家は1950年にドイツで学んだ友人の絵を買った。", "another predicate"),
        ("雪の祭りは1950年にドイツから町に伝わった。", "does not tell where"),
    ],
)
def test_where_it_was_has_to_be_certain(drafted, sentence, reason):
    found, reasons = ask(drafted, sentence)
    assert found == []
    assert any(reason in each for each in reasons), reasons
