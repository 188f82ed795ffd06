import pytest

from quizapp.japanese.dictionary.derive import (
    by_on_reading,
    inflected_words,
    lookalikes,
    sound_changes,
    spelling_readings,
)
from quizapp.japanese.dictionary.entry import Entry, Kanji, Reading, Sense, Spelling


def word(text, *readings, info=(), priority=("ichi1",), pos=("n",)):
    return Entry(
        1,
        (Spelling(text, info, priority),),
        tuple(Reading(reading) for reading in readings),
        (Sense(pos=pos, glosses=("thing",)),),
    )


def kanji(literal, strokes=8, frequency=None, on=(), grade=1):
    return Kanji(literal, grade, strokes, frequency, on, (), ())


@pytest.mark.parametrize(
    ("pairs", "voiced", "geminated"),
    [
        ([("会社", "かいしゃ"), ("貸会社", "かしがいしゃ")], {"会社"}, set()),
        ([("会社", "かいしゃ"), ("旧会社", "きゅうかいしゃ")], set(), set()),
        ([("花", "はな"), ("草花", "くさばな")], {"花"}, set()),
        ([("分", "ふん"), ("半分", "はんぷん")], {"分"}, set()),
        ([("学", "がく"), ("学校", "がっこう")], set(), {"学"}),
        ([("学", "がく"), ("学生", "がくせい")], set(), set()),
        ([("日", "にち"), ("日", "ひ"), ("日程", "にってい")], set(), {"日"}),
        ([("木", "き"), ("木っ端", "こっぱ")], set(), set()),  # one sound only
        ([("外車", "がいしゃ"), ("会社", "かいしゃ")], set(), set()),
        ([("会社", "かいしゃ"), ("株式", "かぶしきがいしゃ")], set(), set()),
        ([("山", "やま"), ("小山", "こやま")], set(), set()),
    ],
)
def test_sound_changes(pairs, voiced, geminated):
    assert sound_changes(pairs) == (voiced, geminated)


@pytest.mark.parametrize(
    ("entry", "pairs"),
    [
        (word("会社", "カイシャ"), [("会社", "かいしゃ")]),
        (word("ＣＤ", "シーディー"), []),
        (word("会社", "かいしゃ", info=("sK",)), []),
    ],
)
def test_spelling_readings(entry, pairs):
    assert list(spelling_readings(entry)) == pairs


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        (
            word("改める", "あらためる", pos=("v1", "vt")),
            [("める", "v1", "改める", "あらためる")],
        ),
        (
            word("静か", "しずか", pos=("adj-na", "n")),
            [("か", "adj-na", "静か", "しずか"), ("か", "n", "静か", "しずか")],
        ),
        (word("改める", "あらためる", priority=()), []),
        (word("改める", "あらためる", priority=("news2",)), []),
        (word("見直す", "みなおす"), []),
        (word("会", "かい"), []),
        (word("お茶", "おちゃ"), []),
    ],
)
def test_inflected_words(entry, found):
    assert list(inflected_words(entry)) == found


def test_a_rare_spelling_of_a_common_word_is_no_inflected_word():
    entry = Entry(
        1,
        (Spelling("変える", (), ("ichi1",)), Spelling("換える")),
        (Reading("かえる"),),
        (Sense(pos=("v1",), glosses=("to change",)),),
    )
    assert [form for _, _, form, _ in inflected_words(entry)] == ["変える"]


def test_lookalikes_share_parts_and_are_joyo():
    parts = {
        "待": "彳土寸",
        "持": "扌土寸",
        "時": "日土寸",
        "侍": "⺅土寸",
        "特": "牛土寸",
        "得": "彳土寸日一",
        "金": "人王",
        "町": "田土寸",
    }
    many = [
        kanji("待", 9),
        kanji("持", 9, 200),
        kanji("時", 10, 16),
        kanji("侍", 8, 1900, grade=8),
        kanji("特", 10, grade=9),  # for names only
        kanji("得", 11, 60),
        kanji("金", 8, 1),
        kanji("町", 13, 1),  # too many strokes
        kanji("土", 3, 1),  # parts unknown
    ]
    components = {literal: frozenset(text) for literal, text in parts.items()}
    found = lookalikes(many, components)
    assert found["待"] == "得持時侍"
    assert found["特"].startswith("時")
    assert found["金"] == ""
    assert "土" not in found


def test_on_readings_lead_to_joyo_kanji_by_frequency():
    many = [
        kanji("祭", frequency=900, on=("さい",)),
        kanji("犀", on=("さい", "せい"), grade=None),
        kanji("最", frequency=82, on=("さい", "しゅ")),
        kanji("采", on=("さい",), grade=8),
    ]
    assert by_on_reading(many) == {"さい": "最祭采", "しゅ": "最"}
