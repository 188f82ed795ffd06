import pytest

from quizapp.items.asked.values import draft_values, tells_amount, tells_time
from quizapp.items.base import Refusal
from quizapp.items.facts import Fact, facts
from quizapp.japanese.article import read_article


def only_fact(text):
    (fact,) = (
        each for each in facts(read_article(text), "when") if isinstance(each, Fact)
    )
    return fact


@pytest.mark.parametrize(
    ("text", "is_time"),
    [
        ("町は1931年に水路を掘った。", True),
        ("町の図書館は4月12日に開いた。", True),
        ("町の図書館には三百人が集まった。", False),
    ],
)
def test_a_number_tells_when_or_how_many(text, is_time):
    fact = only_fact(text)
    assert tells_time(fact) is is_time
    assert tells_amount(fact) is not is_time


def test_what_could_not_be_asked_is_tried_where_it_stands_again():
    text = "町の図書館には300人が集まった。\n町の市場には300人が集まった。"
    tried = []

    def refuse(fact):
        tried.append(fact.sentence.index)
        return Refusal("how_many", fact.sentence.index, fact.word.surface, "no")

    list(draft_values("how_many", read_article(text), tells_amount, refuse))
    assert tried == [0, 1]
