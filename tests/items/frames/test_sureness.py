import pytest

from quizapp.items.frames.phrases import phrases_in
from quizapp.items.frames.sureness import is_met_again, may_belong_later, why_unsure
from quizapp.japanese.article import read_article


def phrases(text):
    return list(phrases_in(read_article(text).sentences[0]))


@pytest.mark.parametrize(
    "text",
    [
        "弟は大会に参加する。",
        "弟は大会に参加しましたが、負けた。",
        "弟は大会に参加し、三位になった。",
        "弟は大会に参加していたので、家にいなかった。",
        "弟は大会に参加すると話した。",
        "弟は大会に参加しないよね。",
    ],
)
def test_a_phrase_whose_clause_ends_is_sure(text):
    [phrase] = [each for each in phrases(text) if each.base == "参加する"]
    assert why_unsure(phrase) == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("弟は大会に参加したい。", "〜たい"),
        ("弟は大会に参加させられた。", "changes"),
        ("弟は大会に参加した人を知っている。", "describes a noun"),
        ("弟は大会に参加するのをやめた。", "describes a noun"),
        ("弟は大会に参加して勝った。", "goes on"),
        ("弟に大会に参加しました。", "the same particle"),
    ],
)
def test_a_phrase_that_something_else_may_decide_is_unsure(text, reason):
    [phrase] = [each for each in phrases(text) if each.base == "参加する"]
    assert reason in why_unsure(phrase)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("弟は難しい本を読める。", "can be done"),
        ("みんなで早く本を読め。", "an order"),
        ("弟は難しい本を読む。", ""),
    ],
)
def test_potentials_and_orders_are_unsure(text, reason):
    [phrase] = [each for each in phrases(text) if each.base.startswith("読")]
    assert reason in why_unsure(phrase)
    assert bool(reason) == bool(why_unsure(phrase))


@pytest.mark.parametrize(
    ("text", "particle", "is_open"),
    [
        ("母は窓を閉めて、磨いた。", "を", True),
        ("母は窓を閉め、磨いた。", "を", True),
        ("母は窓を閉めて、寝た。", "を", False),
        ("母は窓を閉めて、泣かせた。", "を", True),
        ("母は窓を閉めて、離れた。", "を", True),
        ("母は窓を閉めて、電気を消した。", "を", False),
        ("母は窓を閉めて、電気を消した。", "が", True),
        ("母は窓を閉めたが、寒かった。", "を", False),
        ("母は窓を閉めて、出かけた。", "へ", True),
        ("母は窓を閉めて、寝た。", "へ", False),
        ("弟は海が好きで、家を白く塗った。", "に", True),
        ("母は窓を閉めた。", "を", False),
    ],
)
def test_a_noun_may_belong_to_a_later_verb_without_one(text, particle, is_open):
    assert may_belong_later(phrases(text)[0], particle) == is_open


@pytest.mark.parametrize(
    ("text", "is_met"),
    [
        ("母は窓を閉める音を聞いた。", True),
        ("母は窓を閉めるのを忘れた。", True),
        ("母は窓を閉めた人に会って、名前を聞いた。", False),
        ("母は窓を閉めた人だ。", False),
    ],
)
def test_the_next_verb_may_have_its_own_noun(text, is_met):
    assert is_met_again(phrases(text)[0]) == is_met
