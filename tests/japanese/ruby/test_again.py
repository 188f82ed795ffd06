import pytest

from quizapp.japanese.article import read_article


def readings(text, surface):
    return [
        (word.reading, word.origin)
        for sentence in read_article(text).sentences
        for word in sentence.words
        if word.surface == surface
    ]


def test_furigana_hold_for_the_word_wherever_it_stands():
    text = "朝の市場\n市場《いちば》へ行く。市場は広い。"
    assert readings(text, "市場") == [("いちば", "source")] * 3


@pytest.mark.parametrize(
    "text",
    [
        "朝の市場《いちば》へ行く。株の市場《しじょう》を見る。市場は広い。",
        "市場《マーケット》へ行く。市場は広い。",
    ],
)
def test_they_do_not_where_the_author_reads_it_otherwise_too(text):
    assert readings(text, "市場")[-1] == ("しじょう", "agreed")


def test_they_do_not_reach_into_longer_words():
    text = "昔の市《いち》に行く。市内は広い。"
    assert readings(text, "市内") == [("しない", "agreed")]
