import pytest

from quizapp.items.facts.doubts import why_not_asked
from quizapp.japanese.article import read_article


def reason(text, surface):
    sentence = read_article(text).sentences[0]
    word = next(word for word in sentence.words if word.surface == surface)
    return why_not_asked(sentence, word)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("祭りには300人が集まった。", "300人"),
        ("港は4月12日から使われている。", "4月12日"),
        ("祭りは8月19日（土）に開かれる。", "8月19日"),
        ("船は3時間かけて島に着く。", "3時間"),
        ("船は1時間かけて島に着く。", "1時間"),
        ("船は島の三分の一を一周する。", "三分の一"),
    ],
)
def test_what_the_sentence_settles_is_asked(text, surface):
    assert reason(text, surface) == ""


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("祭りには300人以上が集まった。", "300人", "other values"),
        ("祭りには300人を超える客が集まった。", "300人", "other values"),
        ("祭りには最大で300人が集まる。", "300人", "other values"),
        ("店は駅から500メートルも離れている。", "500メートル", "other values"),
        ("工事は2030年までに終わる。", "2030年", "other values"),
        ("堀では二年を通じて船が運航される。", "二年", "other values"),
        ("船には30人まで乗れる。", "30人", "other values"),
        ("町長は「店が30軒に増えた」と話した。", "30軒", "somebody's words"),
        ("店は駅前（30軒）と港に並んでいる。", "30軒", "brackets"),
        ("店は30軒（うち2軒は休み）ある。", "30軒", "brackets"),
        ("母は百円ショップで糸を買った。", "百円", "longer word"),
        ("兄は一人で山に登った。", "一人", "hardly a number"),
        ("兄は山に2度登った。", "2度", "hardly a number"),
        ("理由は三つある。", "三つ", "hardly a number"),
        ("めんは1杯が240円だ。", "1杯", "hardly a number"),
        ("店は3〜5人で動いている。", "3〜5人", "range"),
        ("料理は第2回の大会で賞を取った。", "第2回", "names something"),
        ("姉は3年生の教室に入った。", "3年生", "names something"),
        ("店は2丁目にある。", "2丁目", "names something"),
        ("姉は高校3年の春に船に乗った。", "3年", "at school"),
        ("3人は港へ向かった。", "3人", "counted before"),
        ("町は同３４年に橋をかけた。", "３４年", "from another one"),
        ("館内では三脚を使えない日がある。", "三脚", "a word more than"),
        ("町は3匹の犬を飼っていたわけではない。", "3匹", "not so"),
    ],
)
def test_what_would_not_have_one_answer_is_refused(text, surface, expected):
    assert expected in reason(text, surface)
