"""Which mentions are of one entity: by their names, by （…） behind one, by 以下「…」."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from quizapp.japanese.article import Article
from quizapp.japanese.entities.bodies import bare_name
from quizapp.japanese.entities.entity import PLACES, Entity, Kind, Mention
from quizapp.japanese.entities.people import group_people
from quizapp.japanese.entities.places import canonical

_GLOSS = re.compile(
    "[（(](?:以下、?|通称、?|略称、?)?[「『]?([^（）()「」『』、。]{2,25})[」』]?[）)]"
)
_KANA = re.compile("[ぁ-ゖー・ 　]+")
_ROLE_OF = re.compile(
    "は、?([^。、「」をがに]{2,20}?)(です|だ|である|でもある|でもあります|として(も)?(知られ|活動|働))"
)
_OTHER_NAMES = re.compile(
    "本名|旧姓|ペンネーム|筆名|芸名|幼名|雅号|改名|改姓|名乗|別名|通称|愛称|あだ名|旧称|前身|改称"
)


def resolve(article: Article, mentions: Iterable[Mention]) -> list[Entity]:
    """Return the entities that `mentions` are of, in the order they are first named."""
    found = list(mentions)
    people = [each for each in found if each.kind == Kind.PERSON]
    groups = group_people(people)
    for group in _by_name(
        article, [each for each in found if each.kind != Kind.PERSON]
    ):
        groups.append((group, True))
    made = [_entity(article, group, is_one=is_one) for group, is_one in groups]
    return sorted(
        made, key=lambda each: (each.mentions[0].sentence, each.mentions[0].start)
    )


def _by_name(article: Article, mentions: list[Mention]) -> list[list[Mention]]:
    aliases = _glossed(article, mentions)
    groups: dict[tuple[Kind, str], list[Mention]] = defaultdict(list)
    for each in mentions:
        name = canonical(each.name, each.kind)
        groups[each.kind, aliases.get((each.kind, name), name)].append(each)
    return list(groups.values())


def _glossed(article: Article, mentions: list[Mention]) -> dict[tuple[Kind, str], str]:
    """Return, for each other name that the article gives in brackets, the name it stands for."""
    found: dict[tuple[Kind, str], str] = {}
    for each, quoted in pairwise(mentions):
        # 中央図書館「オーディ」 is one place.
        is_beside = each.sentence == quoted.sentence and each.end == quoted.start - 1
        opening = article.sentences[each.sentence].text[each.end : each.end + 1]
        if is_beside and opening in ("「", "『") and each.kind == quoted.kind:
            found[quoted.kind, quoted.name] = each.name
    for each in mentions:
        after = (
            article.sentences[each.sentence]
            .text[each.end :]
            .removeprefix("」")
            .removeprefix("』")
        )
        gloss = _GLOSS.match(after)
        if gloss and not _KANA.fullmatch(gloss[1]) and each.kind not in PLACES:
            other = bare_name(gloss[1])
            if other != each.name:
                found[each.kind, other] = each.name
    return found


def _entity(article: Article, group: list[Mention], *, is_one: bool) -> Entity:
    kind = group[0].kind
    ordered = sorted(group, key=lambda each: (each.sentence, each.start))
    names = {each.name for each in group}
    name = ordered[0]
    if kind == Kind.PERSON:
        name = max(ordered, key=lambda each: bool(each.family and each.given))
    roles = {role for each in group for role in _roles(article, each)}
    doubtful = kind in (Kind.PERSON, Kind.ORGANISATION) and any(
        _OTHER_NAMES.search(article.sentences[each.sentence].text) for each in group
    )
    return Entity(
        kind,
        name.name,
        frozenset(names),
        tuple(ordered),
        frozenset(roles),
        is_one and not doubtful,
    )


def _roles(article: Article, mention: Mention) -> list[str]:
    if mention.kind not in (Kind.PERSON, Kind.ORGANISATION):
        return []
    after = article.sentences[mention.sentence].text[mention.end :]
    said = _ROLE_OF.match(after)
    found = [mention.title, mention.head if mention.kind == Kind.PERSON else ""]
    if said:
        found.append(said[1])
    return [each for each in found if each]
