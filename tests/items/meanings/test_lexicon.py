import pytest

from quizapp.items.meanings import fields
from quizapp.items.meanings.lexicon import (
    ANY_ACTION,
    field_of,
    signs_by_field,
    signs_by_kanji,
)
from quizapp.items.meanings.signs import other_sign
from quizapp.japanese.dictionary import open_dictionary


@pytest.mark.parametrize(
    ("base", "reading", "field"),
    [
        ("医者", "いしゃ", "person"),
        ("販売代理店", "はんばいだいりてん", "person"),
        ("工業団地", "こうぎょうだんち", "place"),
        ("総事業費", "そうじぎょうひ", "money"),
        ("冷凍食品", "れいとうしょくひん", "food"),
        ("設置", "せっち", "make"),
        ("事業所", "じぎょうしょ", "place"),
        ("借家", "しゃくや", "place"),
        ("開館", "かいかん", ANY_ACTION),
        ("建立", "こんりゅう", ANY_ACTION),
        ("大名", "だいみょう", ""),
        ("鮮度", "せんど", "measure"),
    ],
)
def test_the_field_of_a_noun(base, reading, field):
    assert field_of(other_sign(base, reading, "名詞")) == field


def test_other_words_are_of_the_field_of_their_kind():
    assert field_of(other_sign("歩く", "あるく", "動詞")) in ("vi", "to")
    assert field_of(other_sign("白い", "しろい", "形容詞")) == "adjective"


def test_words_are_found_by_their_kanji():
    assert "工場" in {sign.base for sign in signs_by_kanji()["工"]}


def test_every_listed_word_is_in_the_dictionary_and_listed_once():
    listed = [
        word
        for text in (
            *fields.NOUNS.values(), *fields.ACTIONS.values(),
            fields.VERBS, fields.ADJECTIVES, fields.STATES, fields.ADVERBS,
        )
        for word in text.split()
    ]  # fmt: skip
    assert [word for word in listed if not open_dictionary().has(word)] == []
    assert len(listed) == len(set(listed))


def test_what_tells_a_field_tells_one_that_there_is():
    named = {*fields.HEADS, *fields.ENDINGS}
    assert named <= set(fields.NOUNS)
    endings = "".join(fields.ENDINGS.values())
    assert len(endings) == len(set(endings))


def test_no_field_is_too_small_to_choose_from():
    for name in fields.NOUNS:
        assert len(signs_by_field()[name]) >= 10, name
