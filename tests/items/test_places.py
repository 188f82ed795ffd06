import pytest

from quizapp.items.places import places_in
from quizapp.japanese.article import read_article


def place(text, surface):
    (sentence,) = read_article(text).sentences
    return next(each for each in places_in(sentence) if each.word.surface == surface)


def test_target_and_evidence_are_spans_of_the_sentence():
    here = place("新しい計画を発表する。", "計画")
    assert (here.target.text, here.target.start, here.target.end) == ("計画", 3, 5)
    assert (here.evidence.sentence, here.evidence.text) == (0, "計画")
    assert here.tested.base_reading == "けいかく"


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("経済団体が調査を行う。", "経済", True),
        ("古い建物を直す計画だ。", "古い", False),
        ("人が集まる場所を探す。", "集まる", False),
        ("新しい計画を発表する。", "計画", False),
    ],
)
def test_only_nouns_and_what_an_affix_touches_are_in_compounds(text, surface, expected):
    assert place(text, surface).is_in_compound is expected


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("祖母が席を立った。", "席", True),
        ("円安が悪化に拍車をかけている。", "拍車", True),
        ("新しい計画を発表する。", "計画", False),
    ],
)
def test_words_that_are_listed_together_are_in_an_expression(text, surface, expected):
    assert place(text, surface).is_in_expression() is expected
