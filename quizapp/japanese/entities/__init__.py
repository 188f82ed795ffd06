"""The persons, organisations and places of an article: where each is named, and which are one."""

import re
from functools import lru_cache
from itertools import groupby

from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities.aliases import resolve
from quizapp.japanese.entities.entity import PLACES, Entity, Kind, Mention
from quizapp.japanese.entities.mentions import mentions
from quizapp.japanese.entities.places import canonical, is_inside
from quizapp.japanese.entities.titles import (
    DEFINITE,
    HONORIFICS,
    KINSHIP,
    SAME_KIN,
    UNNAMED,
)

__all__ = ["PLACES", "Entities", "Entity", "Kind", "Mention", "entities"]


# Between a place and one that lies in it: 愛知県豊田市, 五島列島の久賀島.
_INSIDE = re.compile(
    "(内|にある|にある町|の中|の西部|の東部|の北部|の南部|の中心部)?の?"
)
_LONGEST_JOINT = 6


class Entities:
    """The entities of one article, in the order they are first named, and their mentions."""

    def __init__(self, found: list[Entity], article: Article) -> None:
        self.all = tuple(found)
        self._texts = [sentence.text for sentence in article.sentences]
        self._of = {each: entity for entity in found for each in entity.mentions}
        self.mentions = tuple(
            sorted(self._of, key=lambda each: (each.sentence, each.start))
        )
        self._in = {
            index: tuple(group)
            for index, group in groupby(self.mentions, key=lambda each: each.sentence)
        }

    def of(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Return the mentions in a sentence, in order."""
        return self._in.get(sentence.index, ())

    def entity(self, mention: Mention) -> Entity:
        """Return what a mention is of."""
        return self._of[mention]

    def same(self, one: Mention, other: Mention) -> bool:
        """Return whether two mentions are certainly of one entity."""
        return self._of[one] is self._of[other]

    def may_be_same(self, one: Entity, other: Entity) -> bool:
        """Return whether two entities could be one under different names.

        Names of which one is a part of the other, a person and an unnamed one with the
        same role or in the same sentence, and anything that is not certain could be.
        """
        if one is other or not (one.is_certain and other.is_certain):
            return True
        if any(a in b or b in a for a in one.names for b in other.names):
            return True
        if Kind.ROLE not in (one.kind, other.kind):
            return False
        kin = _kinship(one), _kinship(other)
        if all(kin):
            return kin[0] == kin[1] or any(kin[0] | kin[1] <= each for each in SAME_KIN)
        if {each.sentence for each in one.mentions} & {
            each.sentence for each in other.mentions
        }:
            return True
        if not _are_told_apart(one, other):
            return True
        ours, theirs = _told(one), _told(other)
        is_like = any(a in b or b in a for a in ours for b in theirs)
        return is_like or not (ours and theirs)

    def contains(self, outer: Entity, inner: Entity) -> bool:
        """Return whether one place lies in the other by the tables or the text, or has its name."""
        if not (outer.kind in PLACES and inner.kind in PLACES):
            return False
        names = [canonical(each.name, each.kind) for each in (inner, outer)]
        if is_inside(*names) or outer.name in inner.name:
            return True
        return any(
            a.sentence == b.sentence
            and 0 <= b.start - a.end <= _LONGEST_JOINT
            and _INSIDE.fullmatch(self._texts[a.sentence], a.end, b.start)
            for a in outer.mentions
            for b in inner.mentions
        )

    def rivals(self, entity: Entity) -> tuple[Entity, ...]:
        """Return the other entities of its kind that are surely something else.

        None of them is an alias of it, contains it or lies in it.
        """
        return tuple(
            each
            for each in self.all
            if each.kind == entity.kind
            and not self.may_be_same(entity, each)
            and not self.contains(entity, each)
            and not self.contains(each, entity)
        )


@lru_cache(maxsize=8)
def entities(article: Article) -> Entities:
    """Return the entities of `article`."""
    return Entities(resolve(article, mentions(article)), article)


def _kinship(entity: Entity) -> set[str]:
    return _told(entity) & KINSHIP


def _are_told_apart(one: Entity, other: Entity) -> bool:
    """Return whether what two persons are, of which one is unnamed, could not be one's at a time.

    Whoever has a name could have become mayor too, unless he is told to have another
    post; who speaks for an office has no name.
    """
    if one.kind == other.kind:
        return _is_definite(one) or _is_definite(other)
    named, unnamed = (one, other) if other.kind == Kind.ROLE else (other, one)
    return _is_definite(named) or bool(_told(unnamed) & UNNAMED)


def _is_definite(entity: Entity) -> bool:
    """Return whether it is told that somebody is no common pupil, guest or woman."""
    return any(role.endswith(tuple(DEFINITE)) for role in _told(entity))


def _told(entity: Entity) -> set[str]:
    """Return what a person is, as single nouns: roles and titles other than さん."""
    if entity.kind == Kind.ROLE:
        return {entity.mentions[0].head}
    return {role for role in entity.roles if role not in HONORIFICS}
