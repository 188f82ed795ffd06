from itertools import pairwise
from random import Random

import pytest

from quizapp.items.base import Refusal
from quizapp.items.facts import facts
from quizapp.items.facts.distractors import (
    CHANGED,
    FROM_ARTICLE,
    explain_rivals,
    other_values,
)
from quizapp.japanese.article import read_article

HARBOUR = "町は4月12日に港を開いた。\n漁師は6月30日に網を直した。\n役場は8月に動いた。"


def fact(text, surface):
    return next(
        found
        for found in facts(read_article(text), "fact_blank")
        if not isinstance(found, Refusal) and found.word.surface == surface
    )


def wrong(text, surface, count=3, seed=0):
    return other_values(fact(text, surface), count, Random(seed))


def texts(*arguments, **options):
    return [distractor.text for distractor in wrong(*arguments, **options)]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("町は2月28日に港を開いた。", "2月28日"),
        ("駅前の店は午後11時に閉まる。", "午後11時"),
        ("町は12月に港を開いた。", "12月"),
        ("客の九割が港を選んだ。", "九割"),
        ("祖父は八十歳で山に登った。", "八十歳"),
        ("村の水路は１９３１年に掘られた。", "１９３１年"),
        ("町の人口が3万5千人になった。", "3万5千人"),
        ("町の祭りは8月19日（土）に開かれる。", "8月19日"),
        ("山下さんは2時間24分36秒で走った。", "2時間24分36秒"),
    ],
)
@pytest.mark.parametrize("seed", range(8))
def test_values_are_written_alike_and_possible(text, surface, seed):
    found = texts(text, surface, seed=seed)
    assert len({*found, surface}) == 4
    for other in found:
        assert abs(len(other) - len(surface)) <= 2
        assert other not in ("2月29日", "2月30日", "13月", "午後12時", "十割")


def test_values_of_the_article_come_first():
    for seed in range(8):
        found = wrong(HARBOUR, "4月12日", seed=seed)
        rivals = [each.text for each in found if each.label == FROM_ARTICLE]
        assert set(rivals) <= {"6月30日"}
        assert {each.label for each in found} <= {CHANGED, FROM_ARTICLE}
    assert any("6月30日" in texts(HARBOUR, "4月12日", 1, seed) for seed in range(8))


def test_a_value_that_the_article_has_elsewhere_is_never_made_up():
    text = "町は港を30軒の店に貸した。\n漁師の網は海で40軒の家族を養う。"
    found = wrong(text, "30軒")
    assert all(each.label == FROM_ARTICLE for each in found if each.text == "40軒")


def test_where_the_article_has_the_value_is_explained():
    said = explain_rivals(fact(HARBOUR, "4月12日"), ["6月30日", "4月11日"])
    assert said == "6月30日 is in 「漁師は6月30日に網を直した」."


@pytest.mark.parametrize(
    "text", ["祭りには約300人が集まった。", "祭りには300人ほどが集まった。"]
)
def test_about_300_is_not_offered_beside_about_310(text):
    surface = "約300人" if "約" in text else "300人"
    shown = [surface, *texts(text, surface)]
    values = sorted(int("".join(filter(str.isdigit, other))) for other in shown)
    assert all(b - a >= 0.2 * b for a, b in pairwise(values))


def test_the_key_is_not_always_in_the_middle():
    places = {
        sum(
            int(text.removesuffix("軒")) < 40
            for text in texts("町の店は40軒に増えた。", "40軒", seed=seed)
        )
        for seed in range(30)
    }
    assert places == {0, 1, 2, 3}


def test_too_few_values_are_not_filled_up():
    assert len(texts("町は島の2分の1を畑にした。", "2分の1", count=20)) < 20
