import pytest

from quizapp.items.frames.phrases import phrases_in
from quizapp.japanese.article import read_article


def phrases(text):
    return list(phrases_in(read_article(text).sentences[0]))


def named(phrase):
    words = phrase.words
    return (
        words[phrase.noun].surface,
        words[phrase.particle].surface,
        phrase.base,
        phrase.reading,
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("弟は昨日の会議に参加しました。", ("会議", "に", "参加する", "さんかする")),
        ("姉はいつも新聞を読んでいる。", ("新聞", "を", "読む", "よむ")),
        ("母は料理がとても得意です。", ("料理", "が", "得意", "とくい")),
    ],
)
def test_a_phrase_stands_before_its_predicate_or_an_adverb(text, found):
    assert found in map(named, phrases(text))


@pytest.mark.parametrize(
    "text",
    [
        "会議に、兄も参加した。",
        "新聞は読んでいる。",
        "会議には参加した。",
        "町へ友達と行った。",
    ],
)
def test_what_is_apart_from_its_predicate_is_no_phrase(text):
    assert [
        each for each in phrases(text) if named(each)[0] in ("会議", "新聞", "町")
    ] == []
