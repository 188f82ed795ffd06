"""Which mentions are of one person: 林選手 and 高校3年の林美咲選手."""

import re
from collections import defaultdict
from collections.abc import Iterable

from quizapp.japanese.entities.entity import Mention
from quizapp.japanese.entities.titles import HONORIFICS, POSTS

# Titles that one person bears at a time.
_TOGETHER = (
    frozenset(("首相", "総理", "総理大臣", "総裁", "党首", "代表", "議員")),
    frozenset(("大統領", "党首", "議員")),
    frozenset(
        ("教授", "准教授", "博士", "所長", "学長", "研究員", "会長", "講師", "館長")
    ),
    frozenset(("社長", "会長", "代表", "代表取締役", "取締役", "店長")),
    frozenset(("選手", "主将", "投手", "捕手", "キャプテン", "内野手", "外野手")),
    frozenset(("理事長", "代表", "代表理事", "会長", "理事")),
)
_POSTS = frozenset(POSTS)
_KATAKANA = re.compile("[ァ-ヴー]+")
_CHILD = frozenset(("君", "くん", "ちゃん"))
_OFTEN = 2


def group_people(mentions: Iterable[Mention]) -> list[tuple[list[Mention], bool]]:
    """Return the mentions of each person, and whether it is certain that they are of one.

    A family name alone, or a given name alone, belongs to the one full name with it;
    where there are two such persons, it is of nobody. A name that nothing shows to be a
    person's is left out.
    """
    found = list(mentions)
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for each in found:
        if each.family and each.given:
            groups[each.family, each.given].append(each)
    whole = list(groups)
    lost: set[tuple[str, str]] = set()
    for each in found:
        if each.family and each.given:
            continue
        fits = [key for key in whole if _fits(each, key)]
        if len(fits) > 1 and each.title not in HONORIFICS:
            # 林専務, where the text has 林浩二社長 and 林美佐子専務.
            fits = [
                key
                for key in fits
                if any(each.title == other.title for other in groups[key])
            ] or fits
        if len(fits) > 1:
            lost.update(fits)
        elif fits:
            groups[fits[0]].append(each)
        else:
            groups[each.family, each.given].append(each)
    return [
        (group, key not in lost and _is_one(group))
        for key, group in groups.items()
        if _is_person(key, group)
    ]


def _fits(mention: Mention, key: tuple[str, str]) -> bool:
    family, given = key
    single = mention.family or mention.given
    if _KATAKANA.fullmatch(single):
        return single in key
    if mention.family:
        return mention.family == family
    return mention.given in (given, family)


def _is_person(key: tuple[str, str], group: list[Mention]) -> bool:
    """Return whether something beside a single name shows a person."""
    family, given = key
    if (family and given) or any(each.title and not each.is_weak for each in group):
        return True
    is_clan = given.endswith(("家", "氏"))
    return bool(given) and len(group) >= _OFTEN and len(given) > 1 and not is_clan


def _is_one(group: list[Mention]) -> bool:
    """Return whether the titles of a group can be of one person."""
    titles = {each.title for each in group} - {"", *HONORIFICS}
    titles |= {each.head for each in group} & _POSTS
    is_child = any(each.title in _CHILD for each in group)
    if is_child and titles:
        return False
    return len(titles) < _OFTEN or any(titles <= together for together in _TOGETHER)
