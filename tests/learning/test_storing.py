import pytest
from sqlalchemy import select

from quizapp.learning.learners import create_guest
from quizapp.learning.storing import SlugTakenError
from quizapp.models import Answer, ItemRow, SetRow, WordRow


def rows(session, set_id):
    """Return the items of a set by their uid, as they are in the database."""
    session.expire_all()
    found = session.scalars(select(ItemRow).where(ItemRow.set_id == set_id))
    return {row.uid: row for row in found}


def test_what_is_stored(session, add_items, item, fact, now):
    shelf = add_items(item("時計"), fact("五百", sentence=1), text="本文です。")
    session.expire_all()
    assert (shelf.slug, shelf.title, shelf.characters) == ("shelf", "About shelf", 5)
    assert (shelf.created_at, shelf.owner_id, shelf.text) == (now, None, "本文です。")
    items = rows(session, shelf.id)
    word = session.scalars(select(WordRow)).one()
    assert (word.base, word.reading, word.gloss, word.band) == (
        "時計",
        "時計よみ",
        "gloss",
        2,
    )
    assert items["meaning-時計-0"].word_id == word.id
    assert items["true_false-五百-1"].word_id is None
    assert items["meaning-時計-0"].target == "時計"
    assert items["meaning-時計-0"].key == ["よみ"]


def test_the_same_slug_is_the_same_set(session, add_items, item):
    first = add_items(item("時計"))
    assert add_items(item("時計"), title="Another title").id == first.id
    assert session.scalars(select(SetRow)).one().title == "Another title"


def test_items_keep_their_rows(session, add_items, item):
    shelf = add_items(item("時計"), item("机", sentence=1))
    before = {uid: row.id for uid, row in rows(session, shelf.id).items()}
    add_items(
        item("時計", explanation="new"), item("机", sentence=1), item("本", sentence=2)
    )
    after = rows(session, shelf.id)
    assert {uid: after[uid].id for uid in before} == before
    assert len(after) == 3
    assert after["meaning-時計-0"].explanation == "new"


def test_items_that_are_no_more_are_retired_and_come_back(
    session, add_items, item, quiz_of, answer_one
):
    shelf = add_items(item("時計"), item("机", sentence=1))
    answer_one(quiz_of(shelf), 2)
    add_items(item("時計"))
    retired = {uid: row.retired for uid, row in rows(session, shelf.id).items()}
    assert retired == {"meaning-時計-0": False, "meaning-机-1": True}
    assert session.scalars(select(Answer)).one().text == "よみ"
    add_items(item("時計"), item("机", sentence=1))
    assert not any(row.retired for row in rows(session, shelf.id).values())


def test_sets_share_their_words(session, add_items, item):
    one = add_items(item("時計"), slug="one")
    two = add_items(item("時計"), slug="two")
    (first,), (second,) = (rows(session, shelf.id).values() for shelf in (one, two))
    assert first.word_id == second.word_id
    assert first.id != second.id


def test_words_of_one_spelling_and_two_readings_are_two(session, add_items, item):
    add_items(
        item("今日", word=("今日", "きょう")),
        item("今日", sentence=1, word=("今日", "こんにち")),
    )
    readings = session.scalars(select(WordRow.reading).order_by(WordRow.id)).all()
    assert sorted(readings) == ["きょう", "こんにち"]


def test_a_large_set(session, add_items, item):
    shelf = add_items(*(item(f"語{n}", sentence=n) for n in range(1_500)))
    assert len(rows(session, shelf.id)) == 1_500
    assert len(session.scalars(select(WordRow.id)).all()) == 1_500


def test_anothers_slug_is_taken(session, add_items, item, now):
    owner = create_guest(session, now).id
    add_items(item("時計"), owner_id=owner)
    for other in (None, create_guest(session, now).id):
        with pytest.raises(SlugTakenError, match="another set named shelf"):
            add_items(item("机"), owner_id=other)
    assert add_items(item("机"), owner_id=owner).owner_id == owner
