"""Words of a statement that can be swapped for their opposite, so that it is surely false."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.base import Evidence
from quizapp.items.contrasts.table import ADJECTIVES, NOUNS, TOLD_BY, VERBS
from quizapp.items.facts.content import content
from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.conjugation import slot_of, with_tail
from quizapp.japanese.words import Word

_NOUN = {word: row for row in NOUNS for word in row}
_VERB = {a: b for pair in VERBS for a, b in (pair, pair[::-1])}
_ADJECTIVE = {a: b for pair in ADJECTIVES for a, b in (pair, pair[::-1])}
_BRACKETS = "「」『』（）()“”〈〉"
_NEGATIVE = re.compile("ない|ません|なく|なかった|ず(?=[、。に])")
# A clause that gives a reason or a contrast tells which of two predicates follows.
_DECIDED = re.compile("ため|ので|から、|が、|けれど|のに|ほど")
_COMPARED = ("より", "ほど", "最も", "もっとも", "一番", "いちばん", "さらに", "もっと")
_SHARED = 2


@dataclass(frozen=True, slots=True)
class Contrast:
    """A word of a statement, `sentence.text[start:end] == value`, and what makes it false."""

    sentence: Sentence
    start: int
    end: int
    value: str
    wrong: str

    @property
    def changed(self) -> str:
        """Return the sentence with the other word."""
        text = self.sentence.text
        return text[: self.start] + self.wrong + text[self.end :]

    @property
    def evidence(self) -> Evidence:
        """Return the word as evidence of the sentence."""
        return Evidence(self.sentence.index, self.start, self.end, self.value)


def contrasts(article: Article) -> Iterator[Contrast]:
    """Yield one word of each statement that has a word that can be swapped, the last one."""
    for sentence in article.sentences:
        text = sentence.text
        if (
            why_no_statement(sentence, article.title)
            or any(bracket in text for bracket in _BRACKETS)
            or _NEGATIVE.search(text)
        ):
            continue
        found = [
            each
            for each in _swaps(sentence)
            if not _is_said(article, sentence, each.wrong)
        ]
        if found:
            yield found[-1]


def _swaps(sentence: Sentence) -> Iterator[Contrast]:
    words = sentence.words
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        wrong = _noun(sentence, at, word) or _predicate(sentence, word, after)
        if wrong:
            yield Contrast(sentence, word.start, word.end, word.surface, wrong)


def _noun(sentence: Sentence, at: int, word: Word) -> str:
    row = _NOUN.get(word.surface)
    words = sentence.words
    if row is None or word.pos not in ("名詞", "代名詞"):
        return ""
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    touches = before is not None and before.end == word.start
    if touches and before is not None and before.pos in ("名詞", "接頭辞", "接尾辞"):
        return ""
    if after is None or after.pos not in ("助詞", "助動詞", "動詞"):
        return ""
    if after.surface in ("と", "や", "から", "まで", "か", "も", "より"):
        return ""
    if any(each in sentence.text for each in row if each != word.surface):
        return ""
    told = TOLD_BY.get(word.surface)
    if sentence.text.count(word.surface) > 1 or (
        told and re.search(told, sentence.text)
    ):
        return ""
    at_row = row.index(word.surface)
    return row[(at_row + len(row) // 2) % len(row)]


def _predicate(sentence: Sentence, word: Word, after: Word | None) -> str:
    """Return the opposite of the last predicate in the same form, or an empty string."""
    text = sentence.text
    told = TOLD_BY.get(word.base)
    if _DECIDED.search(text) or (told and re.search(told, text)):
        return ""
    is_last = text[word.end :] in ("。", "です。")
    is_lasting = (
        after is not None and after.base == "いる" and text[after.end :] == "。"
    )
    if word.pos == "形容詞" and is_last and not any(each in text for each in _COMPARED):
        other = _ADJECTIVE.get(word.base, "")
        return other[:-1] + word.surface[len(word.base) - 1 :] if other else ""
    other = _VERB.get(word.base, "") if word.pos == "動詞" else ""
    if not other or not (is_last or is_lasting):
        return ""
    first, *rest = word.tokens
    slot = slot_of(first, rest[0] if rest else None)
    tail = word.surface[len(first.surface) :]
    return with_tail(other, slot, tail) if slot else ""


def _is_said(article: Article, sentence: Sentence, wrong: str) -> bool:
    """Return whether another sentence may say the same of the other word."""
    ours = content(sentence)
    return any(
        wrong in each.text and len(ours & content(each)) >= _SHARED
        for each in article.sentences
        if each is not sentence
    )
