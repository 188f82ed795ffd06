import pytest

from quizapp.sets.located import full_width_faults, read_located


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (
            "a: no\nb: 01\nc: 1:30\nd: ~\ne: 2026-05-04",
            {"a": "no", "b": "01", "c": "1:30", "d": "~", "e": "2026-05-04"},
        ),
        ("- a\n- [b, c]\n- {d: e}", ["a", ["b", "c"], {"d": "e"}]),
        ("a: |\n  一\n  二\n", {"a": "一\n二\n"}),
        ("a:", {"a": ""}),
        ("", ""),
        ("# nothing", ""),
        ("a: !!python/object:os.system x", {"a": "x"}),  # a tag means nothing
    ],
)
def test_every_scalar_is_text(text, data):
    found = read_located(text)
    assert found.data == data
    assert found.faults == []


def test_lines():
    found = read_located(
        "title: x\nitems:\n  - stem: y\n    key:\n      - a\n      - b\n"
    )
    lines = {
        (): 1,
        ("title",): 1,
        ("items",): 2,
        ("items", 0): 3,
        ("items", 0, "key"): 4,
        ("items", 0, "key", 1): 6,
        ("items", 0, "none"): 3,  # the nearest thing around it
        ("none",): 1,
    }
    assert {place: found.line(place) for place in lines} == lines


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("a: [1, 2", 1, "expected ',' or ']'"),
        ("a: b: c", 1, "mapping values are not allowed here"),
        ("a: 1\n\tb: 2", 2, "found character '\\t'"),
        ("a: &x [1]\nb: *x", 2, "aliases are not allowed"),
        ("a: 1\n\nb: \x01", 3, "U+0001"),
        ("--- a\n--- b", 2, "but found another document"),
        ("[" * 5_000, 1, "nested too deep"),
    ],
)
def test_text_that_cannot_be_read(text, line, sentence):
    found = read_located(text)
    assert found.data is None
    ((at, fault),) = found.faults
    assert at == line
    assert sentence in fault


def test_names_that_are_there_twice_or_are_none():
    found = read_located("a: 1\nb: 2\na: 3\n? [x]\n: y\n")
    assert found.faults == [
        (3, "a is there twice"),
        (4, "a field's name has to be a word"),
    ]
    assert found.data == {"a": "1", "b": "2"}


def test_an_alias_bomb_is_refused_at_once():
    bomb = "a: &a [x, x]\n" + "\n".join(
        f"{name}: &{name} [*{before}, *{before}]"
        for before, name in zip("abcdefghijklmnop", "bcdefghijklmnopq", strict=True)
    )
    assert read_located(bomb).faults == [(2, "aliases are not allowed")]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("title： x", "colon"),
        ("  - type：reading", "colon"),
        ("  -　type：reading", "colon"),
        ("title:　x", "space"),
        ("　title: x", "space"),
        ("  　key: x", "space"),
        ("  -　type: reading", "space"),
        ("  -　[a]", "space"),
        ("title: 駅：時計", ""),
        ("title: x", ""),
        ("  　駅の時計が鳴る。", ""),
        ("  場所：駅前", ""),
    ],
)
def test_full_width_marks(line, fault):
    found = full_width_faults(f"first\n{line}", ["title", "type", "key"])
    assert [(at, fault in text) for at, text in found] == ([(2, True)] if fault else [])
