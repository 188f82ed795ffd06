from datetime import timedelta
from textwrap import dedent

import pytest
from sqlalchemy import select

from quizapp.items.base import Distractor, item_types
from quizapp.japanese.source import TextError
from quizapp.learning import library, rendering
from quizapp.learning.learners import create_guest
from quizapp.learning.reading import text_of
from quizapp.models import ItemRow, SentenceRow, SetRow
from quizapp.sets.base import QuestionSet, SetError

TEXT = "図書館で会議が開かれた。市長は新しい計画を説明した。"
ITEM = item_types["choice"](
    stem="どこ？", key=("駅",), distractors=(Distractor("町"),), id="a"
)
SHELF = QuestionSet(slug="shelf", title="棚", items=(ITEM,), level="beginner")


@pytest.fixture
def drafts(monkeypatch):
    """Count how often a set is rendered."""
    calls = []

    def counted(question_set, digest=""):
        calls.append(question_set.slug)
        return rendering.render(question_set, digest)

    monkeypatch.setattr(library, "render", counted)
    return calls


def test_an_article_becomes_a_set(session, now):
    row = library.add_set(
        session, QuestionSet(slug="news", title="", article=TEXT), now=now
    )
    assert row.title == "図書館で会議が開かれた。"
    assert row.characters == len(TEXT)
    assert row.created_at == now
    items = session.scalars(select(ItemRow).where(ItemRow.set_id == row.id)).all()
    assert len(items) == sum(row.coverage["types"].values()) > 5


def test_a_set_in_the_same_state_is_left_alone(session, drafts, now):
    first = library.add_set(session, SHELF, now=now)
    assert library.add_set(session, SHELF, now=now).id == first.id
    assert drafts == ["shelf"]


def test_a_changed_set_is_made_again(session, drafts, now):
    library.add_set(session, SHELF, now=now)
    changed = QuestionSet(slug="shelf", title="新しい棚", items=(ITEM,))
    assert (
        library.add_set(session, changed, now=now + timedelta(days=1)).title
        == "新しい棚"
    )
    assert drafts == ["shelf", "shelf"]
    assert len(session.scalars(select(SetRow)).all()) == 1


def test_new_code_makes_it_again(session, drafts, monkeypatch, now):
    library.add_set(session, SHELF, now=now)
    monkeypatch.setattr(rendering, "_generator", lambda: b"another version")
    library.add_set(session, SHELF, now=now)
    assert drafts == ["shelf", "shelf"]


def test_an_article_that_cannot_be_read_adds_nothing(session, now):
    with pytest.raises(TextError):
        library.add_set(
            session, QuestionSet(slug="x", title="x", article="English"), now=now
        )
    assert session.scalars(select(SetRow)).all() == []


def test_anothers_set_is_not_changed(session, now):
    owner = create_guest(session, now).id
    library.add_set(session, SHELF, now=now, owner_id=owner)
    with pytest.raises(library.SlugTakenError):
        library.add_set(session, SHELF, now=now)


@pytest.fixture
def folder(tmp_path):
    """A folder of two sets and something else."""
    text = """\
        title: {title}
        level: beginner
        items:
          - {{type: choice, stem: どこ？, key: 駅, distractors: [町]}}
        """
    (tmp_path / "easy").mkdir()
    for name in ("first", "easy/second"):
        path = tmp_path / f"{name}.yaml"
        path.write_text(dedent(text).format(title=path.stem), "utf-8")
    (tmp_path / "notes.txt").write_text("no set")
    return tmp_path


def test_shipped_sets_are_added_once(session, folder, drafts, now):
    steps = []
    progress = lambda done, total: steps.append((done, total))  # noqa: E731
    added = library.sync_shipped(session, now, folder=folder, progress=progress)
    assert (added, steps) == (2, [(1, 2), (2, 2)])
    assert library.sync_shipped(session, now, folder=folder) == 0
    assert sorted(drafts) == ["first", "second"]
    slugs = session.scalars(select(SetRow.slug).order_by(SetRow.slug)).all()
    assert slugs == ["first", "second"]


def test_a_shipped_set_that_changed_is_made_again(session, folder, now):
    library.sync_shipped(session, now, folder=folder)
    path = folder / "first.yaml"
    path.write_text(
        path.read_text("utf-8").replace("title: first", "title: 駅"), "utf-8"
    )
    assert library.sync_shipped(session, now, folder=folder) == 1
    assert library.find_set(session, "first", None).title == "駅"


def test_a_shipped_set_with_faults_is_told(session, folder, now):
    (folder / "third.yaml").write_text("titel: x")
    with pytest.raises(SetError, match="titel is no field"):
        library.sync_shipped(session, now, folder=folder)


def test_what_a_learner_sees(session, add_items, item, now):
    mine, other = (create_guest(session, now).id for _ in range(2))
    add_items(item("時計"), item("机", sentence=1, retired=True), slug="all")
    add_items(slug="mine", owner_id=mine)
    add_items(slug="other", owner_id=other)
    listed = library.visible_sets(session, mine)
    assert [(one.slug, one.is_own) for one in listed] == [
        ("mine", True),
        ("all", False),
    ]
    assert [one.questions for one in listed] == [0, 1]
    assert (listed[1].title, listed[1].level, listed[1].characters) == (
        "About all",
        "beginner",
        2,
    )
    assert [one.slug for one in library.visible_sets(session, None)] == ["all"]


def test_find_set(session, add_items, now):
    mine, other = (create_guest(session, now).id for _ in range(2))
    everybodys = add_items(slug="all")
    own = add_items(slug="mine", owner_id=mine)
    for learner in (mine, other, None):
        assert library.find_set(session, "all", learner).id == everybodys.id
        assert library.find_set(session, "none", learner) is None
    assert library.find_set(session, "mine", mine).id == own.id
    assert library.find_set(session, "mine", other) is None
    assert library.find_set(session, "mine", None) is None


def test_slugs_of_what_learners_add():
    assert library.slug_for(1, TEXT) == library.slug_for(1, TEXT)
    slugs = {
        library.slug_for(1, TEXT),
        library.slug_for(2, TEXT),
        library.slug_for(1, TEXT + "。"),
        library.slug_for(1, "\ud800"),
    }
    assert len(slugs) == 4
    assert all(slug.isalnum() for slug in slugs)


def test_a_set_of_an_earlier_version_gets_its_words(session, add_items, item):
    row = add_items(item("時計"), text="町の庭\n庭は新しい。", article={"sections": []})
    assert library.sets_without_words(session) == []
    row.words = None
    session.flush()
    assert library.sets_without_words(session) == [row.id]
    library.add_words(session, row.id)
    assert library.sets_without_words(session) == []
    assert row.words == 4
    assert row.article == {"sections": [{"heading": 0, "paragraphs": [[1]]}]}
    runs = session.scalars(select(SentenceRow.runs).order_by(SentenceRow.number)).all()
    assert [*map(text_of, runs)] == ["町の庭", "庭は新しい。"]


def test_a_text_that_is_not_read_any_more_keeps_its_sentences(session, add_items, item):
    row = add_items(item("時計"), text="English only.", sentences=[["English only."]])
    row.words = None
    library.add_words(session, row.id)
    assert row.words == 0
    assert session.scalars(select(SentenceRow.runs)).all() == [["English only."]]
