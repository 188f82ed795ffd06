import pytest

from quizapp.japanese import level

EASY = ["わたしは朝ごはんを食べました。", "それから、学校へ行きました。"]
HARD = [
    "再生可能資源の安定的供給体制の構築及び関連技術の国際標準化が、当該地域の持続的経済成長に不可欠な政策課題として認識されている。"
]


def score(sentences):
    return level.readability("".join(sentences))


def test_a_diary_is_easier_than_a_policy_paper():
    assert score(EASY) > 4.5
    assert score(HARD) < 1.5
    assert level.label(score(EASY)) in ("beginner", "elementary")
    assert level.label(score(HARD)) == "advanced"


def test_an_empty_text_is_the_easiest():
    assert score([]) == score([" "]) == 6.5


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (6.4, "beginner"),
        (5.5, "beginner"),
        (4.5, "elementary"),
        (3.9, "lower intermediate"),
        (2.5, "intermediate"),
        (1.5, "upper intermediate"),
        (1.4, "advanced"),
    ],
)
def test_labels_have_lower_bounds(value, name):
    assert level.label(value) == name


def test_bands_run_from_everyday_to_rare():
    assert level.band("食べる") <= 2
    assert level.band("経済") <= 3
    assert level.band("羅針盤") >= 4
    assert all(
        1 <= level.band(word) <= 5 for word in ("の", "晩餐会", "薔薇", "𠮷", "ｶﾅ", "x")
    )


@pytest.mark.parametrize(
    ("word", "grades"),
    [
        ("学校", (1, 1)),
        ("晩餐会", (6, 0, 2)),
        ("掘る", (8,)),
        ("まず", ()),
        ("人々", (1, 0)),
    ],
)
def test_each_kanji_has_its_school_grade(word, grades):
    assert level.grades(word) == grades
