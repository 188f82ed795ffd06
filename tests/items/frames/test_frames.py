from collections import Counter

import pytest

from quizapp.items.frames import ANY, all_frames, frame_of, has_frame
from quizapp.items.frames.noun_table import NOUNS
from quizapp.items.frames.nouns import kinds_of
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.words import find_words

KINDS = {*NOUNS, "number", "placename", ANY}
CASES = {"が", "を", "に", "へ", "で", "と"}

# The dictionary joins いる with 射る and できる has a transitive use that no こと goes with.
READ_BY_HAND = {"いる", "できる", "出来る"}


def transitivity(verb, reading):
    found = set()
    for entry in open_dictionary().entries(verb):
        if verb == reading or reading in entry.readings_of(verb):
            for sense in entry.senses:
                if not sense.spellings or verb in sense.spellings:
                    found |= {"vt", "vi"} & set(sense.pos)
    return found


def test_there_are_many_frames_and_no_two_for_the_same_nouns():
    named = Counter(
        (f.predicate, f.reading, f.particle, ANY in f.kinds) for f in all_frames()
    )
    assert len(named) >= 300
    assert [name for name, times in named.items() if times > 1] == []


@pytest.mark.parametrize("frame", all_frames(), ids=lambda f: f.predicate + f.particle)
def test_a_frame_is_whole(frame):
    stem = frame.predicate.removesuffix("する")
    assert any(open_dictionary().has(form) for form in (frame.predicate, stem))
    assert {frame.particle, *frame.impossible} <= CASES
    assert frame.particle not in frame.impossible
    assert len(set(frame.impossible)) == len(frame.impossible) >= 2
    assert frame.kinds <= KINDS
    assert "~" in frame.meaning or "(" in frame.meaning
    assert f"{frame.particle}{frame.reading[:1]}" in frame.example or (
        frame.particle in frame.example
    )


@pytest.mark.parametrize("frame", all_frames(), ids=lambda f: f.predicate + f.particle)
def test_no_frame_offers_particles_that_are_often_right_together(frame):
    offered = {frame.particle, *frame.impossible}
    assert not offered >= {"に", "へ"}


@pytest.mark.parametrize(
    "frame",
    [
        f
        for f in all_frames()
        if "を" in f.impossible and f.predicate not in READ_BY_HAND
    ],
    ids=lambda f: f.predicate,
)
def test_an_object_is_impossible_only_with_verbs_that_are_never_transitive(frame):
    assert "vt" not in transitivity(frame.predicate, frame.reading)


@pytest.mark.parametrize(
    "frame",
    [f for f in all_frames() if f.particle == "を" and "path" not in f.kinds],
    ids=lambda f: f.predicate,
)
def test_a_verb_with_an_object_is_not_intransitive_only(frame):
    if frame.predicate == "卒業する":
        return
    assert transitivity(frame.predicate, frame.reading) != {"vi"}


def test_a_frame_is_found_for_nouns_of_its_kinds_only():
    assert frame_of("住む", "すむ", "に", frozenset({"place"})).meaning == "live in ~"
    assert frame_of("住む", "すむ", "に", frozenset({"food"})) is None
    assert frame_of("住む", "すむ", "に", frozenset()) is None
    assert frame_of("住む", "すむ", "で", frozenset({"place"})) is None
    assert frame_of("ある", "ある", "が", frozenset()).kinds == {ANY}
    assert "event" in frame_of("ある", "ある", "が", frozenset({"event"})).kinds
    assert has_frame("住む", "すむ", "に")
    assert not has_frame("戻る", "もどる", "に")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("京都", {"placename"}),
        ("百人", {"number"}),
        ("参加費", {"measure"}),
        ("運営委員会", {"event"}),
        ("開通", {"matter"}),
        ("監督", set()),
        ("図書館", {"place", "work"}),
        ("切符", {"thing"}),
    ],
)
def test_a_noun_has_the_kinds_of_its_last_part(text, kinds):
    assert kinds_of(find_words(text)[-1]) == kinds
