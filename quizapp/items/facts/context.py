"""A sentence with what it needs to be understood: as it is, its end, or the one before it too."""

import re

from quizapp.items.facts.connectives import without_connective
from quizapp.items.facts.content import content
from quizapp.items.facts.statements import (
    SPEAKER,
    why_no_second,
    why_no_statement,
)
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article, Sentence

_TOPIC = re.compile("は、?")
_POINTING = re.compile(
    "[これそれあれ]{2}|この|その|あの|ここ|そこ|同[社市町村国年月日]|彼|当時|次の|以下"
)
# They point to more than a sentence.
_WIDE = re.compile(
    "こういう|そういう|こうした|そうした|こんな|そんな|あんな|このよう|そのよう|前者|後者|次の|以下|両者|それぞれ"
)
_OF_WHAT = "its sentence does not say"
_LEAST = 5
_LONGEST = 140


def in_context(
    article: Article, sentence: Sentence, start: int, names: set[str]
) -> tuple[str, int] | str:
    """Return what to show of `sentence` so that the place `start` is understood, or why nothing is.

    The text comes with where the sentence's own first character stands in it, below zero
    when its start is cut. The sentence before is shown only where it names none of `names`.
    """
    trimmed, cut = without_connective(sentence)
    reason = why_no_statement(trimmed, article.title)
    if not reason:
        return trimmed.text, -cut
    if tail := _tail(sentence, start):
        return "…" + sentence.text[tail:], 1 - tail
    before = sentence_before(article, sentence)
    if before and not any(name in before for name in names):
        return before + sentence.text, len(before)
    return reason


def sentence_before(article: Article, sentence: Sentence) -> str:
    """Return the sentence before, where the two together can stand alone, or an empty string."""
    if not sentence.index:
        return ""
    before = article.sentences[sentence.index - 1]
    is_beside = before.paragraph == sentence.paragraph and not before.is_heading
    is_short = len(before.text) + len(sentence.text) <= _LONGEST
    if SPEAKER.match(before.text) or why_unfit(sentence):
        return ""
    if not is_beside or not is_short or why_no_statement(before, article.title):
        return ""
    if why_no_second(sentence) or _WIDE.search(sentence.text):
        return ""
    # 面積は may be of what stands two sentences before.
    of_what = why_no_statement(sentence, article.title).startswith(_OF_WHAT)
    is_titled = bool(content(before) & content(article.sentences[0]))
    return "" if of_what and not is_titled else before.text


def _tail(sentence: Sentence, start: int) -> int:
    """Return where a modifier before `start` begins, behind a topic; 0 where there is none.

    カスピ海の東側に位置する of これらの国々は、カスピ海の東側に位置するカザフスタン…
    """
    text = sentence.text
    topics = [each.end() for each in _TOPIC.finditer(text[:start])]
    if not topics or start - topics[-1] < _LEAST:
        return 0
    modifier = text[topics[-1] : start]
    if "、" in modifier or _POINTING.search(modifier) or _POINTING.search(text[start:]):
        return 0
    last = [word for word in sentence.words if word.end <= start]
    is_adnominal = (
        bool(last)
        and last[-1].pos in ("動詞", "形容詞", "助動詞")
        and last[-1].end == start
    )
    return topics[-1] if is_adnominal else 0
