import pytest

from quizapp.items import base
from quizapp.items.base import Evidence, ItemError, Span
from quizapp.japanese.article import read_article
from quizapp.sets.building import build_item, fields_of, find_evidence, find_target
from quizapp.sets.fields import ItemFields, PlaceFields, check_fields

ARTICLE = read_article("駅の時計\n駅の時計が鳴った。町の人が時計を見た。\n町は静かだ。")


def place(text, **where):
    return PlaceFields(text=text, **where)


def test_the_target_is_found():
    assert find_target("本を読む。", place("本")) == Span("本", 0, 1)
    assert find_target("本と本を読む。", place("本", start=2)) == Span("本", 2, 3)


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        (place("机"), "the target 机 is not in the stem"),
        (place("本"), "the target 本 stands in the stem 2 times; give more of it"),
        (place("本", start=1), "the target 本 is not at 1 of the stem"),
        (place("本", start=-7), "is not at -7 of the stem"),
        (place(""), "is not in the stem"),
    ],
)
def test_a_target_that_is_not_there_once(where, sentence):
    with pytest.raises(ItemError, match=sentence):
        find_target("本と本を読む。", where)


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (place("駅の時計が鳴った"), Evidence(1, 0, 8, "駅の時計が鳴った")),
        (place("町の人"), Evidence(2, 0, 3, "町の人")),
        (place("静かだ。"), Evidence(3, 2, 6, "静かだ。")),
        (place("時計", sentence=2, start=4), Evidence(2, 4, 6, "時計")),
        (place("時計", sentence=0, start=2), Evidence(0, 2, 4, "時計")),
    ],
)
def test_the_evidence_is_found(where, found):
    assert find_evidence(ARTICLE, where) == found
    assert ARTICLE.sentences[found.sentence].text[found.start : found.end] == found.text


def test_the_evidence_may_have_the_furigana_of_the_article():
    article = read_article("駅《えき》の時計が鳴った。町は静かだ。")
    found = Evidence(0, 0, 4, "駅の時計")
    assert find_evidence(article, place("駅の時計")) == found
    assert find_evidence(article, place("駅《えき》の時計")) == found


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        (place("時計が鳴る"), "the evidence 時計が鳴る is not in the article"),
        (place("時計"), "stands in the article 3 times; give more of it"),
        (place("鳴った。町の人"), "has to lie within one sentence"),
        (place("見た。\n町は"), "has to lie within one sentence"),
        (place("時計", sentence=9, start=0), "the article has no sentence 9"),
        (place("時計", sentence=-1, start=0), "the article has no sentence -1"),
        (place("時計", sentence=2, start=-3), "with a place -3"),
        (place("時計", sentence=2, start=3), "the evidence 時計 is not at 3 of sentence 2"),
        (place("時計", sentence=2), "stands in the article 3 times"),
    ],
)  # fmt: skip
def test_evidence_that_is_not_there_once(where, sentence):
    with pytest.raises(ItemError, match=sentence):
        find_evidence(ARTICLE, where)


def test_evidence_needs_an_article():
    with pytest.raises(ItemError, match="there is no article"):
        find_evidence(None, place("本"))


def build(**fields):
    data = {"type": "meaning", "stem": "本", "key": "book", "distractors": "desk"}
    checked = check_fields(ItemFields, data | fields)
    assert isinstance(checked, ItemFields), checked
    return build_item(checked, ARTICLE)


def test_the_word_of_an_item_is_filled_in():
    assert build(word={"surface": "本", "reading": "ほん"}).word == base.TestedWord(
        "本", "本", "ほん", "ほん"
    )
    given = {
        "surface": "読んだ",
        "reading": "よんだ",
        "base": "読む",
        "base_reading": "よむ",
        "gloss": "read",
    }
    assert build(word=given).word == base.TestedWord(
        "読んだ", "読む", "よんだ", "よむ", "read"
    )


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"type": "meanign"}, "question type 'meanign' is not one of .*meaning"),
        ({"distractors": "book"}, "book is both key and distractor"),
        ({"distractors": []}, "a choice needs at least one distractor"),
        ({"stem": "  "}, "the stem is empty"),
        ({"key": []}, "there is no key"),
    ],
)
def test_an_item_that_cannot_be(fields, sentence):
    with pytest.raises(ItemError, match=sentence):
        build(**fields)


def test_an_item_survives_its_fields():
    item = build(
        id="x", target="本", evidence={"text": "時計", "sentence": "2", "start": "4"},
        key=["book", "a book"], distractors=["desk", {"text": "pen", "label": "other"}],
        word={"surface": "本", "reading": "ほん", "gloss": "book"}, explanation="はい", band="2",
    )  # fmt: skip
    again = check_fields(ItemFields, fields_of(item, ARTICLE.text))
    assert build_item(again, ARTICLE) == item


def test_empty_fields_are_left_out():
    assert fields_of(build(id="x"), "") == {
        "type": "meaning",
        "id": "x",
        "stem": "本",
        "key": "book",
        "distractors": ["desk"],
    }
