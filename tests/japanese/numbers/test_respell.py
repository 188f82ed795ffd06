import re

import pytest

from quizapp.japanese.numbers import find_numbers, respell


def only(text):
    """Return the one number that `text` has."""
    (number,) = find_numbers(text)
    return number


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("12月20日", (3, 8), "3月8日"),
        ("１２月２０日", (3, 18), "３月１８日"),
        ("約200人", (350,), "約350人"),
        ("午後3時半", (11,), "午後11時半"),
        ("第3回", (12,), "第12回"),
        ("3回目", (4,), "4回目"),
        ("1,200円", (34500,), "34,500円"),
        ("１，２００円", (3400,), "３，４００円"),
        ("3万人", (50000,), "5万人"),
        ("3万5千人", (42000,), "4万2千人"),
        ("1億2000万円", (350000000,), "3億5000万円"),
        ("3.5倍", (4.2,), "4.2倍"),
        ("78.5万人", (795000,), "79.5万人"),
        ("三百人", (45,), "四十五人"),
        ("三百人", (1300,), "千三百人"),
        ("三〇〇人", (450,), "四五〇人"),
        ("一千万円", (20000000,), "二千万円"),
        ("05月", (7,), "07月"),
        ("3〜5人", (2, 4), "2〜4人"),
        ("三分の一", (4, 3), "四分の三"),
        ("二、三人", (4, 5), "四、五人"),
    ],
)
def test_respell_keeps_the_notation(text, values, expected):
    text = f"市内では{text}でした"
    number = only(text)
    names = [name for _, name in number.parts]
    assert respell(number, text, tuple(zip(values, names, strict=True))) == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("3万人", ((12345, "人"),)),
        ("3万人", ((3, "人"),)),
        ("3人", ((2.5, "人"),)),
        ("3人", ((-1, "人"),)),
        ("三百人", ((0, "人"),)),
        ("3千人", ((12000, "人"),)),
        ("3人", ((3, "名"),)),
        ("3人", ((3, "人"), (4, "人"))),
        ("数十人", ()),
        ("令和元年", ((2, "年"),)),
    ],
)
def test_respell_refuses_what_the_notation_cannot_write(text, parts):
    with pytest.raises(ValueError, match=re.escape(text) + "|like|numeral"):
        respell(only(text), text, parts)


def test_respelled_numbers_are_found_again_with_the_value():
    for text in (
        "３００人",
        "3,000円",
        "三百本",
        "三〇〇本",
        "3万5千人",
        "四万五七八〇円",
    ):
        ((value, name),) = only(text).parts
        assert respell(only(text), text, ((value, name),)) == text
