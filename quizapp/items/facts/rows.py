"""The rows of a notice: a label and its value, as 大人 400円 or ・発表:7月26日."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.facts import Fact, Rival
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.numbers import Number
from quizapp.japanese.words import Word

_LABEL = re.compile(
    "(?:^|[|｜、。】/／]|[・●○◆■※*▼] ?)[ 　]*(?:【(?P<marked>[^】]{2,8})】)?"
    "(?P<label>[^\\s|｜、。】【:：()（）「」0-9０-９]{2,10}|第[0-9０-９一二三四五六七八九十]+回)?"
    "(?P<gloss>[（(][^）)]{1,8}[）)])?[ 　]*[:：]?[ 　]*(?P<each>各回?|各)?$"
)
_BULLETS = "・●○◆■※*▼"
_PARTICLES = re.compile(
    "[はがをにでともへのや]$|から|まで|より|など|について|している|ます|です|更新|公開"
)
_PERSONS = re.compile(
    "大人|おとな|小人|こども|子ども|子供|幼児|小学生|中学生|高校生|大学生|学生|一般|シニア|小中学生|小・?中学生|会員|非会員|市民|高齢者"
)
_FEES = re.compile("(費|料|料金|代|代金|価格|値段|定価|会費|入場料|入館料)$")
_COUNTED = re.compile("(定員|募集人数|募集人員|人数|席数|対象人数)$")
# A value that goes on to another one, or that others would be true beside.
_AFTER = re.compile(
    "(?:[（(][月火水木金土日・祝]+[）)])?[ 　]*([～〜~\\-－–—]|から|以上|以下|前後|程度)"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its value: `sentence.text[word.start:word.end]`; `asks` is the question."""

    asks: str
    fact: Fact


def rows(article: Article) -> Iterator[Row]:
    """Yield the rows whose label stands once in the article, with the other values as rivals."""
    found = [
        (label, asks, sentence, word, word.number)
        for sentence in article.sentences
        for word in sentence.words
        if word.number and word.number.parts
        for label in [_label(sentence.text[: word.start])]
        for asks in [_question(label, sentence, word, word.number)]
        if asks
    ]
    for label, asks, sentence, word, number in found:
        # 参加費 of one class may be nothing in another.
        is_repeated = sum(each[1] == asks for each in found) > 1
        is_elsewhere = article.text.count(label) > 1 and not label.startswith("第")
        if is_repeated or is_elsewhere:
            continue
        rivals = tuple(
            Rival(where, other, value)
            for _, _, where, other, value in found
            if _shape(value) == _shape(number) and value.parts != number.parts
        )
        if rivals:
            yield Row(asks, Fact(sentence, word, number, rivals))


def _question(label: str, sentence: Sentence, word: Word, number: Number) -> str:
    """Return what a row asks: 大人の料金は、いくらですか; "" where there is no row."""
    text = sentence.text
    if not label or _PARTICLES.search(label) or _AFTER.match(text[word.end :]):
        return ""
    counter = number.parts[-1][1]
    if counter == "円" and _PERSONS.search(label):
        return f"{label}の料金は、いくらですか。"
    if counter == "円" and _FEES.search(label):
        return f"{label}は、いくらですか。"
    if counter in ("人", "名") and _COUNTED.search(label):
        return f"{label}は、何{counter}ですか。"
    if number.kind == "date" and counter == "日":
        return f"{label}は、いつですか。"
    return ""


def _label(before: str) -> str:
    """Return the label that ends `before`, or an empty string."""
    at = max((before.rfind(mark) for mark in "|｜、。】"), default=-1)
    found = _LABEL.search(before[max(at, 0) :]) or _LABEL.search(before)
    if not found:
        return ""
    return (found["label"] or found["marked"] or "").lstrip(_BULLETS)


def _shape(number: Number) -> tuple[str, ...]:
    return tuple(counter for _, counter in number.parts)
