import pytest

from quizapp.items.meanings.alike import LEAST_ZIPF, sounding_alike
from quizapp.items.meanings.signs import other_sign


def alike(base, reading):
    found = sounding_alike(other_sign(base, reading, "名詞"))
    return {sign.base: (sign, label) for sign, label in found}


def test_words_of_the_same_sound_and_of_nearly_the_same():
    assert alike("協会", "きょうかい")["教会"][1] == "same_sound_meaning"
    assert alike("会場", "かいじょう")["開場"][1] == "same_sound_meaning"
    assert alike("同乗", "どうじょう")["銅像"][1] == "like_sound_meaning"


def test_neither_the_word_itself_nor_rare_ones():
    found = alike("会場", "かいじょう")
    assert "会場" not in found
    assert all(sign.zipf >= LEAST_ZIPF for sign, _ in found.values())


@pytest.mark.parametrize(("base", "reading"), [("山", "やま"), ("医師", "いし")])
def test_short_words_have_none(base, reading):
    assert alike(base, reading) == {}


def test_nothing_unfit_for_a_lesson():
    corpse = other_sign("死体", "したい", "名詞")
    assert corpse.zipf >= LEAST_ZIPF
    found = alike("姿態", "したい")
    assert "事態" in found
    assert corpse.base not in found
