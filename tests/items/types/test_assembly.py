from quizapp.items.base import BLANK
from quizapp.items.draft import draft
from quizapp.items.slots import fill
from quizapp.japanese.article import read_article

TEXT = """庭の一年
姉は去年から、庭の花を育てることにした。
弟は駅で母に会った。
この庭は、町の名所として知られる。
"""


def drafted(text=TEXT):
    return draft(read_article(text), types=["assembly"])


def test_a_sentence_with_one_order_is_asked_once():
    items = drafted().items
    assert [item.evidence.sentence for item in items] == [1, 3]
    assert items[1].key == ("町の／名所／として／知られる",)
    assert items[1].stem == f"この庭は、{BLANK * 4}。"


def test_the_stem_with_its_parts_is_the_sentence():
    article = read_article(TEXT)
    for item in drafted().items:
        text = article.sentences[item.evidence.sentence].text
        assert fill(item.stem, item.parts) == text
        assert text[item.evidence.start : item.evidence.end] == "".join(item.parts)


def test_a_sentence_whose_parts_change_places_is_refused():
    reasons = {one.text: one.reason for one in drafted().refusals}
    assert reasons == {
        "弟は駅で母に会った。…": "no part of it has pieces that go in one order only"
    }


def test_another_order_is_wrong():
    item = drafted().items[1]
    grade = item.grade("名所／町の／として／知られる")
    assert (grade.correctness, grade.slip) == (0.5, "piece_order")


def test_what_describes_a_noun_is_not_said_to_describe_its_adjective():
    text = "昔、ある丘の上に、聞けば必ず嵐を呼ぶという不思議な鐘があったそうだ。"
    (item,) = drafted(text).items
    assert "という describes what follows, 不思議な鐘が." in item.explanation
