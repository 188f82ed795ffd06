"""Four statements of an article with a number each, some of which can be changed to be false."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.base import Distractor, RandomFor, Refusal
from quizapp.items.facts import Fact, facts
from quizapp.items.facts.clauses import clause_around
from quizapp.items.facts.distractors import explain_rivals, other_values
from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import Article, Sentence

SIZE = 4
LONGEST = 70
_WIDEST = 2.2


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that stands alone; `fact` is its number that `wrong` can stand for, or None."""

    sentence: Sentence
    fact: Fact | None = None
    wrong: Distractor | None = None

    @property
    def changed(self) -> str:
        """Return the sentence with the wrong value; "" when it cannot be changed."""
        if self.fact is None or self.wrong is None:
            return ""
        text, word = self.sentence.text, self.fact.word
        return text[: word.start] + self.wrong.text + text[word.end :]

    @property
    def correction(self) -> str:
        """Return what the article says instead of the wrong value, in English."""
        if self.fact is None or self.wrong is None:
            return ""
        said = clause_around(self.sentence, self.fact.word)
        value, wrong = self.fact.word.surface, self.wrong.text
        others = explain_rivals(self.fact, [wrong])
        return f"The article says 「{said}」: {value}, not {wrong}. {others}".strip()


def fours(
    article: Article, name: str, changes: int, random_for: RandomFor
) -> Iterator[tuple[Statement, ...]]:
    """Yield groups of four statements of like length, `changes` of which come first and can be changed.

    Every one has a number or a date, so that none stands out; no statement is in two groups.
    """
    found = sorted(
        _statements(article, name, random_for), key=lambda each: len(each.sentence.text)
    )
    while len(found) >= SIZE:
        group, found = _first_group(found, changes)
        if not group:
            return
        rng = random_for(name, *(each.sentence.text for each in group))
        rng.shuffle(group)
        group.sort(key=lambda each: each.fact is None)
        yield tuple(group)


def _first_group(
    found: list[Statement], changes: int
) -> tuple[list[Statement], list[Statement]]:
    """Return the first run of four that will do, and what is left after it; ([], []) for none."""
    for at in range(len(found) - SIZE + 1):
        group = found[at : at + SIZE]
        shortest, longest = len(group[0].sentence.text), len(group[-1].sentence.text)
        is_even = longest <= _WIDEST * shortest
        if is_even and sum(each.fact is not None for each in group) >= changes:
            return group, found[at + SIZE :]
    return [], []


def _statements(
    article: Article, name: str, random_for: RandomFor
) -> Iterator[Statement]:
    """Yield the short statements with a number, each with its first fact that can be changed."""
    changeable: dict[int, tuple[Fact, Distractor]] = {}
    for fact in facts(article, name):
        if isinstance(fact, Refusal) or fact.sentence.index in changeable:
            continue
        rng = random_for(name, fact.sentence.text, fact.word.start)
        if wrong := other_values(fact, 1, rng):
            changeable[fact.sentence.index] = (fact, wrong[0])
    texts: set[str] = set()
    for sentence in article.sentences:
        if (
            len(sentence.text) <= LONGEST
            and sentence.text not in texts
            and any(word.number and word.number.parts for word in sentence.words)
            and not why_no_statement(sentence, article.title)
        ):
            texts.add(sentence.text)
            yield Statement(sentence, *changeable.get(sentence.index, (None, None)))
