import pytest

from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.phrases.roles import Role
from quizapp.japanese.words import find_words


def bunsetsu(text):
    return bunsetsu_of(text, find_words(text))


@pytest.mark.parametrize(
    ("text", "surface", "role"),
    [
        ("兄が作った料理を食べた。", "作った", Role.ADNOMINAL),
        ("兄が料理を作ったので、母は休んだ。", "作ったので", Role.LINK),
        ("兄が料理を作ると、母は休む。", "作ると", Role.LINK),
        ("兄が料理を作れば、母は休む。", "作れば", Role.LINK),
        ("兄が料理を作ったら、母は休む。", "作ったら", Role.LINK),
        ("町は橋を直すと発表した。", "直すと", Role.ADNOMINAL),
        ("兄は料理を作り、母は休んだ。", "作り", Role.STEM),
        ("兄は料理を作って、休んだ。", "作って", Role.TE),
        ("兄が料理を作ったのは、朝だ。", "作ったのは", Role.ADNOMINAL),
        ("部員は14人で、三人が新人だ。", "14人で", Role.STEM),
        ("店は7分で着く。", "7分で", Role.CASE),
        ("店には客が来る。", "店には", Role.TOPIC),
        ("子どもも静かに歩いた。", "静かに", Role.ADVERB),
        ("子どもも早く歩いた。", "早く", Role.ADVERB),
        ("町は4月12日、港を開いた。", "4月12日", Role.BARE),
        ("町は静かな海を守った。", "静かな", Role.ADNOMINAL),
        ("町は静かな海を守った。", "守った", Role.FINAL),
    ],
)
def test_what_follows_tells_what_a_phrase_does(text, surface, role):
    found = [each.role for each in bunsetsu(text) if each.text == surface]
    assert found == [role]
