"""What an entity is: a person, organisation or place of an article, and where it is named."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an entity is; only entities of one kind can be taken for each other."""

    PERSON = "person"
    ROLE = "role"
    """Somebody without a name: 外務省の幹部."""
    ORGANISATION = "organisation"
    COUNTRY = "country"
    REGION = "region"
    """A part of the world, or of Japan larger than a prefecture."""
    PREFECTURE = "prefecture"
    CITY = "city"
    """A municipality: 市, 町, 村, 区, or a city the tables know."""
    FACILITY = "facility"
    WATER = "water"
    LAND = "land"
    """A mountain, island, peninsula or plain."""
    WORK = "work"
    """A thing called by a name in brackets: アプリ「…」, 『…』."""


PLACES = frozenset(
    (Kind.COUNTRY, Kind.REGION, Kind.PREFECTURE, Kind.CITY, Kind.FACILITY, Kind.WATER, Kind.LAND)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity named in a sentence: `sentence.text[start:end] == text`, in code points.

    `sentence` is the sentence's index. `name` is the text without what is not the name:
    林美咲 of 林美咲選手, whose `title` is 選手; まちナビ of 「まちナビ」. A person's name is
    divided into `family` and `given` where the analyser tells them apart. `head` is
    the noun that says what is named: アプリ before 「まちナビ」, 館 of 迎賓館, 館長 of
    館長の木村さん. A weak mention is a person's only where another one shows it.
    """

    kind: Kind
    sentence: int
    start: int
    end: int
    text: str
    name: str
    title: str = ""
    family: str = ""
    given: str = ""
    head: str = ""
    is_weak: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """What several mentions name; two entities are equal when they are one object.

    `name` is a person's fullest name, of others the first, `names` all it is called by, titles left out. It is not
    `is_certain` when a mention may be of something else; then nothing is asked of it.
    `roles` are what the article says the person or organisation is: 館長, 自民党総裁.
    """

    kind: Kind
    name: str
    names: frozenset[str]
    mentions: tuple[Mention, ...]
    roles: frozenset[str]
    is_certain: bool
