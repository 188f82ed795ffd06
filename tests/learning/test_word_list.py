from datetime import timedelta

import pytest
from sqlalchemy import select

from quizapp.items.slip_kinds import KINDS
from quizapp.learning import word_list as module
from quizapp.learning.learners import create_guest, find_learner
from quizapp.learning.shown import Quotation
from quizapp.learning.word_cards import add_word, set_aside
from quizapp.learning.word_list import (
    SORTS,
    Wanted,
    all_wanted,
    list_page,
    missed_kinds,
)
from quizapp.models import WordRow


def missed_page_total(session, learner_id, **wanted):
    return list_page(session, learner_id, Wanted(**wanted)).total


@pytest.fixture
def missed(session, learner_id):
    """The missed words as they are wanted."""

    def words(number=1, **wanted):
        return list_page(session, learner_id, Wanted(**wanted), number).words

    return words


@pytest.fixture
def bases(missed):
    return lambda **wanted: [word.base for word in missed(**wanted)]


@pytest.fixture
def five_missed(add_items, item, quiz_of, answer_one, now):
    """Words missed at different times, as often and by different slips."""
    distractors = [["いち", "long_added"], ["に", "voicing_added"], ["さん", "look_alike_kanji"]]  # fmt: skip
    items = [
        item(f"語{n}", sentence=m, uid=f"{n}-{m}", distractors=distractors)
        for n in range(5)
        for m in range(3)
    ]
    quiz_id = quiz_of(add_items(*items))
    misses = {3: ["いち"], 1: ["に", "に", "に"], 4: ["さん", "いち"], 0: ["?"]}
    when = now
    for n, answers in misses.items():
        for m, text in enumerate(answers):
            when += timedelta(hours=1)
            answer_one(quiz_id, n * 3 + m + 1, text, when=when)
    answer_one(quiz_id, 7, when=when)  # 語2 is known


def test_nothing_was_missed(
    session, learner_id, add_items, item, quiz_of, take, missed
):
    take(quiz_of(add_items(item("時計"))))
    assert missed() == []
    page = list_page(session, learner_id, Wanted(), 7)
    assert (page.total, page.number, page.pages) == (0, 1, 1)


def test_a_missed_word_with_its_latest_miss(
    add_items, item, quiz_of, answer_one, now, missed
):
    quiz_id = quiz_of(add_items(*(item("時計", sentence=n) for n in range(4))))
    answer_one(quiz_id, 1, "やみ")
    answer_one(quiz_id, 2, "ゆみ", when=now + timedelta(days=1))
    answer_one(quiz_id, 3, "よみ", when=now + timedelta(days=2))
    (word,) = missed()
    assert (word.base, word.reading, word.gloss) == ("時計", "時計よみ", "gloss")
    assert (word.times, word.last.missed_at) == (2, now + timedelta(days=1))
    assert word.due > now.date() + timedelta(days=2)
    assert (word.last.result.text, word.last.kind) == ("ゆみ", "long_vowel")
    assert word.sentence.sentence == 1
    assert (word.set_slug, word.set_title) == ("shelf", "About shelf")


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("latest", ["語0", "語4", "語1", "語3"]),
        ("often", ["語1", "語4", "語0", "語3"]),
        ("reading", ["語0", "語1", "語3", "語4"]),
    ],
)
def test_orders(five_missed, bases, sort, expected):
    assert bases(sort=sort) == expected


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_has_every_word_once(five_missed, bases, sort):
    assert sorted(bases(sort=sort)) == ["語0", "語1", "語3", "語4"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("long_vowel", ["語4", "語3"]),
        ("voicing", ["語1"]),
        ("look_alike", []),
        ("other", ["語0"]),
    ],
)
def test_words_of_one_confusion_by_the_latest_miss(five_missed, bases, kind, expected):
    assert bases(kind=kind) == expected


def test_the_kinds_add_up(session, learner_id, five_missed, bases):
    counts = missed_kinds(session, learner_id)
    assert counts == {"long_vowel": 2, "voicing": 1, "other": 1}
    assert next(iter(counts)) == "long_vowel"
    assert {kind: len(bases(kind=kind)) for kind in KINDS if bases(kind=kind)} == counts


def test_words_set_aside_are_told_apart(
    session, learner_id, five_missed, missed, bases, now
):
    word = missed()[0]
    set_aside(session, learner_id, word.id, "known", now)
    assert bases(aside="known") == ["語0"]
    assert bases(aside="asked") == ["語4", "語1", "語3"]
    assert bases(aside="suspended") == []
    assert missed()[0].standing == "known"


@pytest.mark.parametrize(
    ("text", "count"), [("語1", 1), ("4よみ", 1), ("GLOSS", 4), ("%", 0), ("_", 0)]
)
def test_words_with_a_text_in_them(five_missed, bases, text, count):
    assert len(bases(text=text)) == count


def test_pages_hold_every_word_once(
    session, learner_id, five_missed, missed, monkeypatch
):
    monkeypatch.setattr(module, "PAGE", 3)
    page = list_page(session, learner_id, Wanted(), 1)
    assert (page.total, page.number, page.pages) == (4, 1, 2)
    first, second = ([word.base for word in missed(n)] for n in (1, 2))
    assert [*first, *second] == ["語0", "語4", "語1", "語3"]
    assert missed(99) == missed(2)
    assert missed(-1) == missed(1)


def test_all_of_them_over_several_batches(
    session, learner_id, five_missed, monkeypatch
):
    monkeypatch.setattr(module, "_AT_ONCE", 3)
    found = [
        word.base for word in all_wanted(session, learner_id, Wanted(sort="often"))
    ]
    assert found == ["語1", "語4", "語0", "語3"]


def test_facts_and_others_misses_are_no_words_of_mine(
    session, learner_id, add_items, item, fact, quiz_of, answer_one, now, missed
):
    shelf = add_items(fact("五百", "meaning"), item("机", sentence=1))
    answer_one(quiz_of(shelf), 1, "?")
    assert missed() == []
    other = create_guest(session, now).id
    assert list_page(session, other, Wanted()).total == 0


def test_a_retired_item_still_tells_what_was_missed(
    add_items, item, quiz_of, answer_one, bases
):
    answer_one(quiz_of(add_items(item("時計"))), 1, "?")
    add_items(item("机"))
    assert bases() == ["時計"]


def test_all_words_have_a_sentence_missed_or_not(
    session, learner_id, five_missed, add_items, missed, bases, now
):
    key = ("庭", "にわ")
    words = {key: {"gloss": "garden", "band": 1, "pos": "名詞", "senses": []}}
    runs = ["この", [key, "agreed", [["庭", "にわ"]]], "だ。"]
    add_items(slug="garden", words=words, sentences=[["。"], runs], places={key: [1]})
    word_id = session.scalars(select(WordRow.id).where(WordRow.base == "庭")).one()
    add_word(session, learner_id, word_id, now)
    assert bases(every=True)[:2] == ["庭", "語2"]  # the newest first, right ones too
    assert len(bases(every=True)) == 6
    assert "庭" not in bases()
    word = missed(every=True)[0]
    assert (word.times, word.last, word.set_slug) == (0, None, "garden")
    assert word.sentence == Quotation(1, (("この", ""),), (("庭", "にわ"),), (("だ。", ""),))  # fmt: skip
    assert bases(every=True, text="garden") == ["庭"]
    assert bases(every=True, kind="voicing") == ["語1"]
    assert missed_page_total(session, learner_id, every=True) == 6


def test_guests_are_different_people(session, now):
    first, second = create_guest(session, now), create_guest(session, now)
    assert first.id != second.id
    assert find_learner(session, first.id) is first
    assert first.created_at == now
    assert find_learner(session, second.id + 1) is None
