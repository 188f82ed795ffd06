"""Words as files: a spreadsheet's and Anki's."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.learning.anki_deck import deck_of, fields_of, guid_of
from quizapp.learning.listed_words import LastMiss, ListedWord
from quizapp.learning.shown import AskedWord, Quotation, Result
from quizapp.learning.word_csv import COLUMNS, csv_of, harmless
from tests.conftest import NOW

QUOTATION = Quotation(
    1, (("来年", "らいねん"), ("、庭を", "")), (("整備", "せいび"),), (("する。", ""),)
)
WORD = ListedWord(
    id=7, base="整備", reading="せいび", gloss="maintenance", standing="met", times=2,
    due=NOW.date() + timedelta(days=1), sentence=QUOTATION, set_slug="garden", set_title="町の庭",
    last=LastMiss(
        NOW, "voicing", "reading_typed",
        Result(
            "せいひ", 0.0, "voicing_missing", ("せいび",), "", QUOTATION,
            AskedWord(7, "整備", "せいび", "maintenance"),
        ),
    ),
)  # fmt: skip
TREE = replace(WORD, id=8, base="木", reading="き", gloss="tree <wood>")
FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def rows_of(words, zone=None):
    text = "".join(csv_of(words, zone))
    assert text[0] == "\ufeff"
    return [*csv.DictReader(io.StringIO(text[1:], newline=""))]


def test_a_row_of_the_csv_file():
    (row,) = rows_of([WORD], ZoneInfo("Asia/Tokyo"))
    assert tuple(row) == COLUMNS
    assert row["word"] == "整備"
    assert row["sentence"] == "来年、庭を整備する。"
    assert row["last missed"] == "2026-05-04 18:30"
    assert row["confusion"] == "voicing"
    assert row["asked as"] == "reading typed"
    assert (row["your answer"], row["right answer"]) == ("せいひ", "せいび")
    assert row["comes back"] == "2026-05-05"
    assert rows_of([replace(WORD, standing="known")])[0]["comes back"] == ""


def test_a_word_that_was_never_missed_has_empty_cells():
    (row,) = rows_of([replace(WORD, times=0, last=None, sentence=None)])
    assert (row["times missed"], row["last missed"], row["confusion"]) == ("0", "", "")
    assert (row["sentence"], row["article"]) == ("", "町の庭")


def test_a_file_without_words_has_its_columns():
    assert "".join(csv_of([])).strip("\ufeff\r\n").split(",") == [*COLUMNS]


@given(st.text(max_size=20), st.sampled_from(["", *FORMULAS]))
def test_no_cell_is_a_formula_and_nothing_is_lost(text, start):
    text = start + text
    (row,) = rows_of([replace(WORD, gloss=text, set_title=text)])
    assert row["meaning"] == row["article"] == harmless(text)
    assert not row["meaning"].startswith(FORMULAS)
    assert row["meaning"] in (text, f"'{text}")


def test_the_fields_of_a_note():
    assert fields_of(TREE) == [
        "木",
        "き",
        "tree &lt;wood&gt;",
        "来年[らいねん]、庭を<b> 整備[せいび]</b>する。",
        "町の庭",
    ]


words = st.text(min_size=1, max_size=8)


@given(st.lists(st.tuples(words, words), unique=True, max_size=30))
def test_a_word_has_one_id_and_no_other_word_has_it(keys):
    ids = [guid_of(*key) for key in keys]
    assert ids == [guid_of(*key) for key in keys]
    assert len(set(ids)) == len(keys)


def test_the_ids_do_not_change():
    """A deck that a learner has imported must be updated by every later version."""
    assert guid_of("整備", "せいび") == "o]M>X*[Xfy"


@pytest.fixture
def collection(tmp_path):
    anki = pytest.importorskip("anki.collection")
    collection = anki.Collection(str(tmp_path / "collection.anki2"))
    yield collection
    collection.close()


@pytest.fixture
def take_in(collection, tmp_path):
    """Import words as Anki does and return its notes by word."""
    from anki.import_export_pb2 import (  # noqa: PLC0415  # fmt: skip
        ImportAnkiPackageOptions,
        ImportAnkiPackageRequest,
    )

    def notes(words, when):
        path = Path(tmp_path / "words.apkg")
        path.write_bytes(deck_of(words, when))
        options = ImportAnkiPackageOptions(merge_notetypes=True)
        collection.import_anki_package(
            ImportAnkiPackageRequest(package_path=str(path), options=options)
        )
        found = [collection.get_note(one) for one in collection.find_notes("")]
        return {note["Word"]: note for note in found}

    return notes


def test_anki_takes_the_deck(take_in, collection):
    notes = take_in([WORD, TREE], NOW)
    assert notes.keys() == {"整備", "木"}
    note = notes["整備"]
    assert note["Reading"] == "せいび"
    assert note.tags == ["kotonoha", "kotonoha::voicing"]
    (card,) = note.cards()
    assert collection.decks.name(card.did) == "ことのは"
    assert "<rt>" not in card.question()
    assert "<rb>整備</rb><rt>せいび</rt>" in card.answer()


def test_a_second_import_updates_the_notes(take_in, collection):
    first = take_in([WORD, TREE], NOW)
    later = take_in(
        [replace(WORD, gloss="upkeep"), replace(WORD, base="机", reading="つくえ")],
        NOW + timedelta(days=1),
    )
    assert later.keys() == {"整備", "木", "机"}
    assert later["整備"].id == first["整備"].id
    assert later["整備"]["Meaning"] == "upkeep"
    assert len(collection.decks.all_names()) == 2  # Anki's own and ours
