"""The colours: every pair that meets can be read, in light and in dark."""

import re

import pytest

from quizapp import paths

CSS = {
    path.name: path.read_text("utf-8") for path in (paths.STATIC / "css").glob("*.css")
}
TOKENS = {
    name: (light, dark)
    for name, light, dark in re.findall(
        r"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", CSS["base.css"]
    )
}

TEXT_ON = [
    ("ink", "paper"), ("ink", "sheet"), ("ink-soft", "paper"), ("ink-soft", "sheet"),
    ("indigo", "paper"), ("indigo", "sheet"), ("indigo-deep", "paper"), ("indigo-deep", "sheet"),
    ("sheet", "indigo"), ("sheet", "indigo-deep"),
    ("vermilion", "paper"), ("vermilion", "sheet"), ("vermilion", "vermilion-tint"),
    ("ink", "vermilion-tint"), ("ink-soft", "vermilion-tint"),
    ("pine", "sheet"), ("pine", "pine-tint"), ("ink", "pine-tint"), ("ink-soft", "pine-tint"),
    ("ink", "marker"), ("ink-soft", "marker"),
    ("ink", "indigo-tint"), ("ink-soft", "indigo-tint"), ("indigo", "indigo-tint"),
]  # fmt: skip
EDGES_ON = [("edge", "paper"), ("edge", "sheet"), ("indigo", "line"), ("pine", "paper")]


def luminance(color):
    def linear(part):
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(color[at : at + 2]) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(text, ground, theme):
    assert contrast(TOKENS[text][theme], TOKENS[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES_ON)
def test_what_can_be_pressed_has_an_edge(edge, ground, theme):
    assert contrast(TOKENS[edge][theme], TOKENS[ground][theme]) >= 3


def test_every_colour_is_a_token_that_is_used():
    everything = "".join(CSS.values())
    used = set(re.findall(r"var\(--([a-z-]+)\)", everything))
    assert set(TOKENS) <= used
    assert (
        re.findall(r"#[0-9a-f]{3,8}\b", everything.replace(CSS["base.css"], "")) == []
    )
    paired = {name for pair in TEXT_ON + EDGES_ON for name in pair}
    assert set(TOKENS) == paired
