"""Whatever is pasted, words point into the text as given and cut nothing that belongs together."""

import unicodedata
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizapp.japanese.article import read_article
from quizapp.japanese.ruby import take_out
from quizapp.japanese.source import TextError
from quizapp.japanese.words import find_words

PIECES = (
    "漢字", "食べる", "取り組む", "今日", "本", "町", "東京都", "12月", "3本", "𠮷野", "葛\U000e0100飾区", "々", "〻", "〆", "八ヶ岳", "一ケ所",
    "《かんじ》", "《た》", "《カンジ》", "《ｶﾝｼﾞ》", "《漢字》", "（かんじ）", "(ほん)", "（のぞみ）", "《か\u3099く》", "《", "》", "（", ")",
    "｜", "|", "［＃", "］", "［＃「漢字《かんじ》」に傍点］", "<ruby>", "</ruby>", "<rb>", "</rb>", "<rt>", "</rt>", "<rp>(</rp>", "かんじ", "<b>",
    "<ruby>漢字<rt>かんじ</rt></ruby>", "<ruby>今日<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>", "<RUBY lang=ja>本<rt>ほん</ruby>",
    "ｶﾞｽ代", "ﾊﾟﾝ", "か\u3099く", "\u3099", "\u309a", "Ａbc", "１2", "\u200b", "\u200d", "\ufe0f", "👨\u200d👩\u200d👧", "❤\ufe0f", "👍\U0001f3fd",
    "🇯🇵", "1\ufe0f\u20e3", "\ufeff", "\r\n", "\r", "\n", "\x00", "\ud83d", "\ude00", "　", " ", "。", "、", "「", "」", "！",
)  # fmt: skip

texts = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), min_size=1, max_size=12
).map("".join)


def joins(text, at):
    """Return whether `text[at]` belongs to the character before it."""
    if not 0 < at < len(text):
        return False
    category = unicodedata.category(text[at])
    if text[at - 1] == "\u200d" and category == "So":
        return bool(text[: at - 1].strip("\u200b\u200d\ufe0f\ufeff"))
    return category in ("Mn", "Me") or "\U0001f3fb" <= text[at] <= "\U0001f3ff"


def check(plain, words, start=0):
    """Assert that the words of the sentence at `start` of `plain` are where they say."""
    assert all(a.end <= b.start for a, b in pairwise(words))
    edges = {start + edge for word in words for edge in (word.start, word.end)}
    assert not any(joins(plain.text, edge) for edge in edges)
    for mark in plain.marks:
        assert not edges & set(range(mark.start + 1, mark.end))
    for word in words:
        first, after = plain.span(start + word.start, start + word.end)
        inner = [cut for cut in plain.cuts if first <= cut.start and cut.end <= after]
        left = plain.given[first:after]
        for cut in reversed(inner):
            left = left[: cut.start - first] + left[cut.end - first :]
        assert left == word.surface
        assert not any(
            cut.start < edge < cut.end for cut in plain.cuts for edge in (first, after)
        )


@settings(max_examples=300, deadline=None)
@given(texts)
@example("か<ruby>\u3099漢<rt>かん</rt></ruby>")
@example("今日《きょう》\ufe00本《ほん》")
@example("１2\U0001f3fb")
@example("あ\ufe00漢字《かんじ》")
@example("｜0\x1b《かんじ》")
@example("<ruby>漢\x00字<rt>かんじ</rt></ruby>")
def test_words_of_any_text_are_where_they_say(text):
    plain = take_out(text)
    check(plain, find_words(plain.text, plain.marks))


@settings(max_examples=150, deadline=None)
@given(texts)
@example("漢字《かんじ》\r\n漢字（かんじ）。｜本《ほん》")
def test_sentences_of_any_article_are_where_they_say(text):
    try:
        article = read_article(text)
    except TextError:
        return
    plain = article.plain
    for sentence in article.sentences:
        end = sentence.start + len(sentence.text)
        assert article.text[sentence.start : end] == sentence.text
        check(plain, sentence.words, sentence.start)
        given = plain.given[plain.edge(sentence.start) : plain.edge(end)]
        assert (
            sentence.text in (given, take_out(given).text) or "<ruby" in given.lower()
        )


@given(texts)
def test_nothing_but_furigana_is_taken_out(text):
    plain = take_out(text)
    spans = [(0, 0), *((cut.start, cut.end) for cut in plain.cuts), (len(text),) * 2]
    kept = [text[end:start] for (_, end), (start, _) in pairwise(spans)]
    assert "".join(kept) == plain.text
