import pytest

from quizapp.japanese.sentences import split_sentences


def sentences(line):
    return [line[start:end] for start, end in split_sentences(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("朝だ。起きる！本当？はい", ["朝だ。", "起きる！", "本当？", "はい"]),
        (
            "「来るの？行こう。」と言った。はい。",
            ["「来るの？行こう。」と言った。", "はい。"],
        ),
        ("彼は（昨日。夜）来た。", ["彼は（昨日。夜）来た。"]),
        ("『空。海』を読む。", ["『空。海』を読む。"]),
        ("すごい！？本当！", ["すごい！？", "本当！"]),
        ("いいね! 行く? うん。", ["いいね!", "行く?", "うん。"]),
        ("「はい。」「いいえ。」", ["「はい。」「いいえ。」"]),
        ("値段は3.5倍だ。次だ。", ["値段は3.5倍だ。", "次だ。"]),
        ("読点は，句点は．二文目．", ["読点は，句点は．", "二文目．"]),
        ("行こう！と叫んだ。", ["行こう！と叫んだ。"]),
        ("Yahoo!で探す。", ["Yahoo!で探す。"]),
        ("閉じない「かっこ。次の文。", ["閉じない「かっこ。", "次の文。"]),
        ("　字下げの文。　次の文。　", ["字下げの文。", "次の文。"]),
        ("ﾊﾝｶｸ｡ﾂｷﾞ｡", ["ﾊﾝｶｸ｡", "ﾂｷﾞ｡"]),
        ("句点のない行", ["句点のない行"]),
        ("   ", []),
    ],
)
def test_sentences_end_at_marks_outside_brackets(line, expected):
    assert sentences(line) == expected
