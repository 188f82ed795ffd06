"""Who else of an article could have said something, and surely did not."""

from quizapp.items.names.rivals import Rival
from quizapp.items.names.speech import Speech, speeches
from quizapp.items.names.spelling import spelled_like
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Entities, Entity, Kind, Mention
from quizapp.japanese.entities.titles import DEFINITE, UNNAMED


def other_voices(article: Article, found: Entities, speech: Speech) -> list[Rival]:
    """Return the others who could have said the words of `speech`.

    Those who say something come first, then those with a name. None is named in the
    sentence, and none may be the speaker by another name.
    """
    speaker = found.entity(speech.speaker)
    spoken = _speakers(article, found)
    rivals = []
    for entity in found.all:
        if entity is speaker or found.may_be_same(entity, speaker):
            continue
        if not _is_voice(entity, is_heard=entity in spoken):
            continue
        like = spelled_like(found, speech.speaker, entity)
        mention = like[1] if like else spoken.get(entity) or _mention(entity)
        text = like[0] if like else mention.text
        if any(name in speech.sentence.text for name in entity.names):
            continue
        rivals.append(Rival(text, entity, mention))
    rivals.sort(key=lambda each: (each.entity not in spoken, _is_unnamed(each)))
    return rivals


def _is_unnamed(rival: Rival) -> bool:
    return rival.entity is not None and rival.entity.kind == Kind.ROLE


def _speakers(article: Article, found: Entities) -> dict[Entity, Mention]:
    """Return who says something in the article, with where."""
    return {
        found.entity(each.speaker): each.speaker
        for each in speeches(article, found)
        if isinstance(each, Speech)
    }


def _is_voice(entity: Entity, *, is_heard: bool) -> bool:
    if entity.kind == Kind.PERSON:
        return True
    if entity.kind == Kind.ROLE:
        head = entity.mentions[0].head
        is_told = "の" in entity.name or head not in UNNAMED
        return is_heard or (head in DEFINITE and is_told)
    return entity.kind == Kind.ORGANISATION and is_heard


def _mention(entity: Entity) -> Mention:
    """Return where a person is called by name and title, or by the whole name."""
    titled = [each for each in entity.mentions if each.title]
    return titled[0] if titled else entity.mentions[0]
