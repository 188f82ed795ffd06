from quizapp.items.base import BLANK
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article


def drafted(text):
    return draft(read_article(text), types=["fact_blank"])


def items(text):
    return drafted(text).items


def test_the_number_is_taken_out_of_its_own_sentence():
    (item,) = items("町は4月12日に新しい港を開いた。")
    assert item.stem == f"町は{BLANK}に新しい港を開いた。"
    assert item.key == ("4月12日",)
    assert item.target.text == BLANK
    assert (item.evidence.start, item.evidence.end) == (2, 7)
    assert item.explanation.startswith(
        "The article says 「町は4月12日に新しい港を開いた」: 4月12日."
    )


def test_there_are_four_options_and_only_one_is_the_articles():
    text = "町は4月12日に新しい港を開いた。\n漁師は5月3日に網を直した。"
    asked = items(text)
    assert len(asked) == 2
    for item in asked:
        options = [item.key[0], *(wrong.text for wrong in item.distractors)]
        assert len(set(options)) == 4
        assert item.grade(item.key[0]).correctness == 1.0
        assert item.grade(item.distractors[0].text).correctness == 0.0


def test_headings_are_not_asked():
    assert items("港を4月12日に開く\n町は静かだった。") == ()


def test_a_number_with_too_few_other_values_is_refused():
    result = drafted("鐘は夜中の12時に鳴る。")
    assert result.items == ()
    assert result.refusals[0].reason == "there are no 3 other values of its form"


def test_the_key_stands_nowhere_in_the_stem():
    text = "町は4月12日に新しい港を開いた。祖父は八十歳で山に登った。店は25軒が並んだ。"
    for item in items(text):
        assert item.key[0] not in item.stem
