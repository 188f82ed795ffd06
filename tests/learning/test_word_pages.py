import pytest
from sqlalchemy import select

from quizapp.learning.learners import create_guest
from quizapp.learning.library import find_set
from quizapp.learning.reading import coverages, read_set
from quizapp.learning.word_cards import add_word, set_aside
from quizapp.learning.word_pages import find_word
from quizapp.models import SetRow, WordRow

GARDEN, TREE, NAME = ("庭", "にわ"), ("木", "き"), ("山田", "やまだ")


def run(key, surface=None, origin="agreed"):
    return [key, origin, [[surface or key[0], key[1]]]]


@pytest.fixture
def add_text(add_items):
    """Store a set whose sentences are these runs; names are looked up but not counted."""

    def add(*sentences, slug="shelf", **options):
        places = {}
        for number, runs in enumerate(sentences):
            for one in runs:
                if not isinstance(one, str) and one[0] != NAME:
                    places.setdefault(one[0], []).append(number)
        words = {
            key: {"gloss": "g", "band": 2, "pos": "名詞", "senses": []}
            for key in [*places, NAME]
        }
        article = {
            "sections": [{"heading": None, "paragraphs": [[*range(len(sentences))]]}]
        }
        return add_items(
            slug=slug, article=article, sentences=sentences, places=places, words=words,
            **options,
        )  # fmt: skip

    return add


@pytest.fixture
def word_id(session):
    return lambda key: session.scalars(
        select(WordRow.id).where(WordRow.base == key[0])
    ).one()


def test_a_word_has_its_sentences_of_all_sets(session, learner_id, add_text, word_id):
    add_text([run(GARDEN), "がある。"], ["ない。"], [run(GARDEN), "だ。"], slug="one")
    add_text(["この", run(GARDEN)], slug="two")
    word = find_word(session, word_id(GARDEN), learner_id)
    found = [(one.set_slug, one.number) for one in word.sentences]
    assert found == [("two", 0), ("one", 0), ("one", 2)]
    assert word.sentences[0].runs == ["この", [word.id, "agreed", [["庭", "にわ"]]]]
    assert (word.standing, word.due, word.can_be_learnt, word.is_asked) == ("new", None, True, False)  # fmt: skip
    short = find_word(session, word.id, learner_id, limit=1)
    assert [one.set_slug for one in short.sentences] == ["two"]


def test_where_the_learner_came_from_is_told_apart(
    session, learner_id, add_text, word_id
):
    add_text([run(GARDEN, origin="source")], [run(GARDEN)])
    word = find_word(session, word_id(GARDEN), learner_id, place=("shelf", 0))
    assert (word.here.surface, word.here.reading, word.here.origin) == ("庭", "にわ", "source")  # fmt: skip
    assert [one.number for one in word.sentences] == [1]


@pytest.mark.parametrize("place", [("shelf", 1), ("shelf", 9), ("nothing", 0)])
def test_a_place_without_the_word_is_none(
    session, learner_id, add_text, word_id, place
):
    add_text([run(GARDEN)], ["ない。"])
    assert find_word(session, word_id(GARDEN), learner_id, place=place).here is None


def test_a_name_is_found_where_it_stands_and_cannot_be_learnt(
    session, learner_id, add_text, word_id
):
    add_text([run(NAME), "の", run(GARDEN)])
    word = find_word(session, word_id(NAME), learner_id, place=("shelf", 0))
    assert not word.can_be_learnt
    assert find_word(session, word_id(NAME), learner_id) is None


def test_others_texts_are_not_shown(session, learner_id, add_text, word_id, now):
    other = create_guest(session, now).id
    add_text([run(GARDEN)], owner_id=other)
    assert find_word(session, word_id(GARDEN), learner_id) is None
    assert find_word(session, word_id(GARDEN), learner_id, place=("shelf", 0)) is None
    assert find_word(session, word_id(GARDEN), other)
    assert find_word(session, 999, learner_id) is None


def test_a_word_that_is_not_in_a_text_any_more_is_gone_from_it(
    session, learner_id, add_text, word_id
):
    add_text([run(GARDEN)], [run(TREE)])
    add_text([run(TREE)])
    assert find_word(session, word_id(GARDEN), learner_id) is None
    assert len(find_word(session, word_id(TREE), learner_id).sentences) == 1


def test_coverage_counts_running_words(session, learner_id, add_text, word_id, now):
    row = add_text([run(GARDEN), run(GARDEN), run(NAME)], [run(GARDEN), run(TREE)])
    assert row.words == 4
    assert read_set(session, row, learner_id).coverage is None
    assert coverages(session, learner_id, [row.id]) == {}
    set_aside(session, learner_id, word_id(GARDEN), "known", now)
    shown = read_set(session, row, learner_id)
    assert shown.coverage == 0.75
    assert shown.known == {word_id(GARDEN)}
    assert coverages(session, learner_id, [row.id]) == {row.id: 0.75}
    assert coverages(session, create_guest(session, now).id, [row.id]) == {}


def test_a_word_that_was_only_met_is_not_known(
    session, learner_id, add_text, word_id, now
):
    row = add_text([run(GARDEN), run(TREE)])
    add_word(session, learner_id, word_id(GARDEN), now)
    assert read_set(session, row, learner_id).known == set()
    assert find_word(session, word_id(GARDEN), learner_id).standing == "met"
    card = add_word(session, learner_id, word_id(GARDEN), now)
    card.state, card.stability = 2, 30.0
    session.flush()
    assert read_set(session, row, learner_id).known == {word_id(GARDEN)}
    assert find_word(session, word_id(GARDEN), learner_id).standing == "learnt"


def test_easy_words_count_as_known_until_they_are_asked(
    session, learner_id, add_text, word_id, now
):
    row = add_text([run(GARDEN), run(TREE), run(TREE)])
    session.get(WordRow, word_id(TREE)).band = 3
    session.flush()
    shares = [read_set(session, row, learner_id, band).coverage for band in range(4)]
    assert shares == [None, None, 1 / 3, 1.0]
    assert coverages(session, learner_id, [row.id], 2) == {row.id: 1 / 3}
    add_word(session, learner_id, word_id(GARDEN), now)
    assert read_set(session, row, learner_id, 3).known == {word_id(TREE)}
    set_aside(session, learner_id, word_id(GARDEN), "known", now)
    assert coverages(session, learner_id, [row.id], 3) == {row.id: 1.0}


def test_a_set_without_an_article_has_no_coverage(session, learner_id, add_items, item):
    add_items(item("時計"))
    row = find_set(session, "shelf", learner_id)
    assert (row.words, read_set(session, row, learner_id).sentences) == (0, [])
    assert session.scalars(select(SetRow)).one() is row
