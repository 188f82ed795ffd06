"""Sentences of a story or a diary that tell what comes after what, and the steps of a guide."""

import re
from dataclasses import dataclass
from itertools import pairwise

from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.phrases.endings import ending_of

PIECES = 4
_SHORTEST, _LONGEST = 10, 48
_FEWEST = 8
_LEAST_PAST = 0.55
_QUOTES = "「」『』“”（）()【】"
_STEP = re.compile("(?:手順)?[0-9０-９①-⑨]+[.．)）、]?[ 　]*")
# A report tells what is most important first.
_REPORT = re.compile(
    "によると|発表した|と述べ|と語っ|記者|同日|明らかにした|調査|研究チーム|警察|県は|市は"
)
# A story has a day that it begins on, or somebody who tells it; a life has years.
_STORY = re.compile(
    "私|僕|ぼく|わたし|俺|むかし|昔々|ある(日|朝|晩|夜|年|村|町|春|夏|秋|冬)|おばあさん|おじいさん"
)
# Who reads these knows what stands before, or that it was earlier.
_BOUND = re.compile(
    "しかし|だが|けれど|でも|そして|それで|それから|それでも|すると|また|さらに|一方|ところが|だから|その|この|あの|これ|それ|そこ|ここ|"
    "そう|こう|次に|次は|最後|最初|まず|はじめ|初め|やがて|ようやく|やっと|翌|なお|ただ|つまり|たぶん|もちろん|同|以来|結局|今では|もう|"
    "かつて|昔|昨年|去年|以前|当時|思えば|実は|仕上げ|[・●○◆■※*―—-]"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as it is shown, without the number of a step."""

    sentence: Sentence
    text: str


def told_in_turn(article: Article) -> tuple[Told, ...]:
    """Return four sentences of an article that tells things in turn, in order; () for any other.

    They stand apart from each other, and none begins with what needs the one before.
    """
    steps = _spread(_steps(article))
    if steps:
        return steps
    events = _events(article)
    return _spread(events if _STORY.search(article.text) else _dated(events))


def _dated(events: list[Told]) -> list[Told]:
    """Return the events that have a year, [] unless each has a later one than the one before."""
    years = {
        at: part[0]
        for at, each in enumerate(events)
        for word in each.sentence.words
        if word.number
        for part in word.number.parts[:1]
        if part[1] == "年" and part[0] > 1000
    }
    in_turn = list(years.values()) == sorted(set(years.values()))
    return [events[at] for at in years] if in_turn else []


def _spread(fit: list[Told]) -> tuple[Told, ...]:
    if len(fit) < PIECES:
        return ()
    step = (len(fit) - 1) / (PIECES - 1)
    chosen = [fit[round(at * step)] for at in range(PIECES)]
    apart = all(b.sentence.index - a.sentence.index > 1 for a, b in pairwise(chosen))
    differs = len({each.text for each in chosen}) == PIECES
    return tuple(chosen) if apart and differs else ()


def _steps(article: Article) -> list[Told]:
    """Return the first sentence of each numbered step that can be read without its number."""
    found = []
    for section in article.sections:
        for paragraph in section.paragraphs:
            first = paragraph[0]
            number = _STEP.match(first.text)
            rest = first.text[number.end() :] if number else ""
            if (
                rest
                and len(paragraph) > 1
                and _is_short(rest)
                and not _BOUND.match(rest)
            ):
                found.append(Told(first, rest))
    return found


def _events(article: Article) -> list[Told]:
    """Return the sentences of a story that say what somebody did; [] for what is no story."""
    sentences = [each for each in article.sentences if not each.is_heading]
    plain = [each for each in sentences if not any(q in each.text for q in _QUOTES)]
    past = [each for each in plain if _is_past(each, of_verb=False)]
    if (
        len(plain) < _FEWEST
        or len(past) < _LEAST_PAST * len(plain)
        or _REPORT.search(article.text)
    ):
        return []
    return [
        Told(each, each.text)
        for each in past
        if _is_short(each.text)
        and _is_past(each, of_verb=True)
        and not _BOUND.match(each.text)
    ]


def _is_short(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST and text.endswith("。")


def _is_past(sentence: Sentence, *, of_verb: bool) -> bool:
    """Return whether a sentence ends in the past, of a verb other than 〜ていた when asked so."""
    if not sentence.text.endswith(("た。", "だ。")) or not sentence.words:
        return False
    last = bunsetsu_of(sentence.text, sentence.words)[-1]
    ending = ending_of(last)
    if ending is None or not ending.is_past:
        return False
    lasts = last.text.endswith(
        (
            "ていた",
            "ていました",
            "でいた",
            "でいました",
            "ておりました",
            "でおりました",
            "であった",
        )
    )
    is_event = not lasts and last.words[0].base not in ("ある", "いる", "おる")
    return not of_verb or (ending.kind == "verb" and is_event)
