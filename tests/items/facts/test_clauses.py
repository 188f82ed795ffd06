import pytest

from quizapp.items.facts.clauses import passage_around, topic_of
from quizapp.japanese.article import read_article


def number_in(text):
    sentence = read_article(text).sentences[0]
    return sentence, next(word for word in sentence.words if word.number)


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("朝、町は4月に新しい港を開き、祝った。", "町は4月に新しい港を開き"),
        ("港が開いたのは、4月だ。", "港が開いたのは、4月だ"),
        ("4月、町は港を開いた。", "4月、町は港を開いた"),
        ("町は4月に「港はみんなのものだ」と決めた。", "町は4月に「…」と決めた"),
        ("町は4月に「港の歌」を作り、歌った。", "町は4月に「港の歌」を作り"),
        ("「港はみんなのものだ」と4月に決めた。", "「…」と4月に決めた"),
    ],
)
def test_a_passage_is_as_many_clauses_as_say_something(text, passage):
    assert passage_around(*number_in(text)) == passage


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("宿の客室は24室ある。", "客室"),
        ("新しい宿は客室が8室ある。", "客室"),
        ("朝、4月に港が開いた。", ""),
        ("4月に港が開いた。", ""),
    ],
)
def test_the_topic_is_the_noun_before_the_number(text, topic):
    sentence, word = number_in(text)
    assert topic_of(sentence.words, word) == topic
