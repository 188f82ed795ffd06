from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.items import base
from quizapp.items.base import Distractor, Evidence, Span, item_types
from quizapp.japanese.article import read_article
from quizapp.sets.base import QuestionSet, SetError, formats, read_set

PATH = Path("shelf.yaml")
ARTICLE = "駅の時計\n駅の時計が鳴った。町の人が時計を見た。\n町は静かだ。\n"
SENTENCES = read_article(ARTICLE).sentences


def loads(text):
    return formats["yaml"]().loads(text, PATH)


def dumps(question_set):
    return formats["yaml"]().dumps(question_set)


def test_a_whole_set(doc_file):
    """station.yaml
    title: 駅の時計
    license: CC0-1.0
    source: Our own.
    level: beginner
    article: |
      駅の時計
      駅の時計が鳴った。町の人が時計を見た。
    items:
      - type: meaning
        id: tokei
        stem: 町の人が時計を見た。
        target: 時計
        key: clock
        distractors:
          - town
          - {text: person, label: other_meaning}
        evidence: 町の人が時計を見た
        word: {surface: 時計, reading: とけい, gloss: clock}
        explanation: 時計 is a clock.
        band: 2
    """
    found = read_set(doc_file)
    assert (found.slug, found.title, found.level) == ("station", "駅の時計", "beginner")
    assert (found.license, found.source) == ("CC0-1.0", "Our own.")
    assert found.article == "駅の時計\n駅の時計が鳴った。町の人が時計を見た。\n"
    (item,) = found.items
    assert (item.name, item.id, item.key, item.band) == (
        "meaning",
        "tokei",
        ("clock",),
        2,
    )
    assert item.target == Span("時計", 4, 6)
    assert item.evidence == Evidence(2, 0, 9, "町の人が時計を見た")
    assert item.distractors == (
        Distractor("town"),
        Distractor("person", "other_meaning"),
    )
    assert item.word == base.TestedWord("時計", "時計", "とけい", "とけい", "clock")


def test_an_item_without_id_gets_one_of_its_own(doc_file):
    """two.yaml
    title: x
    items:
      - {type: reading_typed, stem: 本を読む。, target: 本, key: ほん}
      - {type: reading_typed, stem: 本を読む。, target: 読む, key: よむ}
    """
    first, second = read_set(doc_file).items
    assert first.id
    assert first.id != second.id


def test_every_fault_of_a_file_is_told_with_its_line(doc_file):
    """bad.yaml
    titel: Bad
    article: |
      本を読む。
    items:
      - type: meaning
        stme: 本
        key: book
      - type: partcle
        stem: 駅＿＿行く。
        key: へ
      - type: meaning
        stem: 本
        key: book
        distractors: [book, desk]
      - type: meaning
        stem: 本
        key: book
        distractors: desk
        evidence: 机の上
      - just text
      - {type: meaning, id: a, stem: 本, key: book, distractors: desk}
      - {type: meaning, id: a, stem: 机, key: desk, distractors: book}
    """
    with pytest.raises(SetError) as caught:
        read_set(doc_file)
    faults = [fault.removeprefix(f"{doc_file}:") for fault in caught.value.faults]
    assert faults == [
        "1: a set has to have a title",
        "1: titel is no field of a set; did you mean title?",
        "5: an item has to have a stem",
        "6: stme is no field of an item; did you mean stem?",
        f"8: question type 'partcle' is not one of {', '.join(item_types)}",
        "11: book is both key and distractor",
        "15: the evidence 机の上 is not in the article",
        "20: an item has to have fields of its own",
        "22: the id a is there twice",
    ]


def test_full_width_marks_are_told_first(doc_file):
    """wide.yaml
    title: x
    items：
      - type: meaning
    """
    with pytest.raises(SetError) as caught:
        read_set(doc_file)
    assert caught.value.faults[0] == (
        f"{doc_file}:2: there is a full-width colon ： where : belongs"
    )


def test_full_width_marks_in_the_article_are_right():
    found = loads("title: x\narticle: |\n  　場所：駅前\n  title：本\n")
    assert found.article == "　場所：駅前\ntitle：本\n"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "shelf.yaml:1: a set has to have fields of its own"),
        ("- a", "shelf.yaml:1: a set has to have fields of its own"),
        ("title: x", "shelf.yaml:1: a set has to have an article or items"),
        ("\ntitle: ' '\narticle: 本", "shelf.yaml:2: a set has to have a title"),
        ("title: x\nitems: []", "shelf.yaml:1: a set has to have an article or items"),
        ("title: x\narticle: only English", "shelf.yaml:2: There is no Japanese in the article"),
        ("title: x\nlicense: [a]\narticle: 本", "shelf.yaml:2: license has to be text"),
        ("title: x\nitems: {a: b}", "shelf.yaml:2: items has to be a list"),
        ("title: [x", "shelf.yaml:1: expected ',' or ']'"),
        ("title: x\narticle: 本\narticle: 机", "shelf.yaml:3: article is there twice"),
    ],
)  # fmt: skip
def test_a_file_that_holds_no_set(text, fault):
    with pytest.raises(SetError) as caught:
        loads(text)
    assert caught.value.faults[0].startswith(fault)


def test_people_can_read_what_is_written():
    item = item_types["meaning"](
        id="a",
        stem="町の人が時計を見た。",
        key=("clock",),
        distractors=(Distractor("no"), Distractor("person", "other_meaning")),
        target=Span("時計", 4, 6),
        evidence=Evidence(2, 4, 6, "時計"),
    )
    written = dumps(QuestionSet(slug="", title="駅", article=ARTICLE, items=(item,)))
    assert written == (
        "title: 駅\n"
        "article: |\n"
        "  駅の時計\n"
        "  駅の時計が鳴った。町の人が時計を見た。\n"
        "  町は静かだ。\n"
        "items:\n"
        "- type: meaning\n"
        "  id: a\n"
        "  stem: 町の人が時計を見た。\n"
        "  target: 時計\n"
        "  key: clock\n"
        "  distractors:\n"
        "  - 'no'\n"
        "  - text: person\n"
        "    label: other_meaning\n"
        "  evidence:\n"
        "    text: 時計\n"
        "    sentence: 2\n"
        "    start: 4\n"
    )
    assert loads(written).items == (item,)


def test_an_article_keeps_its_furigana(doc_file):
    """harbour.yaml
    title: 港
    article: |
      港《みなと》の朝。｜港《みなと》の夜（よる）。
    items:
      - {type: reading_typed, stem: 港の朝。, target: 港, key: みなと, evidence: 港の朝}
    """
    found = read_set(doc_file)
    assert found.article == "港《みなと》の朝。｜港《みなと》の夜（よる）。\n"
    assert found.items[0].evidence == Evidence(0, 0, 3, "港の朝")
    assert loads(dumps(found)).article == found.article
    item = replace(found.items[0], evidence=Evidence(1, 0, 1, "港"))
    again = loads(dumps(replace(found, items=(item,))))
    assert again.items[0].evidence == item.evidence


# With every character that a UTF-8 file can hold, the odd breaks of lines more often.
TEXT = st.text(
    st.characters(exclude_categories=("Cs",))
    | st.sampled_from("\r\n\x85\u2028\u3000：#'\""),
    max_size=20,
)
LABELLED = st.builds(Distractor, TEXT, st.sampled_from(["", "other", "no"]))
FULL = TEXT.filter(str.strip)


@st.composite
def items(draw):
    """Draw an item of some type, with its evidence somewhere in the article."""
    cls = item_types[draw(st.sampled_from(list(item_types)))]
    stem = draw(FULL)
    start = draw(st.integers(0, len(stem) - 1))
    end = draw(st.integers(start + 1, len(stem)))
    sentence = draw(st.sampled_from(SENTENCES))
    a = draw(st.integers(0, len(sentence.text) - 1))
    b = draw(st.integers(a + 1, len(sentence.text)))
    key, wrong = draw(FULL), draw(FULL)
    try:
        return cls(
            id=draw(FULL),
            stem=stem,
            key=(key, *draw(st.lists(FULL, max_size=2))),
            distractors=(Distractor(wrong), *draw(st.lists(LABELLED, max_size=2))),
            target=draw(st.sampled_from([None, Span(stem[start:end], start, end)])),
            evidence=draw(
                st.sampled_from(
                    [None, Evidence(sentence.index, a, b, sentence.text[a:b])]
                )
            ),
            word=draw(
                st.none() | st.builds(base.TestedWord, FULL, FULL, FULL, FULL, TEXT)
            ),
            explanation=draw(TEXT),
            band=draw(st.integers(0, 5)),
        )
    except base.ItemError:
        return None


@given(FULL, TEXT, st.lists(items(), max_size=3))
def test_what_is_written_is_read_again(title, source, drawn):
    unique = {item.id: item for item in drawn if item}
    question_set = QuestionSet(
        slug="shelf",
        title=title,
        article=ARTICLE,
        items=tuple(unique.values()),
        source=source,
    )
    assert loads(dumps(question_set)) == question_set


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text):
    try:
        found = loads(text)
    except SetError as error:
        found = error.faults
    if isinstance(found, QuestionSet):
        assert found.title
    else:
        assert found
        assert all(fault.startswith("shelf.yaml:") for fault in found)
