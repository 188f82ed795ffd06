import json

from click.testing import CliRunner

from quizapp.cli import main

TEXT = (
    "川沿いの散歩道\n町は4月12日に、川沿いの散歩道を開いた。式には約300人が集まった。\n"
)


def rows(*options, text):
    result = CliRunner().invoke(main, ["words", "-", *options], input=text)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_words_prints_a_line_for_each_sentence():
    lines = rows(text=TEXT)
    assert lines[0]["text"] == "川沿いの散歩道"
    assert len(lines) == 3
    first = lines[1]["words"][0]
    assert set(first) == {
        "surface", "start", "end", "base", "reading", "origin", "askable", "reason", "pos",
        "entry", "gloss", "band", "grades",
    }  # fmt: skip


def test_with_lines_every_line_gives_exactly_one():
    text = "図書館へ行く。朝だ。\n\nabc\r\n句点のない行"
    lines = rows("--lines", text=text)
    assert [line["text"] for line in lines] == [
        "図書館へ行く。朝だ。",
        "",
        "abc",
        "句点のない行",
    ]
    assert lines[1]["words"] == []


GIVEN = "港《みなと》で食《た》べた。\n<ruby>朝<rt>あさ</rt></ruby>の市場（いちば）。｜夜《よる》の取《と》り組《く》み。\n"


def test_places_count_in_the_text_as_given():
    for options in ((), ("--lines",)):
        found = rows(*options, text=GIVEN)
        assert "".join(row["text"] for row in found) == GIVEN.replace("\n", "")
        parts = {
            word["surface"]: row["text"][word["start"] : word["end"]]
            for row in found
            for word in row["words"]
            if word["origin"] == "source"
        }
        assert parts == {
            "港": "港",
            "食べた": "食《た》べた",
            "朝": "朝",
            "市場": "市場",
            "夜": "夜",
            "取り組み": "取《と》り組《く》み",
        }


def test_markup_stays_with_its_sentence():
    assert [row["text"] for row in rows(text=GIVEN)] == [
        "港《みなと》で食《た》べた。",
        "<ruby>朝<rt>あさ</rt></ruby>の市場（いちば）。",
        "｜夜《よる》の取《と》り組《く》み。",
    ]
