import pytest

from quizapp.japanese.article import read_article
from quizapp.japanese.source import TextError

NEWS = """川沿いの小道に新しい橋
町は4月、川沿いの小道に木の橋をかけた。長さは12メートルだ。

工事の流れ
工事は秋に始まった。雨の日が多く、「間に合うのか？」と心配する声もあった。
次の予定は?
来年は、橋の近くにベンチを置く。
"""


def test_an_article_has_sections_with_headings():
    article = read_article(NEWS)
    assert article.title == "川沿いの小道に新しい橋"
    assert [section.heading.text for section in article.sections] == [
        "川沿いの小道に新しい橋",
        "工事の流れ",
        "次の予定は?",
    ]
    assert [len(section.paragraphs) for section in article.sections] == [1, 1, 1]


def test_every_sentence_knows_its_place():
    article = read_article(NEWS)
    for number, sentence in enumerate(article.sentences):
        assert sentence.index == number
        assert article.text[sentence.start :].startswith(sentence.text)


@pytest.mark.parametrize(
    "text",
    [
        "牛乳 200ml\n砂糖 大さじ2\n卵 1個",
        "・朝の部\n・夜の部。続きます。",
        "日時：4月3日\n場所です。来てください。\n終わり",
    ],
)
def test_lists_and_labels_are_no_headings_after_the_first_line(text):
    assert not any(sentence.is_heading for sentence in read_article(text).sentences[1:])


def test_a_single_line_is_a_sentence_and_gives_the_title():
    article = read_article("雨が降っている。傘を持っていく。")
    assert [sentence.is_heading for sentence in article.sentences] == [False, False]
    assert article.title == "雨が降っている。"


def test_line_ends_of_other_systems_are_read():
    one, other = read_article(NEWS), read_article(NEWS.replace("\n", "\r\n"))
    assert [s.text for s in one.sentences] == [s.text for s in other.sentences]


def test_an_endless_line_is_split_all_the_same():
    article = read_article("今日は晴れた。" * 7_000)
    assert len(article.sentences) == 7_000


def test_a_text_without_japanese_is_refused_by_name():
    with pytest.raises(TextError, match=r"no Japanese in notes\.txt"):
        read_article("Only English here.", "notes.txt")


def test_furigana_is_not_in_the_text_but_in_the_words():
    given = "港町《みなとまち》の朝\n朝（あさ）の<ruby>市場<rt>いちば</rt></ruby>に行《い》く。"
    article = read_article(given)
    assert article.text == "港町の朝\n朝の市場に行く。"
    assert article.plain.given == given
    assert article.title == "港町の朝"
    read = {
        w.surface: w.reading
        for s in article.sentences
        for w in s.words
        if w.origin == "source"
    }
    assert read == {
        "港町": "みなとまち",
        "朝": "あさ",
        "市場": "いちば",
        "行く": "いく",
    }


def test_furigana_does_not_confuse_the_ends_of_sentences():
    article = read_article(
        "駅《えき》（えき。町《まち》）だ。｜朝《あさ》。<ruby>夜<rt>よる</ruby>。夜。"
    )
    assert [s.text for s in article.sentences] == [
        "駅（えき。町）だ。",
        "朝。",
        "夜。",
        "夜。",
    ]
