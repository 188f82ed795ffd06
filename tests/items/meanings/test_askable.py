import pytest

from quizapp.items.meanings.askable import is_clear, why_not_asked
from quizapp.items.places import places_in
from quizapp.japanese.article import read_article


def place(text, surface):
    (sentence,) = read_article(text).sentences
    return next(each for each in places_in(sentence) if each.word.surface == surface)


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("静かな図書館で本を読む。", "図書館", True),
        ("おいしい料理を食べた。", "おいしい", True),
        ("テレビを見て過ごした。", "テレビ", False),
        ("雨が降る場合は中止だ。", "場合", False),
    ],
)
def test_content_words_in_kanji_or_hiragana_are_considered(text, surface, expected):
    assert is_clear(place(text, surface).word) is expected


@pytest.mark.parametrize(
    ("text", "surface", "reason"),
    [
        ("町の図書館で本を読む。", "図書館", ""),
        ("町の人が広場に集まった。", "集まった", ""),
        ("祖母が大きく手を動かした。", "動かした", "more than one meaning"),
        ("経済団体の人が集まった。", "経済", "longer word"),
        ("雨が降る場合は中止だ。", "場合", "grammar"),
        ("祖母がすぐに席を立ちました。", "席", "expression"),
        ("町の人が広場に集まらなかった。", "集まらなかった", "its ending"),
        ("新しい長は町の人が選べる。", "選べる", "its ending"),
        ("町の紙の白さが知られている。", "白さ", "its ending"),
        ("弟の料理はおいしそうだ。", "おいしそう", "its ending"),
        ("鳥が群れから離れた話だ。", "群れ", "stands as a noun"),
        ("本を置いて見てから帰る。", "見て", "may only help"),
    ],
)
def test_a_word_is_asked_only_where_its_meaning_is_certain(text, surface, reason):
    found = why_not_asked(place(text, surface))
    assert reason in found
    assert bool(found) is bool(reason)


def test_a_word_in_kana_among_kanji_may_be_another_one():
    assert "with kanji" in why_not_asked(place("刃の裏に「かえり」が出る。", "かえり"))
    assert why_not_asked(place("きのう、ともだちがきました。", "ともだち")) == ""
    assert why_not_asked(place("昨日、うれしい話を聞いた。", "うれしい")) == ""
