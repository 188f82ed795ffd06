import pytest

from quizapp.japanese.dictionary.entry import Entry, Reading, Sense, Spelling
from quizapp.japanese.dictionary.rows import pack, unpack

NOUN = Sense(pos=("n",), glosses=("thing",))
USUALLY_KANA = Sense(pos=("n",), misc=("uk",), glosses=("thing",))

ENTRY = Entry(
    7,
    (Spelling("橋架け", priority=("news1", "nf03")), Spelling("橋懸", info=("oK",))),
    (
        Reading("はしかけ"),
        Reading("ハシカケ", spellings=("橋架け",)),
        Reading("きょうか", spellings=("橋懸",)),
        Reading("はしかげ", info=("ik",)),
        Reading("はすかけ", info=("ok",)),
        Reading("はひかけ", info=("sk",)),
        Reading("ブリッジ", no_kanji=True),
    ),
    (NOUN,),
)


@pytest.mark.parametrize(
    ("spelling", "readings"),
    [
        ("橋架け", ("はしかけ",)),
        ("橋懸", ("はしかけ", "きょうか")),
        ("はしかけ", ()),  # a reading is no spelling
        ("橋", ()),
    ],
)
def test_readings_of_a_spelling(spelling, readings):
    assert ENTRY.readings_of(spelling) == readings


@pytest.mark.parametrize(
    ("tags", "common"),
    [
        (("news1",), True),
        (("gai1", "nf40"), True),
        (("spec2",), True),
        (("news2", "nf30"), False),
        (("ichi2",), False),
        ((), False),
    ],
)
def test_common_by_priority_of_any_form(tags, common):
    by_reading = Entry(1, (), (Reading("い"), Reading("ろ", priority=tags)), (NOUN,))
    by_spelling = Entry(1, (Spelling("色", (), tags),), (Reading("い"),), (NOUN,))
    assert by_reading.is_common is common
    assert by_spelling.is_common is common


def scored(form, spelling=(), reading=(), senses=(NOUN,), info=()):
    entry = Entry(
        1,
        (Spelling("橋", info, spelling),),
        (Reading("はし", (), reading),),
        senses,
    )
    return entry.priority_of(form)


def test_priority_grows_with_tags():
    assert (
        scored("橋", ("ichi1", "news1", "nf02"))
        > scored("橋", ("news1", "nf02"))
        > scored("橋", ("news1", "nf20"))
        > scored("橋", ("news2", "nf44"))
        > scored("橋")
    )


def test_priority_of_kana_is_higher_when_the_word_is_usually_kana():
    tags = ("ichi1",)
    assert scored("はし", (), tags, (USUALLY_KANA,)) > scored("はし", (), tags)
    assert scored("はし", (), (), (USUALLY_KANA,)) == scored("はし")


@pytest.mark.parametrize("code", ["iK", "io", "oK", "rK", "sK"])
def test_priority_of_a_poor_spelling_is_lower_than_any_other(code):
    assert scored("橋", ("news1",), info=(code,)) < scored("橋")


def test_priority_of_a_stranger_is_lowest():
    assert scored("箸") < scored("橋")


@pytest.mark.parametrize(
    "entry",
    [
        ENTRY,
        Entry(1, (), (Reading("あ"),), (Sense(pos=("int",), glosses=("ah",)),)),
        Entry(2, (), (Reading("い", (), (), (), True),), (Sense(), NOUN)),
        Entry(
            3,
            (Spelling("字", ("ateji",)),),
            (Reading("じ", ("gikun",), ("nf01",), ("字",)),),
            (
                Sense(dialect=("ksb",)),
                Sense(note='a "note"'),
                Sense(("n", "vs"), (), ("comp",), ("x; y", "z"), ("字",), ("じ",)),
                Sense(xrefs=("橋・はし・1",), antonyms=("端",)),
            ),
        ),
    ],
)
def test_what_is_packed_unpacks_to_the_same(entry):
    assert unpack(entry.id, pack(entry)) == entry


def test_packing_leaves_out_what_is_empty():
    entry = Entry(1, (), (Reading("あ"),), (NOUN,))
    assert pack(entry) == '[[],[["あ"]],[[["n"],[],[],["thing"]]]]'
