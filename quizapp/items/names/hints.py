"""Whether the rest of its sentence, or the title, gives a name away."""

import re
from collections.abc import Sequence

from quizapp.items.facts.content import content, is_content
from quizapp.items.names.rivals import Rival
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities import PLACES, Entities, Kind, Mention
from quizapp.japanese.entities.places import canonical, outer_places

# One character that stands for a country in compounds: 来日, 米軍.
_SHORT = {
    "アメリカ": "米", "イギリス": "英", "フランス": "仏", "ドイツ": "独", "中国": "中", "韓国": "韓", "ロシア": "露",
    "イタリア": "伊", "インド": "印", "オーストラリア": "豪", "台湾": "台", "ブラジル": "伯",
}  # fmt: skip
_PAIR = 2
_KATAKANA = re.compile("[ァ-ヴー]{2}")
# What one knows of them: which city lies in which country.
_LEVELS = frozenset((Kind.COUNTRY, Kind.PREFECTURE, Kind.CITY))


def why_given_away(
    article: Article,
    found: Entities,
    mention: Mention,
    rest: str,
    rivals: Sequence[Rival],
) -> str:
    """Return how the sentence without the name, or the title, tells it; empty when neither does."""
    entity = found.entity(mention)
    if any(name in rest for name in entity.names):
        return "the sentence names it again"
    options = [each.text for each in rivals]
    for at in range(len(mention.text) - 1):
        pair = mention.text[at : at + _PAIR]
        if pair in rest and not all(pair in option for option in options):
            return "a part of it stands elsewhere in the sentence"
    short = _SHORT.get(canonical(entity.name, entity.kind), "")
    if short and re.search(f"[来訪在対日反親駐]{short}|{short}[軍政国紙製側]", rest):
        return "a part of it stands elsewhere in the sentence"
    sentence = article.sentences[mention.sentence]
    if _is_foreign_alone(found, mention, rivals):
        return "its sentence names a place that tells it"
    others = [each for each in found.of(sentence) if each != mention]
    if any(_tells(found, mention, other) for other in others):
        return "its sentence names a place that tells it"
    return ""


def _is_foreign_alone(
    found: Entities, mention: Mention, rivals: Sequence[Rival]
) -> bool:
    """Return whether a country in its sentence tells the one person with a name in katakana."""
    if mention.kind != Kind.PERSON:
        return False
    countries = any(
        each.kind in (Kind.COUNTRY, Kind.REGION)
        for each in found.mentions
        if each.sentence == mention.sentence
    )
    is_foreign = bool(_KATAKANA.match(mention.text))
    return countries and all(
        bool(_KATAKANA.match(each.text)) != is_foreign for each in rivals
    )


def is_in_title(article: Article, found: Entities, mention: Mention) -> bool:
    """Return whether the article's title names what `mention` is of."""
    return any(name in article.title for name in found.entity(mention).names)


def shared_with_title(
    article: Article, sentence: Sentence, mention: Mention
) -> frozenset[str]:
    """Return what the title says too of what the sentence says beside the mention."""
    title = article.sentences[0]
    others = {
        word.base
        for word in sentence.words
        if is_content(word) and not mention.start <= word.start < mention.end
    }
    return content(title) & others if title.is_heading else frozenset()


def _tells(found: Entities, mention: Mention, other: Mention) -> bool:
    """Return whether one could know from `other` which place is meant, or which body of a place."""
    entity, beside = found.entity(mention), found.entity(other)
    if other.kind not in PLACES or beside.name == "日本":
        return any(place in other.text for place in _around(mention))
    if entity.kind in _LEVELS and other.kind in _LEVELS and entity.kind != other.kind:
        return True
    if found.contains(entity, beside) or found.contains(beside, entity):
        return True
    return any(place in mention.text for place in _around(other))


def _around(mention: Mention) -> list[str]:
    """Return the places a place lies in by the tables, as they stand in longer names."""
    name = canonical(mention.name, mention.kind)
    return [each.removesuffix("県").removesuffix("府") for each in outer_places(name)]
