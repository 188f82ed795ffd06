from concurrent.futures import ThreadPoolExecutor

import pytest

from quizapp.japanese.lexicon_file import LexiconFile
from quizapp.japanese.tokens import LEXICON


@pytest.fixture(scope="module")
def lexicon():
    return LexiconFile(LEXICON)


def kana(lexicon, surface):
    return {
        features[17] for features, _ in lexicon.words(surface) if len(features) > 17
    }


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("図書", {"トショ"}),
        ("行っ", {"イッ", "オコナッ", "ヤッ"}),
        ("上手", {"ジョウズ", "カミテ", "ウワテ"}),
        ("図書館", set()),
        ("図", {"ズ"}),
        ("", set()),
        ("\ud800", set()),
        ("あ" * 1000, set()),
    ],
)
def test_words_are_those_of_the_whole_surface(lexicon, surface, expected):
    assert kana(lexicon, surface) >= expected
    assert bool(kana(lexicon, surface)) is bool(expected)


def test_a_comma_within_a_feature_divides_nothing(lexicon):
    features, _ = lexicon.words("，")[0]
    assert features[0] == "補助記号"
    assert "，" in features


def test_the_commoner_reading_costs_less(lexicon):
    costs = {features[17]: cost for features, cost in lexicon.words("市場")}
    assert costs["シジョウ"] < costs["イチバ"]


def test_threads_read_the_same(lexicon):
    surfaces = ["山", "川", "行っ", "図書館"] * 50
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lexicon.words, surfaces)) == [
            lexicon.words(surface) for surface in surfaces
        ]


def test_what_is_not_there_cannot_be_opened(tmp_path):
    with pytest.raises(OSError, match="none"):
        LexiconFile(tmp_path / "none")
