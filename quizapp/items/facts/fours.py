"""Four statements of an article, some of which can be changed to be false."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.base import Distractor, Evidence, RandomFor, Refusal
from quizapp.items.contrasts import Contrast, contrasts
from quizapp.items.facts import Fact, facts
from quizapp.items.facts.clauses import passage_around
from quizapp.items.facts.distractors import CHANGED, explain_rivals, other_values
from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import Article, Sentence

SIZE = 4
LONGEST = 70
_SHORTEST = 12
_WIDEST = 2.2


@dataclass(frozen=True, slots=True)
class Change:
    """What can be put in the place of `evidence`, and what the article says instead, in English."""

    evidence: Evidence
    wrong: Distractor
    correction: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that stands alone, and how it can be made false, or None."""

    sentence: Sentence
    change: Change | None = None

    @property
    def changed(self) -> str:
        """Return the sentence made false; as it is when it cannot be."""
        text = self.sentence.text
        if self.change is None:
            return text
        place = self.change.evidence
        return text[: place.start] + self.change.wrong.text + text[place.end :]


def fours(
    article: Article, name: str, changes: int, random_for: RandomFor
) -> Iterator[tuple[Statement, ...]]:
    """Yield groups of four statements of like length, `changes` of which come first and can be changed.

    All of a group have a number or a date, or none has, so that none stands out; no
    statement is in two groups.
    """
    numbered, worded = _statements(article, name, random_for)
    for found in (numbered, worded):
        left = sorted(found, key=lambda each: len(each.sentence.text))
        while len(left) >= SIZE:
            group, left = _first_group(left, changes)
            if not group:
                break
            random_for(name, *(each.sentence.text for each in group)).shuffle(group)
            group.sort(key=lambda each: each.change is None)
            yield tuple(group)


def _first_group(
    found: list[Statement], changes: int
) -> tuple[list[Statement], list[Statement]]:
    """Return the first run of four that will do, and what is left after it; ([], []) for none."""
    for at in range(len(found) - SIZE + 1):
        group = found[at : at + SIZE]
        shortest, longest = len(group[0].sentence.text), len(group[-1].sentence.text)
        is_even = longest <= _WIDEST * shortest
        if is_even and sum(each.change is not None for each in group) >= changes:
            return group, found[at + SIZE :]
    return [], []


def _statements(
    article: Article, name: str, random_for: RandomFor
) -> tuple[list[Statement], list[Statement]]:
    """Return the short statements with a number and those without, each with one change."""
    values = _changed_values(article, name, random_for)
    words = {each.sentence.index: _of_word(each) for each in contrasts(article)}
    numbered, worded = [], []
    texts: set[str] = set()
    for sentence in article.sentences:
        text = sentence.text
        if (
            not _SHORTEST <= len(text) <= LONGEST
            or text in texts
            or why_no_statement(sentence, article.title)
        ):
            continue
        texts.add(text)
        if any(word.number and word.number.parts for word in sentence.words):
            numbered.append(Statement(sentence, values.get(sentence.index)))
        elif "「" not in text:
            worded.append(Statement(sentence, words.get(sentence.index)))
    return numbered, worded


def _changed_values(
    article: Article, name: str, random_for: RandomFor
) -> dict[int, Change]:
    """Return by sentence the first number of it that can be another one."""
    found: dict[int, Change] = {}
    for fact in facts(article, name):
        if isinstance(fact, Refusal) or fact.sentence.index in found:
            continue
        rng = random_for(name, fact.sentence.text, fact.word.start)
        for wrong in other_values(fact, 1, rng):
            found[fact.sentence.index] = _of_value(fact, wrong)
    return found


def _of_value(fact: Fact, wrong: Distractor) -> Change:
    said = passage_around(fact.sentence, fact.word)
    others = explain_rivals(fact, [wrong.text])
    correction = (
        f"The article says 「{said}」: {fact.word.surface}, not {wrong.text}. {others}"
    )
    return Change(fact.evidence, wrong, correction.strip())


def _of_word(contrast: Contrast) -> Change:
    said = passage_around(contrast.sentence, contrast)
    correction = f"The article says 「{said}」, not {contrast.wrong}."
    return Change(contrast.evidence, Distractor(contrast.wrong, CHANGED), correction)
