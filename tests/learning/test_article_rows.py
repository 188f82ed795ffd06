import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.japanese.article import read_article
from quizapp.learning.article_rows import article_rows
from quizapp.learning.reading import text_of

TEXT = """港町《みなとまち》の朝
山田さんは三百人の前で新しい計画を説明した。しかし、彼は来なかった。
計画は来年から始まる。計画書を読んだ。"""


@pytest.fixture(scope="module")
def rows():
    return article_rows(read_article(TEXT))


def words_in(runs):
    """Return the words of a sentence as they are written, with their keys."""
    return {
        "".join(text for text, _ in run[2]): run[0]
        for run in runs
        if not isinstance(run, str)
    }


def test_sentences_are_whole(rows):
    assert [text_of(runs) for runs in rows.sentences] == [
        "港町の朝",
        "山田さんは三百人の前で新しい計画を説明した。",
        "しかし、彼は来なかった。",
        "計画は来年から始まる。",
        "計画書を読んだ。",
    ]
    assert rows.sections == [{"heading": 0, "paragraphs": [[1, 2], [3, 4]]}]


def test_words_stand_in_their_dictionary_form(rows):
    found = words_in(rows.sentences[2])
    assert found["来なかった"] == ("来る", "くる")
    assert "しかし" in found
    assert words_in(rows.sentences[4])["読んだ"] == ("読む", "よむ")


def test_a_particle_is_plain_text_and_a_number_has_no_card(rows):
    found = words_in(rows.sentences[1])
    assert not {"は", "の", "で", "を"} & found.keys()
    assert found["三百人"] is None


def test_a_word_has_gloss_band_and_a_short_entry(rows):
    plan = rows.words["計画", "けいかく"]
    assert "plan" in plan["gloss"]
    assert plan["pos"] == "名詞"
    assert 1 <= plan["band"] <= 5
    assert "plan" in plan["senses"][0]
    assert all(len(glosses) <= 4 for glosses in plan["senses"])


def test_the_places_of_a_word_are_its_sentences(rows):
    assert rows.places["計画", "けいかく"] == [1, 3]


def test_a_name_can_be_looked_up_but_is_not_counted(rows):
    assert ("山田", "やまだ") in rows.words
    assert ("山田", "やまだ") not in rows.places


def test_the_authors_reading_is_marked_as_theirs(rows):
    (run,) = [run for run in rows.sentences[0] if run[0] == ("港町", "みなとまち")]
    assert run[1:] == ["source", [["港町", "みなとまち"]]]


@given(
    st.text(
        alphabet="漢字町庭はをがの読書んでるた三百人ABc12。、「」（） ー々ッカ",
        min_size=1,
        max_size=60,
    )
)
def test_no_text_loses_anything(text):
    article = read_article("町の庭。" + text)
    rows = article_rows(article)
    assert [text_of(runs) for runs in rows.sentences] == [
        one.text for one in article.sentences
    ]
    keys = {
        run[0] for runs in rows.sentences for run in runs if not isinstance(run, str)
    }
    assert keys - {None} == rows.words.keys()
    assert rows.places.keys() <= rows.words.keys()
