import pytest

from quizapp.japanese.article import read_article, split_sentences
from quizapp.japanese.source import TextError

NEWS = """川沿いの小道に新しい橋
町は4月、川沿いの小道に木の橋をかけた。長さは12メートルだ。

工事の流れ
工事は秋に始まった。雨の日が多く、「間に合うのか？」と心配する声もあった。
次の予定は?
来年は、橋の近くにベンチを置く。
"""


def sentences(line):
    return [line[start:end] for start, end in split_sentences(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("朝だ。起きる！本当？はい", ["朝だ。", "起きる！", "本当？", "はい"]),
        (
            "「来るの？行こう。」と言った。はい。",
            ["「来るの？行こう。」と言った。", "はい。"],
        ),
        ("彼は（昨日。夜）来た。", ["彼は（昨日。夜）来た。"]),
        ("『空。海』を読む。", ["『空。海』を読む。"]),
        ("すごい！？本当！", ["すごい！？", "本当！"]),
        ("いいね! 行く? うん。", ["いいね!", "行く?", "うん。"]),
        ("「はい。」「いいえ。」", ["「はい。」「いいえ。」"]),
        ("値段は3.5倍だ。次だ。", ["値段は3.5倍だ。", "次だ。"]),
        ("読点は，句点は．二文目．", ["読点は，句点は．", "二文目．"]),
        ("行こう！と叫んだ。", ["行こう！と叫んだ。"]),
        ("Yahoo!で探す。", ["Yahoo!で探す。"]),
        ("閉じない「かっこ。次の文。", ["閉じない「かっこ。", "次の文。"]),
        ("　字下げの文。　次の文。　", ["字下げの文。", "次の文。"]),
        ("ﾊﾝｶｸ｡ﾂｷﾞ｡", ["ﾊﾝｶｸ｡", "ﾂｷﾞ｡"]),
        ("句点のない行", ["句点のない行"]),
        ("   ", []),
    ],
)
def test_sentences_end_at_marks_outside_brackets(line, expected):
    assert sentences(line) == expected


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
