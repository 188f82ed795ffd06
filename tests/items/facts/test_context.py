from quizapp.items.facts.context import in_context, sentence_before
from quizapp.japanese.article import read_article

TEXT = "町の図書館は春に広い閲覧室を開いた。この部屋では毎週フランスの映画を上映する。"


def shown(text, at=1, names=()):
    article = read_article(text)
    return in_context(article, article.sentences[at], 10, set(names))


def test_a_sentence_that_stands_alone_is_shown_alone():
    assert shown(TEXT, at=0) == ("町の図書館は春に広い閲覧室を開いた。", 0)


def test_what_points_back_comes_with_the_sentence_before():
    text, at = shown(TEXT)
    assert text == TEXT
    assert text[at:].startswith("この部屋では")


def test_the_sentence_before_must_not_tell_the_names():
    assert isinstance(shown(TEXT, names={"図書館"}), str)


def test_the_sentence_before_must_stand_alone_itself():
    text = TEXT.replace("町の図書館は春に", "そこで、この春に")
    article = read_article(text)
    assert sentence_before(article, article.sentences[1]) == ""


def test_what_begins_another_paragraph_is_not_shown_with_the_one_before():
    assert isinstance(shown(TEXT.replace("。この", "。\nこの")), str)


def test_a_condition_stays_one_behind_another_sentence():
    text = TEXT.replace("毎週フランスの映画を", "人が集まれば映画を")
    assert isinstance(shown(text), str)


def test_a_line_of_an_interview_is_no_sentence_before():
    article = read_article(f"村井　{TEXT}")
    assert sentence_before(article, article.sentences[1]) == ""
