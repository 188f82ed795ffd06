import pytest

from quizapp.items.facts.guides import is_guide, is_step
from quizapp.japanese.article import read_article

RECIPE = """豆のスープ
鍋に水を800ミリリットル入れます。豆を30分煮ます。塩を加えて、皿に盛ります。
"""
REPORT = """豆の市
町は豆の市を開いた。農家は鍋に豆を30キロ入れた。客は皿を手に並んだ。
"""


def test_a_recipe_is_a_guide_and_a_report_is_none():
    assert is_guide(read_article(RECIPE))
    assert not is_guide(read_article(REPORT))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("鍋に水を2リットル入れます。", True),
        ("鍋に水を2リットル入れました。", False),
        ("豆は畑で30日育ちます。", False),
    ],
)
def test_a_step_does_something_with_something(text, expected):
    assert is_step(read_article(text).sentences[0]) is expected
