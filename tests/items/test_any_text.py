"""Whatever is pasted, drafting ends, and what it gives points into the text as given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article
from quizapp.japanese.source import TextError

PIECES = (
    "町は4月12日に新しい港を開いた。", "約300人が集まり、太鼓の演奏を楽しんだ。", "「もう帰るの？」と母が聞いた。",
    "3〜5人", "二、三日", "１２月", "図書館", "取り組み", "お茶を飲む", "話を聞け。", "ｶﾞｽ代", "データ", "𠮷野", "👨\u200d👩\u200d👧",
    "か\u3099くせい", "\u200b", "\x00", "\ud800", "\n", "　", "。", "（", "」", "『", "々", "ヶ", "〆切", "www.", "100%", "…", "ー",
)  # fmt: skip

texts = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), min_size=1, max_size=14
).map("".join)


@settings(max_examples=120, deadline=None)
@given(texts)
def test_items_of_any_text_are_sound(text):
    try:
        article = read_article(text)
    except TextError:
        return
    for sentence in article.sentences:
        assert article.text[sentence.start :].startswith(sentence.text)
    for item in draft(article).items:
        sentence = article.sentences[item.evidence.sentence].text
        assert sentence[item.evidence.start : item.evidence.end] == item.evidence.text
        if item.target:
            place = slice(item.target.start, item.target.end)
            assert item.stem[place] == item.target.text
        assert item.grade(item.key[0]).correctness == 1.0
        assert all(
            item.grade(wrong.text).correctness == 0.0 for wrong in item.distractors
        )


@pytest.mark.parametrize(
    "text",
    [
        "ｷｮｳﾊ図書館ﾃﾞ本ｦ3冊借ﾘﾀ｡",
        "昨日は🎉友だちと映画を見た。",
        "漢" * 5_000,
        "ア" * 5_000,
        "今日は本を読んだ。" * 3_000,
    ],
)
def test_odd_texts_take_no_exceptional_time(text):
    article = read_article(text)
    assert "".join(sentence.text for sentence in article.sentences) == text
    draft(article)
