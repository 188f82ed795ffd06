"""Places of the tables beside one of an article, where the article has too few of its kind."""

from collections.abc import Sequence

from quizapp.japanese.entities import PLACES, Entities, Entity, Kind, Mention
from quizapp.japanese.entities.landmarks import landmarks_like
from quizapp.japanese.entities.places import (
    canonical,
    capital_of,
    capitals,
    cities_near,
    countries_in,
    prefectures_in,
    region_of,
)

_LARGE = ("東京", "大阪", "京都", "名古屋", "札幌", "福岡")
_FEW_COUNTRIES = 3


def places_like(
    found: Entities,
    mention: Mention,
    entity: Entity,
    rest: str,
    beside: Sequence[Mention],
) -> list[str]:
    """Return other places of the kind of `entity`, written as `mention` is; the likeliest first.

    Countries, prefectures and cities of its region; for a capital those of the article's
    countries, for another large city large cities, for a water waters where nothing `beside` it in its sentence is a
    place that tells which. None stands in `rest`.
    """
    name = canonical(entity.name, entity.kind)
    countries = [each.name for each in found.all if each.kind == Kind.COUNTRY]
    if entity.kind == Kind.COUNTRY:
        texts = countries_in(region_of(name))
    elif mention.text in capitals() and len(countries) >= _FEW_COUNTRIES:
        texts = [capital_of(canonical(each, Kind.COUNTRY)) for each in countries]
    elif mention.text in _LARGE:
        texts = list(_LARGE)
    elif entity.kind == Kind.PREFECTURE:
        texts = [
            _as_long(each, mention.text) for each in prefectures_in(region_of(name))
        ]
    elif entity.kind == Kind.CITY and mention.text in capitals():
        near = countries_in(region_of(capitals()[mention.text]))
        texts = [capital_of(each) for each in near]
    elif entity.kind == Kind.CITY:
        texts = (
            [f"{each}市" for each in cities_near(name)]
            if mention.text.endswith("市")
            else []
        )
    elif any(each.kind in PLACES and each != mention for each in beside):
        texts = []
    else:
        texts = list(landmarks_like(mention.text))
    return [
        each for each in texts if each and each != mention.text and each not in rest
    ]


def _as_long(name: str, text: str) -> str:
    is_whole = text.endswith(("都", "府", "県")) or text == "北海道"
    return (
        name
        if is_whole
        else name.removesuffix("都").removesuffix("府").removesuffix("県")
    )
