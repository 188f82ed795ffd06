"""How another name is written in the place of one: as fully, and with a title where that has one."""

from quizapp.japanese.entities import Entities, Entity, Kind, Mention
from quizapp.japanese.entities.places import canonical

_LEVELS = ("市", "区", "町", "村", "郡")


def spelled_like(
    found: Entities, mention: Mention, other: Entity
) -> tuple[str, Mention] | None:
    """Return `other` written as `mention` is, with where it is named; None if it never is like it."""
    fits = [each for each in other.mentions if _is_like(mention, each)]
    if not fits:
        return None
    best = min(
        fits,
        key=lambda each: (
            bool(each.family and each.given) != bool(mention.family and mention.given),
            each.title != mention.title,
            abs(len(each.text) - len(mention.text)),
        ),
    )
    text = (
        _called(found, mention, other, best) if best.kind == Kind.PERSON else best.text
    )
    return text, best


def _called(found: Entities, mention: Mention, other: Entity, best: Mention) -> str:
    """Return a person with as much of the name as `mention` has, and the title of `best`.

    A name with ・ is not divided, nor one of which another person has a half.
    """
    whole = next((each for each in other.mentions if each.family and each.given), None)
    if mention.kind != Kind.PERSON or whole is None or "・" in whole.name:
        return best.text
    if mention.family and mention.given:
        return whole.name + best.title
    half = whole.family if mention.family else whole.given
    is_shared = any(
        half in (each.family, each.given)
        for each in found.mentions
        if found.entity(each) is not other
    )
    return best.text if is_shared else half + best.title


def _is_whole(mention: Mention) -> bool:
    """Return whether a prefecture is written with 県; 京都 is not."""
    return canonical(mention.text, mention.kind) == mention.text


def _is_like(mention: Mention, other: Mention) -> bool:
    if other.kind == Kind.ROLE:
        return True
    if mention.kind == Kind.PERSON:
        is_whole = bool(other.family and other.given) or not other.family
        return bool(other.title) if mention.title else not other.title and is_whole
    if mention.kind == Kind.CITY:
        return other.text.endswith(_LEVELS) == mention.text.endswith(_LEVELS)
    if mention.kind == Kind.PREFECTURE:
        return _is_whole(other) == _is_whole(mention)
    return True
