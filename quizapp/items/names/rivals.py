"""Other names that could be taken for one in its sentence and are surely not it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizapp.items.facts.content import is_content
from quizapp.items.names.neighbours import places_like
from quizapp.items.names.sorts import sort_of
from quizapp.items.names.spelling import spelled_like
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities import PLACES, Entities, Entity, Kind, Mention
from quizapp.japanese.entities.titles import DEFINITE

# Behind anything else a name has a modifier, which does not go with an unnamed person.
_ENDS_OF_PHRASES = "、。はがにでともを"
_SHARED = 3
_FEW = 3


@dataclass(frozen=True, slots=True)
class Rival:
    """Another name, as it would be written in the blank; `mention` is where the article has it."""

    text: str
    entity: Entity | None = None
    mention: Mention | None = None


def rivals_of(
    article: Article, found: Entities, mention: Mention, rest: str
) -> list[Rival]:
    """Return the names that could stand in the blank and of which the article does not say so.

    `rest` is the sentence without the mention; no name in it is a rival. Places that the
    article does not name come behind those that it does; no two rivals could be one.
    """
    entity = found.entity(mention)
    sentence = article.sentences[mention.sentence]
    before = sentence.text[: mention.start]
    rivals: list[Rival] = []
    for other in _candidates(found, mention, entity, before):
        spelling = spelled_like(found, mention, other)
        if spelling is None or any(name in rest for name in other.names):
            continue
        if _is_quoted(article, spelling[1]) != _is_quoted(article, mention):
            continue
        if spelling[0] in rest or is_said_too(article, found, sentence, mention, other):
            continue
        rivals.append(Rival(spelling[0], other, spelling[1]))
    # One could know of those that the article does not name which is beside another place.
    if not any(each.kind in PLACES and each != mention for each in found.of(sentence)):
        rivals += map(Rival, places_like(found, mention, entity))
    return unlike(found, rivals, len(rivals))


def unlike(found: Entities, rivals: Iterable[Rival], count: int) -> list[Rival]:
    """Return the first `count` of `rivals` of which no two could be one, or are part of another."""
    chosen: list[Rival] = []
    for each in rivals:
        if len(chosen) < count and not any(
            each.text in other.text
            or other.text in each.text
            or (
                each.entity
                and other.entity
                and found.may_be_same(each.entity, other.entity)
            )
            for other in chosen
        ):
            chosen.append(each)
    return chosen


def _candidates(
    found: Entities, mention: Mention, entity: Entity, before: str
) -> Iterator[Entity]:
    rivals = [
        each
        for each in found.rivals(entity)
        if sort_of(each.mentions[0]) == sort_of(mention)
    ]
    yield from rivals
    is_alone = not before or before[-1] in _ENDS_OF_PHRASES
    if entity.kind == Kind.PERSON and len(rivals) < _FEW and is_alone:
        yield from (
            each
            for each in found.all
            if each.kind == Kind.ROLE
            and each.mentions[0].head in DEFINITE
            and "の" in each.name
            and not found.may_be_same(entity, each)
        )


def is_said_too(
    article: Article,
    found: Entities,
    sentence: Sentence,
    mention: Mention,
    other: Entity,
) -> bool:
    """Return whether another sentence says nearly the same of `other`, or of where it lies."""
    ours = _content(found, sentence)
    last = _predicate(sentence)
    around = [
        each
        for each in found.all
        if each is other
        or (
            each.kind in PLACES and other.kind in PLACES and found.contains(each, other)
        )
    ]
    places = {each.sentence for entity in around for each in entity.mentions}
    for at in sorted(places - {mention.sentence}):
        theirs = article.sentences[at]
        shared = ours & _content(found, theirs)
        is_same_act = bool(last) and last in shared and len(shared) > 1
        if is_same_act or len(shared) >= _SHARED or 2 * len(shared) > len(ours):
            return True
    return False


def _content(found: Entities, sentence: Sentence) -> frozenset[str]:
    """Return what a sentence says, names left out."""
    names = found.of(sentence)
    return frozenset(
        word.base
        for word in sentence.words
        if is_content(word)
        and not any(name.start <= word.start < name.end for name in names)
    )


def _predicate(sentence: Sentence) -> str:
    """Return the base of the last verb, adjective or noun of a sentence."""
    for word in reversed(sentence.words):
        if is_content(word):
            return word.base
    return ""


def _is_quoted(article: Article, mention: Mention) -> bool:
    before = article.sentences[mention.sentence].text[: mention.start]
    return before.endswith(("「", "『"))
