import pytest

from quizapp.items.meanings import (
    listed_glosses,
    meaning,
    meaning_of,
    stems_of_form,
)
from quizapp.items.meanings.plain_words import PLAIN
from quizapp.items.meanings.shortening import LONGEST, first_short
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.words import find_words


def word(text, base):
    return next(word for word in find_words(text) if word.base == base)


@pytest.mark.parametrize(
    ("text", "base", "gloss"),
    [
        ("町の図書館で本を読む。", "図書館", "library"),
        ("人が広場に集まる。", "集まる", "to gather"),
        ("駅の近所に住む。", "近所", "neighbourhood"),
        ("ここは静かな庭だ。", "静か", "quiet"),
    ],
)
def test_the_first_gloss_is_shown_first(text, base, gloss):
    found = meaning(word(text, base))
    assert found.parts[0] == gloss
    assert len(found.gloss) <= LONGEST
    assert found.doubt == ""


def test_a_word_with_one_sense_shows_near_words_and_no_other_spelling():
    assert meaning_of("港", "みなと", "名詞").parts == ("harbour", "port")
    assert meaning_of("車両", "しゃりょう", "名詞").gloss.endswith("vehicles")


def test_what_every_sense_says_is_certain():
    found = meaning_of("冷たい", "つめたい", "形容詞")
    assert found.parts == ("cold",)
    assert found.doubt == ""


@pytest.mark.parametrize(
    ("base", "reading", "pos"),
    [("負担", "ふたん", "名詞"), ("手", "て", "名詞"), ("引く", "ひく", "動詞")],
)
def test_a_word_of_several_senses_is_doubtful(base, reading, pos):
    assert "more than one meaning" in meaning_of(base, reading, pos).doubt


def test_senses_of_another_spelling_do_not_count():
    assert meaning_of("森", "もり", "名詞").doubt == ""
    assert meaning_of("超える", "こえる", "動詞").parts[0] == "to exceed"


def test_a_meaning_checked_by_hand_is_certain_in_either_spelling():
    for text, base in (("猫がいる。", "猫"), ("あさ、ごはんをたべる。", "たべる")):
        found = meaning(word(text, base))
        assert found.gloss in ("cat", "to eat")
        assert found.doubt == ""


def test_one_checked_by_hand_does_not_hold_for_another_word_of_the_spelling():
    assert meaning_of("空", "そら", "名詞").parts == ("sky",)
    assert meaning_of("空", "から", "名詞").parts != ("sky",)


@pytest.mark.parametrize("line", PLAIN.strip().split("\n"))
def test_what_was_checked_by_hand_is_what_the_dictionary_says(line):
    form, _, gloss = line.partition(" ")
    listed = [
        {first_short((said,)) for sense in entry.senses for said in sense.glosses}
        for entry in open_dictionary().entries(form)
    ]
    assert any(found.issuperset(gloss.split("; ")) for found in listed)


@pytest.mark.parametrize(
    ("base", "reading", "pos", "kind"),
    [
        ("集まる", "あつまる", "動詞", "vi"),
        ("集める", "あつめる", "動詞", "vt"),
        ("白い", "しろい", "形容詞", "adjective"),
        ("便利", "べんり", "名詞", "adjective"),
        ("無料", "むりょう", "名詞", "adjective"),
        ("週末", "しゅうまつ", "名詞", "noun"),
        ("工場", "こうじょう", "名詞", "noun"),
        ("昔", "むかし", "名詞", "noun"),
        ("私たち", "わたしたち", "名詞", ""),
        ("必ず", "かならず", "副詞", "adverb"),
    ],
)
def test_the_kind_is_the_shape_of_the_english(base, reading, pos, kind):
    assert meaning_of(base, reading, pos).kind == kind


def test_a_phrase_and_an_adverb_for_an_adjective_are_of_no_kind():
    assert meaning_of("飛躍的", "ひやくてき", "形状詞").kind == ""
    assert meaning_of("別れ際", "わかれぎわ", "名詞").kind == ""


def test_a_word_the_dictionary_does_not_have_has_no_meaning():
    assert meaning_of("亜亜亜", "ああ", "名詞") is None


def test_several_senses_are_listed_for_the_word_s_page():
    assert listed_glosses(word("紐が切れる。", "切れる")).count(";") == 2


def test_the_words_of_every_entry_of_a_form_count():
    assert stems_of_form("開く") & {"open"}
    assert stems_of_form("亜亜亜") == frozenset()
