import pytest

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

TEXT = """港町の合唱団
青葉合唱団は、町の公民館で毎週金曜日に練習をしている。
指揮者の大森さんは「声が重なる瞬間が好きだ」と話した。
最年長の野口さんは、取材に対し「歌うと体が軽くなる」と笑った。
「来年は子どもの団員を増やしたい」と、町の公民館の担当者が語った。
高校生の西村さんは去年の冬にピアノの伴奏を任された。
"""


def drafted(text=TEXT):
    return draft(read_article(text), types=["who_said"])


def by_words(text=TEXT):
    return {item.stem: item for item in drafted(text).items}


def test_the_speaker_of_each_quotation_is_asked():
    asked = {stem: item.key[0] for stem, item in by_words().items()}
    assert asked == {
        "「声が重なる瞬間が好きだ」": "大森さん",
        "「歌うと体が軽くなる」": "野口さん",
        "「来年は子どもの団員を増やしたい」": "町の公民館の担当者",
    }


def test_those_who_say_something_are_the_options():
    item = by_words()["「声が重なる瞬間が好きだ」"]
    wrong = {each.text for each in item.distractors}
    assert wrong == {"野口さん", "町の公民館の担当者", "西村さん"}


def test_the_explanation_points_to_where_they_are():
    item = by_words()["「声が重なる瞬間が好きだ」"]
    assert item.evidence.text == "大森さん"
    assert "「指揮者の大森さんは「…」と話した」" in item.explanation
    assert (
        "野口さん is in 「最年長の野口さんは、取材に対し「…」と笑った」."
        in item.explanation
    )


def test_persons_keep_their_whole_names_beside_an_unnamed_speaker():
    text = TEXT.replace("大森さん", "大森健さん")
    item = by_words(text)["「来年は子どもの団員を増やしたい」"]
    assert "大森健さん" in {each.text for each in item.distractors}


def test_speakers_that_change_places_change_the_key():
    swapped = TEXT.replace("大森", "？").replace("野口", "大森").replace("？", "野口")
    assert by_words(swapped)["「声が重なる瞬間が好きだ」"].key == ("野口さん",)


def test_without_the_speaker_nothing_is_asked():
    gone = TEXT.replace("指揮者の大森さんは「", "練習のあと、「")
    assert "「声が重なる瞬間が好きだ」" not in by_words(gone)


def test_too_few_others_are_refused():
    text = "港の朝\n指揮者の大森さんは「声が重なる瞬間が好きだ」と話した。\n"
    assert drafted(text).items == ()
    assert "too few others" in drafted(text).refusals[0].reason


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("大森さんは「明日は早く来なさい」と言われた。", "it has no words that somebody says, or several"),
        ("大森さんは、母が「明日は早く来なさい」と話したのを覚えている。", "it does not name one speaker"),
        ("大森さんは、医者が「早く寝たほうがいい」と話したのを覚えている。", "another one may have said it"),
        ("「明日は早く来なさい」と話した。", "it does not name one speaker"),
        ("大森さんと野口さんは「明日は早く来なさい」「歌をもっと」と話した。", "it has no words that somebody says, or several"),
        ("大森さんは「大森の歌を聞いてほしい」と話した。", "the words name their speaker"),
        ("大森さんは「歌うと体が軽くなる」と話した。", "the words stand elsewhere too"),
        ("大森さんは「早く来なさい、朝だ」と話したことがない。", "it does not say that somebody said so"),
        ("大森さんは「朝の歌」という曲を書いた。", "it has no words that somebody says, or several"),
    ],
)  # fmt: skip
def test_who_said_it_is_not_certain(sentence, reason):
    article = read_article(f"{TEXT}{sentence}\n")
    last = article.sentences[-1].index
    drafted = draft(article, types=["who_said"])
    assert [each.reason for each in drafted.refusals if each.sentence == last] == [
        reason
    ]
