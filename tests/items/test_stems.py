from quizapp.items.stems import why_unfit
from quizapp.japanese.article import read_article

ARTICLE = read_article(
    "町の図書館\n\n"
    "新しい図書館が駅前に開いた。雨だ。館長は（笑って話した。\n"
    "・席は予約の必要がない\n"
    + "とても長い説明を書くと読む人は疲れて" * 6
    + "しまう。\n"
)


def test_each_sentence_is_fit_or_says_why_not():
    reasons = [why_unfit(sentence) for sentence in ARTICLE.sentences]
    assert reasons[0] == "it stands in a heading"
    assert reasons[1] == ""
    assert any("shorter" in reason for reason in reasons)
    assert any("longer" in reason for reason in reasons)
    assert any("full sentence" in reason for reason in reasons)
