import pytest

from quizapp.sets.fields import ALL_FIELDS, ItemFields, SetFields, check_fields

ITEM = {"type": "reading", "stem": "本", "key": "ほん"}


def test_one_text_stands_for_a_list_of_one():
    fields = check_fields(ItemFields, ITEM | {"distractors": "もと"})
    assert fields.key == ("ほん",)
    assert [d.text for d in fields.distractors] == ["もと"]


def test_a_plain_text_stands_for_a_place_or_a_distractor():
    changes = {
        "target": "本",
        "evidence": "本",
        "distractors": ["a", {"text": "b", "label": "c"}],
    }
    fields = check_fields(ItemFields, ITEM | changes)
    assert (fields.target.text, fields.target.start) == ("本", None)
    assert fields.evidence.text == "本"
    assert [(d.text, d.label) for d in fields.distractors] == [("a", ""), ("b", "c")]


def test_numbers_are_read_from_text():
    place = {"text": "本", "sentence": "2", "start": "0"}
    fields = check_fields(ItemFields, ITEM | {"band": "3", "evidence": place})
    assert (fields.band, fields.evidence.sentence, fields.evidence.start) == (3, 2, 0)


@pytest.mark.parametrize(
    ("changes", "place", "sentence"),
    [
        ({"stme": "x"}, ("stme",), "stme is no field of an item; did you mean stem?"),
        ({"xyzzy": "x"}, ("xyzzy",), "xyzzy is no field of an item; there are type, stem, key"),
        ({"stem": ["x"]}, ("stem",), "stem has to be text"),
        ({"key": {"a": "b"}}, ("key",), "key has to be a list"),
        ({"key": [["a"]]}, ("key", 0), "key has to be text"),
        ({"band": "many"}, ("band",), "band has to be a whole number"),
        ({"word": "本"}, ("word",), "word has to have fields of its own"),
        ({"word": {"surface": "本"}}, ("word", "reading"), "a word has to have a reading"),
        ({"target": {"start": "1"}}, ("target", "text"), "a target has to have a text"),
        ({"distractors": [{"txt": "a", "text": "b"}]}, ("distractors", 0, "txt"), "txt is no field of a distractor; did you mean text?"),
        ({"evidence": {"text": "a", "start": "x"}}, ("evidence", "start"), "start has to be a whole number"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_item(changes, place, sentence):
    ((found, text),) = check_fields(ItemFields, ITEM | changes)
    assert found == place
    assert text.startswith(sentence)


def test_all_that_is_missing_is_told_at_once():
    assert check_fields(ItemFields, {}) == [
        (("type",), "an item has to have a type"),
        (("stem",), "an item has to have a stem"),
        (("key",), "an item has to have a key"),
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({}, "a set has to have a title"),
        (
            {"title": "x", "titel": "y"},
            "titel is no field of a set; did you mean title?",
        ),
        ({"title": "x", "items": {"a": "b"}}, "items has to be a list"),
        (["x"], "a set has to have fields of its own"),
        ("x", "a set has to have fields of its own"),
    ],
)
def test_what_is_wrong_with_a_set(data, sentence):
    ((_place, text),) = check_fields(SetFields, data)
    assert text == sentence


def test_all_fields_are_known_by_name():
    assert {"title", "items", "stem", "evidence", "base_reading"} <= set(ALL_FIELDS)
