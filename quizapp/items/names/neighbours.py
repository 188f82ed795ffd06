"""Places of the tables beside one of an article, where the article has too few of its kind."""

from quizapp.japanese.entities import PLACES, Entities, Entity, Kind, Mention
from quizapp.japanese.entities.landmarks import landmarks_like
from quizapp.japanese.entities.places import (
    canonical,
    capital_of,
    capitals,
    cities_near,
    countries_in,
    is_inside,
    outer_places,
    prefectures_in,
    region_of,
)

_LARGE = ("東京", "大阪", "京都", "名古屋", "札幌", "福岡")
_FEW_COUNTRIES = 3
# Countries that every learner has heard of.
_KNOWN = (
    "フランス", "ドイツ", "イギリス", "イタリア", "スペイン", "オランダ", "スイス", "スウェーデン", "ノルウェー", "フィンランド",
    "デンマーク", "ポーランド", "韓国", "中国", "インド", "タイ", "ベトナム", "インドネシア", "フィリピン", "マレーシア", "モンゴル",
    "ネパール", "アメリカ", "カナダ", "メキシコ", "ブラジル", "アルゼンチン", "ペルー", "チリ", "エジプト", "ケニア", "モロッコ",
    "エチオピア", "オーストラリア", "ニュージーランド", "トルコ", "イラン", "ギリシャ", "ポルトガル",
)  # fmt: skip


def places_like(found: Entities, mention: Mention, entity: Entity) -> list[str]:
    """Return other places of the kind of `entity`, written as `mention` is; the likeliest first.

    Countries, prefectures and cities of its region; for a capital those of the article's
    countries, for another large city large cities, for a water waters. None is in the
    article under any name.
    """
    name = canonical(entity.name, entity.kind)
    texts = _texts(found, mention, entity.kind, name)
    known = {
        canonical(each, one.kind)
        for one in found.all
        if one.kind in PLACES
        for each in one.names
    }
    whole = "\n".join(each for one in found.all for each in one.names)
    return [
        text
        for text in texts
        if text and canonical(text, entity.kind) not in known and text not in whole
    ]


def _texts(found: Entities, mention: Mention, kind: Kind, name: str) -> list[str]:
    countries = [each.name for each in found.all if each.kind == Kind.COUNTRY]
    if kind == Kind.COUNTRY:
        region = region_of(name)
        outer = [*outer_places(region), region][0] if region else ""
        near = countries_in(region)
        around = [each for each in _KNOWN if outer and is_inside(each, outer)]
        known = [each for each in near if each in _KNOWN]
        return list(dict.fromkeys((*known, *around, *near)))
    if mention.text in capitals() and len(countries) >= _FEW_COUNTRIES:
        return [capital_of(canonical(each, Kind.COUNTRY)) for each in countries]
    if mention.text in _LARGE:
        return list(_LARGE)
    if kind == Kind.PREFECTURE:
        return [
            _as_long(each, mention.text) for each in prefectures_in(region_of(name))
        ]
    if kind == Kind.CITY and mention.text in capitals():
        near = countries_in(region_of(capitals()[mention.text]))
        return [capital_of(each) for each in near]
    if kind == Kind.CITY and mention.text.endswith("市"):
        return [f"{each}市" for each in cities_near(name)]
    return list(landmarks_like(mention.text))


def _as_long(name: str, text: str) -> str:
    is_whole = text.endswith(("都", "府", "県")) or text == "北海道"
    return (
        name
        if is_whole
        else name.removesuffix("都").removesuffix("府").removesuffix("県")
    )
