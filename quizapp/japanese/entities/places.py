"""Places in a run of nouns: countries, regions, prefectures, cities, as the tables know them."""

from quizapp.japanese.entities import countries, prefectures
from quizapp.japanese.entities.entity import Kind, Mention
from quizapp.japanese.entities.runs import Run

_COUNTRIES = {
    name: each.names[0] for each in countries.COUNTRIES for name in each.names
}
_PREFECTURES = {
    name: each.name
    for each in prefectures.PREFECTURES
    for name in (each.name, each.short)
}
_WHOLE_PREFECTURES = {each.name: each for each in prefectures.PREFECTURES}
_REGIONS = {
    **{name: name for name in (*countries.REGIONS, *prefectures.REGIONS)},
    **countries.REGION_NAMES,
    **{f"{name}地方": name for name in prefectures.REGIONS},
    "近畿": "関西",
    "近畿地方": "関西",
}
_CAPITALS = {
    each.capital: each.names[0]
    for each in countries.COUNTRIES
    if each.capital != each.names[0]
}
_CITIES = {
    city: each.name
    for each in prefectures.PREFECTURES
    for city in each.cities
    if city not in _PREFECTURES
}
_OUTER = {
    **{each.names[0]: each.region for each in countries.COUNTRIES},
    **countries.REGIONS,
    **prefectures.REGIONS,
    **{each.name: each.region for each in prefectures.PREFECTURES},
    **{
        city: country for city, country in _CAPITALS.items() if city not in _PREFECTURES
    },
    **_CITIES,
    **countries.CITIES,
    "北海道": "日本",
    "沖縄県": "九州",
}
_LEVELS = ("市", "区", "町", "村", "郡")
_BEFORE = frozenset(
    ("首都", "古都", "隣国", "県都", "隣県", "大国", "島国", "港町", "隣町")
)
_LONGEST_ADDRESS = 3


def places(run: Run) -> list[Mention]:
    """Return the places that `run` is made of: one, or an address from large to small.

    愛知県豊田市 → 愛知県, 豊田市; none when anything else is in it (日本企業, 豊田市長).
    """
    if len(run.tokens) > 1 and run.tokens[0].surface in _BEFORE:
        run = run.part(1)
    kind = _listed(run)
    if kind:
        return [_mention(run, kind)]
    return _address(run)


def canonical(name: str, kind: Kind) -> str:
    """Return the usual name of a place the tables know: 米国 → アメリカ, 長野 → 長野県; else `name`."""
    tables = {Kind.COUNTRY: _COUNTRIES, Kind.PREFECTURE: _PREFECTURES, Kind.REGION: _REGIONS}  # fmt: skip
    if kind == Kind.CITY:
        return name.removesuffix("市")
    return tables.get(kind, {}).get(name, name)


def outer_places(name: str) -> list[str]:
    """Return the places that one lies in by the tables, the smallest first; all canonical."""
    found = []
    while name := _OUTER.get(name, ""):
        found.append(name)
    return found


def is_place_name(text: str) -> bool:
    """Return whether the tables have a place that is called `text`, without 市 or 県."""
    tables = (_COUNTRIES, _PREFECTURES, _CAPITALS, _CITIES, countries.CITIES)
    return any(text in table for table in tables)


def is_inside(inner: str, outer: str) -> bool:
    """Return whether the place `inner` lies in `outer` by the tables; both are canonical."""
    return outer in outer_places(inner)


def capital_of(country: str) -> str:
    """Return the capital of a country by its canonical name, or an empty string."""
    return next((city for city, of in _CAPITALS.items() if of == country), "")


def capitals() -> dict[str, str]:
    """Return the capitals of the world with their countries, canonical names."""
    return _CAPITALS


def countries_in(region: str) -> list[str]:
    """Return the countries of a region by its canonical name, in the order of the table."""
    return [
        each.names[0]
        for each in countries.COUNTRIES
        if is_inside(each.names[0], region)
    ]


def region_of(country: str) -> str:
    """Return the region a country or prefecture lies in, or an empty string."""
    return _OUTER.get(country, "")


def cities_near(city: str) -> list[str]:
    """Return the other cities of a city's prefecture, then of its region, without 市."""
    home = next((each for each in prefectures.PREFECTURES if city in each.cities), None)
    if home is None:
        return []
    around = [each for each in prefectures.PREFECTURES if each.region == home.region]
    rows = [home.cities, *(each.cities[:1] for each in around if each != home)]
    return [other for cities in rows for other in cities if other != city]


def prefectures_in(region: str) -> list[str]:
    """Return the prefectures of a region of Japan, whole names, in the order of the table."""
    return [each.name for each in prefectures.PREFECTURES if each.region == region]


def _listed(run: Run) -> Kind | None:
    text = run.text
    is_place = any(token.morph.pos3 == "地名" for token in run.tokens)
    if text in _COUNTRIES and (is_place or text.isascii()):
        return Kind.COUNTRY
    if text in _PREFECTURES and is_place:
        return Kind.PREFECTURE
    if text in _REGIONS and is_place:
        return Kind.REGION
    if is_place and (text in _CAPITALS or text in _CITIES or text in countries.CITIES):
        return Kind.CITY
    return None


def _address(run: Run) -> list[Mention]:
    """Return the parts of an address that fills the whole run, or nothing."""
    found: list[Mention] = []
    tokens = run.tokens
    while tokens:
        for size in range(1, len(tokens) + 1):
            part = Run(run.sentence, tokens[:size])
            if not found and part.text in _WHOLE_PREFECTURES:
                found.append(_mention(part, Kind.PREFECTURE))
                break
            if _is_city(part):
                found.append(_mention(part, Kind.CITY))
                break
        else:
            return []
        tokens = tokens[size:]
    return found if len(found) <= _LONGEST_ADDRESS else []


def _is_city(run: Run) -> bool:
    """Return whether a run is a proper name and 市, 町 …: 青葉市."""
    *name, last = run.tokens
    if not name or last.surface not in _LEVELS:
        return False
    text = run.text[: -len(last.surface)]
    return len(text) > 1 and all(
        token.morph.pos2 == "固有名詞" or not token.morph.is_known for token in name
    )


def _mention(run: Run, kind: Kind) -> Mention:
    return Mention(kind, run.sentence.index, run.start, run.end, run.text, run.text)
