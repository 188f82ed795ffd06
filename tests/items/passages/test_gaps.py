from quizapp.items.passages.gaps import gaps
from quizapp.japanese.article import read_article

TEXT = "町の東には高い山がある。山には古い寺が建っている。町の人は昔、重い石を運んで水路を掘った。この水路は今も田を潤している。"


def test_a_gap_has_the_rest_of_the_paragraph_and_its_place_in_it():
    (gap,) = gaps(read_article(TEXT))
    assert gap.pointer == "この水路"
    assert gap.key == 3
    assert gap.places == (0, 1, 2, 3)
    assert gap.antecedent is gap.paragraph[gap.key - 1]
    assert "".join(each.text for each in gap.paragraph) + gap.sentence.text == TEXT


def test_a_paragraph_that_is_too_long_to_show_has_none():
    assert list(gaps(read_article("空は青く、風は静かだった。" * 30 + TEXT))) == []
