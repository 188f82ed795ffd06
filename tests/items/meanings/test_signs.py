import pytest

from quizapp.items.meanings.signs import is_clear, sign_of, signs_of
from quizapp.japanese.article import read_article


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("静かな図書館で本を読む。", "図書館", True),
        ("おいしい料理を食べた。", "おいしい", True),
        ("テレビを見て過ごした。", "テレビ", False),
        ("やさしい人に会った日。", "やさしい", False),
        ("雨が降る場合は中止だ。", "場合", False),
    ],
)
def test_a_word_is_clear_when_its_form_means_one_word(text, surface, expected):
    (sentence,) = read_article(text).sentences
    word = next(word for word in sentence.words if word.surface == surface)
    assert is_clear(word) is expected


def test_signs_are_grouped_by_kind_and_ordered_by_frequency():
    signs = signs_of(read_article("図書館の職員が窓を掃除し、静かに本棚を整えた。"))
    assert {"名詞", "動詞to"} <= set(signs)
    for group in signs.values():
        assert [sign.zipf for sign in group] == sorted(sign.zipf for sign in group)


def test_a_word_without_a_short_meaning_has_no_sign():
    assert sign_of("内科", "ないか", "名詞") is None
