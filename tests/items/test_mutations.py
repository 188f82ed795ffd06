"""What changes in an article changes its questions: no key outlives what proves it."""

import re

import pytest

from quizapp import paths
from quizapp.items.base import item_types
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article
from quizapp.sets.base import read_set

FACTS = ("fact_blank", "when", "how_many", "who", "where")
TYPES = (*FACTS, "true_false", "not_said", "said", "insertion", "heading", "telling")


@pytest.fixture(scope="module")
def texts():
    return [read_set(path).article for path in sorted(paths.QUESTIONS.rglob("*.yaml"))]


def made(text, types=TYPES):
    """Return the items of a text with the article."""
    article = read_article(text)
    return draft(article, types=types).items, article


def asked(text, types=TYPES):
    return {(item.name, item.stem, item.key) for item in made(text, types)[0]}


def each_item(texts, types=TYPES):
    for text in texts:
        items, article = made(text, types)
        for item in items:
            sentence = article.sentences[item.evidence.sentence]
            yield text, item, sentence


def test_there_is_something_to_change(texts):
    names = {item.name for _, item, _ in each_item(texts)}
    assert names == set(TYPES)
    assert all(item_types[name].is_on for name in names)


def test_without_the_sentence_that_proves_it_nothing_is_asked(texts):
    for text, item, sentence in each_item(texts):
        if item.name == "heading":
            continue
        without = text.replace(sentence.text, "", 1)
        assert (item.name, item.stem, item.key) not in asked(without, (item.name,))


def test_what_is_not_so_is_not_asked(texts):
    changed = 0
    for text, item, sentence in each_item(texts, FACTS):
        negated = re.sub(
            "(ん)だ。$|(っ|い|し)た。$|した。$|た。$", "なかった。", sentence.text
        )
        if negated == sentence.text:
            continue
        changed += 1
        found = asked(text.replace(sentence.text, negated, 1), (item.name,))
        assert (item.name, item.stem, item.key) not in found
    assert changed > 20


def test_the_key_follows_the_article(texts):
    followed = 0
    for text, item, sentence in each_item(texts, ("fact_blank",)):
        start, end = item.evidence.start, item.evidence.end
        for wrong in item.distractors[:1]:
            other = sentence.text[:start] + wrong.text + sentence.text[end:]
            found, _ = made(text.replace(sentence.text, other, 1), ("fact_blank",))
            for new in found:
                if new.stem == item.stem:
                    assert new.key == (wrong.text,)
                    assert wrong.text not in {each.text for each in new.distractors}
                    followed += 1
    assert followed > 10


def test_two_values_that_fit_are_one_too_many(texts):
    doubled = 0
    for text, item, sentence in each_item(texts, ("when", "how_many")):
        start, end = item.evidence.start, item.evidence.end
        value = item.distractors[0].text
        tail = item.key[0].removeprefix(item.evidence.text)
        other = sentence.text[:start] + value.removesuffix(tail) + sentence.text[end:]
        doubled += 1
        stems = {stem for _, stem, _ in asked(f"{text}\n{other}\n", (item.name,))}
        assert item.stem not in stems
    assert doubled > 10
