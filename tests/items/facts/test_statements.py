import pytest

from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import read_article


def reason(text, title="港まつり"):
    return why_no_statement(read_article(text).sentences[0], title)


@pytest.mark.parametrize(
    "text",
    [
        "市は4月に新しい港を開いた。",
        "港まつりには三千人が集まった。",
        "新しい橋の長さは120メートルだ。",
        "「まちナビ」は4月に公開された。",
        "祖母は毎朝6時に起きて、庭の花に水をやります。",
        "寄付の総額が五百万円をこえ、役場は喜びをもたらしたと話す。",
        "昨年、町は12の店に声をかけた。",
    ],
)
def test_sentences_that_say_something_by_themselves_stand(text):
    assert reason(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市は4月に新しい港を開くだろうか。", "question"),
        ("祭りは8月に開かれるでしょう。", "guess"),
        ("会場へは9時までに来てください。", "request"),
        ("子どもたちよ、朝は六時に起きろ。", "request"),
        ("港はそれから4月に新しく開かれた。", "points elsewhere (それ"),
        ("この橋は4月に完成したばかりだ。", "points elsewhere (この)"),
        ("彼は4月に新しい店を開いたばかりだ。", "points elsewhere (彼)"),
        ("新種は、このうち2地点の木から見つかった。", "points elsewhere (このうち)"),
        ("翌年、町は12の店に声をかけた。", "counts time"),
        ("同市では4月に新しい港が開かれた。", "counts time"),
        ("しかし、町は12の店に声をかけた。", "goes on"),
        ("さらに町は12の店に声をかけて回った。", "goes on"),
        ("もし雨が降れば、祭りは8日に開く。", "condition"),
        ("雨がやんだら、祭りは8日に開く。", "condition"),
        ("みなさん、港は4月に開きました。", "to the reader"),
        ("港の事故では作業員5人がけがをした。", "victims"),
        ("毎年8月に花火を打ち上げている。", "no subject"),
        ("村井 店は4月に新しい港のそばに開きました。", "who speaks"),
        ("――店は4月に新しい港のそばに開きました。", "who speaks"),
        ("もちろん、町は12の店に声をかけた。", "goes on"),
        ("1. 生地は30分ほど冷やしておく。", "list"),
        ("・会場は市民ホールの2階です。", "list"),
        ("港は4月に開いた", "full sentence"),
    ],
)
def test_sentences_that_lean_on_others_do_not(text, expected):
    assert expected in reason(text)


def test_this_may_point_to_a_noun_of_the_title():
    assert reason("この橋は4月に完成したばかりだ。", title="川に新しい橋") == ""


def test_a_step_of_a_guide_needs_no_subject():
    sentence = read_article("鍋に水を800ミリリットル入れます。").sentences[0]
    assert why_no_statement(sentence, "") == "its sentence has no subject"
    assert why_no_statement(sentence, "", needs_subject=False) == ""
