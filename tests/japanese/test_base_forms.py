import pytest

from quizapp.japanese.words import find_words


def word(text, surface):
    return next(word for word in find_words(text) if word.surface == surface)


@pytest.mark.parametrize(
    ("text", "surface", "base", "base_reading"),
    [
        ("字を消せます。", "消せます", "消す", "けす"),
        ("海で泳げた。", "泳げた", "泳ぐ", "およぐ"),
        ("窓から飛べない。", "飛べない", "飛ぶ", "とぶ"),
        ("一人で起きれる。", "起きれる", "起きる", "おきる"),
        ("妹と話せる。", "話せる", "話せる", "はなせる"),
        ("窓を開ける。", "開ける", "開ける", "あける"),
    ],
)
def test_a_potential_verb_that_is_not_listed_has_the_plain_verb(
    text, surface, base, base_reading
):
    found = word(text, surface)
    assert (found.base, found.base_reading) == (base, base_reading)


@pytest.mark.parametrize(
    ("text", "surface", "reading", "base_reading"),
    [
        ("慈悲深く笑う。", "慈悲深く", "じひぶかく", "じひぶかい"),
        ("味を名付けます。", "名付けます", "なづけます", "なづける"),
        ("机に置き忘れたら", "置き忘れたら", "おきわすれたら", "おきわすれる"),
        ("服が早過ぎる。", "早過ぎる", "はやすぎる", "はやい"),
    ],
)
def test_readings_of_long_verbs_keep_their_sound_and_their_form(
    text, surface, reading, base_reading
):
    found = word(text, surface)
    assert (found.reading, found.base_reading) == (reading, base_reading)


def test_a_function_word_is_read_whole():
    found = word("熊に違いなかった。", "に違いなかった")
    assert (found.base, found.base_reading, found.pos) == (
        "に違いない",
        "にちがいない",
        "助動詞",
    )
