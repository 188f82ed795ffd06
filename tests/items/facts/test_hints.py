import pytest

from quizapp.items.facts.hints import why_given_away
from quizapp.japanese.article import read_article


def reason(text, surface):
    sentence = read_article(text).sentences[0]
    word = next(word for word in sentence.words if word.surface == surface)
    return why_given_away(sentence, word, word.number)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("祭りには約300人が集まり、露店は25軒が並んだ。", "25軒"),
        ("会は4月12日午前9時に始まる。", "4月12日"),
        ("店は9時から17時まで開いている。", "17時"),
    ],
)
def test_numbers_that_have_nothing_to_do_with_each_other_hint_at_nothing(text, surface):
    assert reason(text, surface) == ""


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("店には30代と40代の客が多い。", "30代", "beside it"),
        ("虫は3年から4年生きる。", "4年", "beside it"),
        ("虫は10人に3人が知っている。", "3人", "beside it"),
        ("兄は12月に生まれ、弟も12月に生まれた。", "12月", "twice"),
        ("町飛脚は月に3回走り、三度笠をかぶった。", "3回", "another word"),
        ("旗の色は白と黒の2色で、風に強い。", "2色", "stands before it"),
        ("客は大人20人、子ども30人を合わせて50人だった。", "50人", "follows from"),
        ("港は2019年、つまり令和元年に開いた。", "2019年", "follows from"),
        (
            "店は11時20分に閉まり、15分後の11時35分に火が消えた。",
            "15分",
            "follows from",
        ),
        ("店は年末の12月28日に閉まる。", "12月28日", "season"),
    ],
)
def test_what_the_sentence_tells_is_given_away(text, surface, expected):
    assert expected in reason(text, surface)
