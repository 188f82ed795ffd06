"""Words to answer about, with what the shipped dictionary has of them."""

import pytest

from quizapp.items.base import TestedWord

WORDS = {
    "整備": ("整備", "せいび", "せいび"),
    "生": ("生", "なま", "なま"),
    "山": ("山", "やま", "やま"),
    "開いた": ("開く", "ひらいた", "ひらく"),
    "待って": ("待つ", "まって", "まつ"),
    "取り組み": ("取り組み", "とりくみ", "とりくみ"),
    "反応": ("反応", "はんのう", "はんのう"),
    "首脳": ("首脳", "しゅのう", "しゅのう"),
    "首都": ("首都", "しゅと", "しゅと"),
    "病院": ("病院", "びょういん", "びょういん"),
    "改めた": ("改める", "あらためた", "あらためる"),
    "町中": ("町中", "まちなか", "まちなか"),
    "歌舞伎": ("歌舞伎", "かぶき", "かぶき"),
    "持って": ("持つ", "もって", "もつ"),
    "弁当": ("弁当", "べんとう", "べんとう"),
    "代わって": ("代わる", "かわって", "かわる"),
    "図書館": ("図書館", "としょかん", "としょかん"),
}


@pytest.fixture
def word():
    """Return the function that gives a word as it is tested, by its surface."""

    def find(surface):
        base, reading, base_reading = WORDS[surface]
        return TestedWord(surface, base, reading, base_reading)

    return find
