import pytest

from quizapp.items.names.speech import Speech, speeches
from quizapp.japanese.article import read_article
from quizapp.japanese.entities import entities


def spoken(text):
    article = read_article(text)
    told = speeches(article, entities(article))
    return {each.words: each.speaker.text for each in told if isinstance(each, Speech)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("大森さんは「声が重なる瞬間が好きだ」と話した。", "大森さん"),
        ("大森健太さん（52）は「声が重なる瞬間が好きだ」と振り返る。", "大森健太さん"),
        ("大森健太教授（音楽学）は「声が重なる瞬間が好きだ」と指摘する。", "大森健太教授"),
        ("大森さんは取材に対し、「声が重なる瞬間が好きだ」と語った。", "大森さん"),
        ("「声が重なる瞬間が好きだ」と大森さんは笑った。", "大森さん"),
        ("大森さんは三年前に町へ来た。「声が重なる瞬間が好きだ」と話す。", "大森さん"),
        ("指揮者の大森さんは三年前に町へ来た。「声が重なる瞬間が好きだ」と話す。", "大森さん"),
        ("父が急に「来年は半分でいいかな」とつぶやいた。", "父"),
        ("町の企画課の担当者は「森を知る入り口にしたい」と話す。", "町の企画課の担当者"),
        ("外務省の幹部は「二つの国が組み合わさる協力」と説明。", "外務省の幹部"),
    ],
)  # fmt: skip
def test_the_speaker_is_told(text, speaker):
    assert list(spoken(text).values()) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "大森さんは野口さんに会った。「声が重なる瞬間が好きだ」と話す。",
        "三年前に大森さんが来た。「声が重なる瞬間が好きだ」と話す。",
        "大森さんは三年前に来た。\n「声が重なる瞬間が好きだ」と話す。",
        "大森さんは、医者が「早く寝たほうがいい」と話したのを覚えている。",
        "大森さんは「早く寝たほうがいい」と注意された。",
        "大森さんは「声が重なる瞬間」という題を付けた。",
        "大森さんは「早く寝たほうがいい」と話したことがない。",
        "大森さんの「声が重なる瞬間が好きだ」という言葉が残った。",
    ],
)
def test_nobody_is_sure_to_have_said_it(text):
    assert spoken(text) == {}
