import pytest

from quizapp.items.passages.headings import content_words, score
from quizapp.japanese.article import read_article


def parts(heading, paragraph):
    article = read_article(f"題の行\n前の文である。\n{heading}\n{paragraph}")
    section = article.sections[1]
    return section.heading, section.paragraphs[0]


@pytest.mark.parametrize(
    ("heading", "paragraph", "low", "high"),
    [
        ("太鼓の祭り", "若者が太鼓を打つ。祭りは夜まで続く。", 1, 1),
        ("太鼓の祭り", "若者が太鼓を打つ。音は夜まで続く。", 0.5, 0.5),
        ("物流の改善", "船の流れを変え、物を早く運ぶ。", 0.2, 0.4),
        ("灯台への道", "若者が太鼓を打つ。", 0, 0),
    ],
)
def test_words_count_whole_and_kanji_by_half(heading, paragraph, low, high):
    assert low <= score(*parts(heading, paragraph)) <= high


def test_words_that_tell_nothing_do_not_count():
    heading, _ = parts("これからの課題", "前の文である。")
    assert [word.surface for word in content_words(heading)] == ["課題"]
