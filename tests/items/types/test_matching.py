from quizapp.items.slots import fill

TEXT = """町の話
村は去年、古い橋を改装した。
店には便利な道具が並んでいる。
兄は先週の会議に参加した。
朝の店には野菜が並ぶ。
"""


def test_the_sentences_lack_a_word_each(drafted):
    (item,), refusals = drafted("matching", TEXT)
    assert refusals == []
    assert item.key == ("改装／便利／参加／野菜",)
    assert item.stem.splitlines()[0] == "村は去年、古い橋を＿＿した。"
    assert fill(item.stem, item.parts) == "\n".join(TEXT.splitlines()[1:])
    assert item.evidence.text == "改装"


def test_the_explanation_says_what_each_word_takes(drafted):
    (item,), _ = drafted("matching", TEXT)
    assert (
        "「橋を改装した」: 改装 makes a verb with する, and を can go"
        in item.explanation
    )
    assert (
        "「参加した」: 参加 makes a verb with する that never takes を."
        in item.explanation
    )
    assert "「便利な」: 便利 takes な before a noun." in item.explanation
    assert "「野菜が」: 野菜 takes neither な nor する." in item.explanation


def test_words_in_other_blanks_are_told_so(drafted):
    (item,), _ = drafted("matching", TEXT)
    grade = item.grade("参加／便利／改装／野菜")
    assert (grade.correctness, grade.slip) == (0.5, "word_place")


def test_a_text_without_such_words_is_refused_once(drafted):
    items, refusals = drafted("matching", "朝の店には野菜が並ぶ。\n空は青い。")
    assert items == []
    assert [one.reason for one in refusals] == [
        "no three sentences lack words that grammar tells apart"
    ]
