from quizapp.items.meanings.signs import other_sign, sign_of, signs_in
from quizapp.japanese.article import read_article
from quizapp.japanese.words import find_words


def word(text, base):
    return next(word for word in find_words(text) if word.base == base)


def test_a_word_in_kana_is_compared_by_its_kanji_too():
    sign = sign_of(word("ともだちとあそぶ。", "ともだち"))
    assert sign.kanji == {"友", "達"}
    assert not sign.is_apart(other_sign("友人", "ゆうじん", "名詞"))


def test_each_word_with_kanji_counts_once():
    article = read_article("図書館の職員が窓を掃除し、図書館でおいしい茶を飲んだ。")
    bases = [sign.base for sign in signs_in(article)]
    assert bases.count("図書館") == 1
    assert {"職員", "掃除"} <= set(bases)
    assert "おいしい" not in bases


def test_meanings_with_a_word_in_common_or_near_are_not_apart():
    doctor = other_sign("医者", "いしゃ", "名詞")
    assert not doctor.is_apart(other_sign("患者", "かんじゃ", "名詞"))
    assert not doctor.is_apart(other_sign("医師", "いし", "名詞"))
    assert doctor.is_apart(other_sign("漁師", "りょうし", "名詞"))


def test_names_and_numbers_have_no_sign_since_they_stand_out():
    assert other_sign("日本語", "にほんご", "名詞") is None
    assert other_sign("百", "ひゃく", "名詞") is None


def test_a_word_the_dictionary_does_not_have_has_no_sign():
    assert other_sign("亜亜亜", "ああ", "名詞") is None
