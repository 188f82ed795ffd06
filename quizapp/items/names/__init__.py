"""The names of an article that can be asked as facts, and why others cannot be."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from quizapp.items.base import Evidence, Refusal
from quizapp.items.facts import mean_band
from quizapp.items.facts.connectives import without_connective
from quizapp.items.facts.context import sentence_before
from quizapp.items.facts.statements import why_no_statement
from quizapp.items.names.doubts import why_not_asked
from quizapp.items.names.hints import is_in_title, shared_with_title, why_given_away
from quizapp.items.names.rivals import Rival, rivals_of
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities import Entities, Entity, Kind, Mention, entities

_PER_ENTITY = 2
_EASY = 1
_LONGEST = 120
_SAME_AS_TITLE = 2
_OF_TITLES = (Kind.PERSON, Kind.ORGANISATION)
LEAST = 2


@dataclass(frozen=True, slots=True)
class NamedFact:
    """A name in a statement: `sentence.text[mention.start:mention.end]` is how it is written.

    The sentence is the article's without a connective it may begin with, which is `cut`
    characters long. `end` is where the blank ends: behind a gloss in brackets. `rivals`
    are other names of its kind of which the article does not say the same. It `is_easy`
    when the title has the name and none of the others. `before` is the sentence before
    it, where that is needed to understand it, and `unfit` why it cannot stand alone.
    """

    sentence: Sentence
    cut: int
    mention: Mention
    end: int
    entity: Entity
    rivals: tuple[Rival, ...]
    is_easy: bool = False
    before: str = ""
    unfit: str = ""

    @property
    def evidence(self) -> Evidence:
        """Return the name as evidence of the article's sentence."""
        start, end = self.mention.start + self.cut, self.mention.end + self.cut
        return Evidence(self.sentence.index, start, end, self.mention.text)

    @property
    def band(self) -> int:
        """Return how hard the words of the sentence are, on average."""
        return mean_band(self.sentence)


def named_facts(
    article: Article, name: str, least: int = LEAST, *, with_before: bool = False
) -> Iterator[NamedFact | Refusal]:
    """Yield the names of `article` that can be asked, and a refusal for each other mention.

    `name` is the item type's; `least` is how many rivals it needs. `with_before` admits
    sentences that need the one before them to be understood. An entity is asked in two
    sentences at most, those that say most.
    """
    asked: list[NamedFact] = []
    for made in _mentioned(article):
        if isinstance(made, Refusal):
            yield replace(made, type=name)
        elif made.before and not with_before:
            where = made.sentence.index
            yield Refusal(name, where, made.mention.text, made.unfit)
        elif len(made.rivals) < least:
            reason = "there are too few other names of its kind"
            yield Refusal(name, made.sentence.index, made.mention.text, reason)
        else:
            asked.append(made)
    times: Counter[Entity] = Counter()
    easy = 0
    for fact in sorted(asked, key=_weight, reverse=True):
        times[fact.entity] += 1
        easy += fact.is_easy
        reason = "it is asked already" if times[fact.entity] > _PER_ENTITY else ""
        if fact.is_easy and easy > _EASY:
            reason = "the title names it"
        if reason:
            asked.remove(fact)
            yield Refusal(name, fact.sentence.index, fact.mention.text, reason)
    yield from asked


# Several types ask for names, one after the other.
@lru_cache(maxsize=4)
def _mentioned(article: Article) -> tuple[NamedFact | Refusal, ...]:
    """Return a fact or a refusal, of no type, for each mention of a name outside headings."""
    found = entities(article)
    made: list[NamedFact | Refusal] = []
    for whole in article.sentences:
        mentions = found.of(whole)
        if not mentions or whole.is_heading:
            continue
        sentence, cut = without_connective(whole)
        unfit = why_no_statement(sentence, article.title, longest=_LONGEST)
        before = sentence_before(article, whole) if unfit else ""
        if before:
            sentence, cut = whole, 0
        for mention in mentions:
            reason = "" if before else unfit
            fact = (
                reason
                or why_not_asked(found, whole, mention)
                or _fact(article, found, sentence, cut, before, mention)
            )
            if isinstance(fact, NamedFact):
                made.append(replace(fact, unfit=unfit))
            else:
                made.append(Refusal("", whole.index, mention.text, fact))
    return tuple(made)


def _fact(
    article: Article,
    found: Entities,
    sentence: Sentence,
    cut: int,
    before: str,
    mention: Mention,
) -> NamedFact | str:
    """Return the fact that a mention is, or why it is none."""
    placed = replace(mention, start=mention.start - cut, end=mention.end - cut)
    entity = found.entity(mention)
    end = _end_of_gloss(sentence, placed, entity)
    rest = before + sentence.text[: placed.start] + "\n" + sentence.text[end:]
    rivals = rivals_of(article, found, mention, rest)
    if reason := why_given_away(article, found, mention, rest, rivals):
        return reason
    is_easy = is_in_title(article, found, mention)
    is_easy &= not any(each.text in article.title for each in rivals)
    if is_easy and (
        mention.kind not in _OF_TITLES
        or len(shared_with_title(article, sentence, placed)) >= _SAME_AS_TITLE
    ):
        return "the title names it"
    return NamedFact(sentence, cut, placed, end, entity, tuple(rivals), is_easy, before)


def _end_of_gloss(sentence: Sentence, mention: Mention, entity: Entity) -> int:
    """Return where a mention ends, with another name of it in brackets: JICA（国際協力機構）."""
    after = sentence.text[mention.end :]
    for name in entity.names:
        for opening, closing in ("（）", "()"):
            gloss = f"{opening}{name}{closing}"
            if after.startswith(gloss):
                return mention.end + len(gloss)
    return mention.end


def _weight(fact: NamedFact) -> tuple[int, int]:
    """Return how much a sentence says: its numbers and its words."""
    numbers = sum(word.number is not None for word in fact.sentence.words)
    words = sum(bool(word.band) for word in fact.sentence.words)
    return 3 * numbers + words, -fact.sentence.index
