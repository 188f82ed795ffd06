"""The numbers and dates of an article that can be asked as facts, and why others cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.base import Evidence, Refusal
from quizapp.items.facts.calendar import Parts
from quizapp.items.facts.clauses import topic_of
from quizapp.items.facts.content import content
from quizapp.items.facts.context import sentence_before
from quizapp.items.facts.doubts import why_not_asked
from quizapp.items.facts.guides import is_guide, is_step
from quizapp.items.facts.statements import why_no_clause, why_no_statement
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.numbers import Number
from quizapp.japanese.words import Word


@dataclass(frozen=True, slots=True)
class Fact:
    """A number of a statement: `sentence.text[word.start:word.end]` is how it is written.

    `rivals` are the article's other numbers with the same counters, one of each value,
    whose sentences are about something else. `dates` are the values of all its dates.
    `before` is the sentence before it, where that is needed to understand it.
    """

    sentence: Sentence
    word: Word
    number: Number
    rivals: tuple["Rival", ...]
    dates: frozenset[Parts] = frozenset()
    before: str = ""

    @property
    def evidence(self) -> Evidence:
        """Return the number as evidence of the sentence."""
        word = self.word
        return Evidence(self.sentence.index, word.start, word.end, word.surface)

    @property
    def band(self) -> int:
        """Return how hard the words of the sentence are, on average."""
        return mean_band(self.sentence)


@dataclass(frozen=True, slots=True)
class Rival:
    """A number elsewhere in the article that could be taken for the one that is asked."""

    sentence: Sentence
    word: Word
    number: Number


def facts(
    article: Article, name: str, *, is_whole: bool = True, with_before: bool = False
) -> Iterator[Fact | Refusal]:
    """Yield the numbers of `article` that can be asked, and a refusal for each other one.

    `name` is the item type's. A value that stands in several places is asked once. Unless
    `is_whole`, a clause of the sentence may be asked: then whoever asks sees whether it
    can stand alone, and whether its value is asked already. `with_before` admits sentences
    that need the one before them to be understood.
    """
    asked: set[object] = set()
    guides = is_guide(article)
    dates = _dates(article)
    alike = _by_counters(article)
    for sentence in article.sentences:
        numbers = [word for word in sentence.words if word.number]
        if not numbers:
            continue
        needs_subject = not (guides and is_step(sentence))
        unfit = (
            why_no_statement(sentence, article.title, needs_subject=needs_subject)
            if is_whole
            else why_no_clause(sentence)
        )
        before = sentence_before(article, sentence) if unfit and with_before else ""
        for word in numbers:
            number = word.number
            reason = (
                _why_not_behind(article, sentence, word) if before else unfit
            ) or why_not_asked(sentence, word)
            rivals = [] if reason else _rivals(alike, sentence, number)
            if any(_compete(sentence, word, each) for each in rivals):
                reason = "another sentence says nearly the same of another value"
            if number is None or reason:
                yield Refusal(name, sentence.index, word.surface, reason)
            elif is_whole and number.parts in asked:
                yield Refusal(name, sentence.index, word.surface, "it is asked already")
            else:
                asked.add(number.parts)
                first = {each.number.parts: each for each in reversed(rivals)}
                others = tuple(first.values())[::-1]
                yield Fact(sentence, word, number, others, dates, before)


def _why_not_behind(article: Article, sentence: Sentence, word: Word) -> str:
    """Return why a number is not asked where the sentence before is shown; empty when it can be."""
    before = article.sentences[sentence.index - 1]
    if any(
        other.number
        and word.number
        and _counters(other.number) == _counters(word.number)
        for other in before.words
    ):
        return "the sentence before has a number of its kind"
    return ""


def mean_band(sentence: Sentence) -> int:
    """Return how hard the words of a sentence are on average; 1 when none has a band."""
    bands = [word.band for word in sentence.words if word.band]
    return round(sum(bands) / len(bands)) if bands else 1


def _dates(article: Article) -> frozenset[Parts]:
    return frozenset(
        word.number.parts
        for sentence in article.sentences
        for word in sentence.words
        if word.number and word.number.kind == "date"
    )


def _by_counters(article: Article) -> dict[tuple[str, ...], list[Rival]]:
    """Return the numbers of the article by their counters, in order."""
    found: dict[tuple[str, ...], list[Rival]] = {}
    for sentence in article.sentences:
        for word in sentence.words:
            if word.number:
                rival = Rival(sentence, word, word.number)
                found.setdefault(_counters(word.number), []).append(rival)
    return found


def _rivals(
    alike: dict[tuple[str, ...], list[Rival]], sentence: Sentence, number: Number | None
) -> list[Rival]:
    """Return the numbers of other sentences with the counters of `number` and other values."""
    if number is None:
        return []
    return [
        each
        for each in alike[_counters(number)]
        if each.sentence is not sentence and each.number.parts != number.parts
    ]


def _counters(number: Number) -> tuple[str, ...]:
    return tuple(counter for _, counter in number.parts)


def _compete(sentence: Sentence, word: Word, rival: Rival) -> bool:
    """Return whether two numbers are of the same thing: one topic, or mostly the same words.

    Of one topic several dates are told, of other things that it did.
    """
    topic = topic_of(sentence.words, word)
    is_date = rival.number.kind == "date"
    if not is_date and topic and topic == topic_of(rival.sentence.words, rival.word):
        return True
    ours, theirs = content(sentence), content(rival.sentence)
    shared = ours & theirs
    least = min(len(ours), len(theirs))
    return len(shared) >= 0.5 * least if least > 2 else bool(shared)
