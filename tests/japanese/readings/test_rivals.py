import pytest

from quizapp.japanese.readings.neighbours import Neighbours, joins_before
from quizapp.japanese.readings.rivals import rivals
from quizapp.japanese.readings.voicing import voiced_in_lexicon
from quizapp.japanese.tokens import tokenize


def rivals_in(text, surface):
    tokens = tokenize(text)
    at = next(at for at, token in enumerate(tokens) if token.surface == surface)
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return rivals(tokens[at], Neighbours(before, after))


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("大会が始まる。", "大会"),  # だいえ is thousands of times rarer
        ("水を飲む。", "水"),  # すい stands beside a noun only
        ("その会社は新しい。", "会社"),  # がいしゃ is the second part of a compound
        ("子供が大人になる。", "大人"),
        ("今年は雪が多い。", "今年"),
        ("女性が笑う。", "女性"),
        ("事業を始める。", "事業"),  # ことわざ is listed, and no one says so
    ],
)
def test_a_reading_that_is_rare_or_impossible_here_is_no_rival(text, surface):
    assert rivals_in(text, surface) == ()


@pytest.mark.parametrize(
    ("text", "surface", "other"),
    [
        ("市場が開く。", "市場", "いちば"),
        ("工場で働く。", "工場", "こうば"),
        ("花見会社は新しい。", "会社", "がいしゃ"),
        ("絵を描く。", "描く", "かく"),
        ("街中で鐘が鳴る。", "街中", "まちじゅう"),
        ("この頃から広まった。", "この頃", "このころ"),
        ("人々は平伏した。", "平伏し", "へいふく"),
        ("窓が開いた。", "開い", "あい"),
        ("訳が難しい。", "訳", "やく"),
    ],
)
def test_a_reading_that_could_be_meant_is_a_rival(text, surface, other):
    assert other in rivals_in(text, surface)


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("花見", True),
        ("食べ", True),
        ("ぎゅうぎゅう", True),
        ("ちょっ", True),
        ("が", False),
        ("その", False),
        ("青い", False),
    ],
)
def test_what_may_be_the_first_part_of_a_compound(text, joins):
    assert joins_before(tokenize(text)[-1]) is joins


def test_nothing_joins_at_the_edge_of_a_sentence():
    assert not joins_before(None)


@pytest.mark.parametrize(
    ("surface", "reading", "voiced"),
    [
        ("作り", "つくり", "づくり"),
        ("時計", "とけい", "どけい"),
        ("写真", "しゃしん", ""),
        ("家", "いえ", ""),
    ],
)
def test_the_lexicon_knows_what_is_voiced(surface, reading, voiced):
    assert voiced_in_lexicon(surface, reading) == voiced
