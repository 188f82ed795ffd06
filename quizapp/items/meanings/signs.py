"""A word with what is needed to compare its meaning with that of another."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.meanings import Meaning, entry_of, meaning, meaning_of, stems_of_form
from quizapp.items.meanings.english import near
from quizapp.japanese.article import Article
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import KANJI, has_kanji
from quizapp.japanese.words import Word

CONTENT = ("名詞", "動詞", "形容詞", "形状詞", "副詞")

_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten hundred thousand million first second".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A word, its meaning, and its frequency on the Zipf scale (0.0 when unknown).

    `stems` are the words of all that its form can mean, `near` the groups of near words
    that the meaning belongs to.
    """

    base: str
    reading: str
    meaning: Meaning
    zipf: float
    kanji: frozenset[str]
    stems: frozenset[str]
    near: frozenset[str]

    def is_apart(self, other: "Sign") -> bool:
        """Return whether nothing that either form means could be said of the other."""
        return (
            self.base != other.base
            and self.stems.isdisjoint(other.stems)
            and self.near.isdisjoint(other.near)
        )


def sign_of(word: Word) -> Sign | None:
    """Return the sign of `word` in its place, or None when it has no short meaning."""
    found, entry = meaning(word), entry_of(word)
    written = word.base
    if entry and entry.spellings and not has_kanji(word.base):
        written = entry.spellings[0].text
    return _sign(word.base, word.base_reading, written, found) if found else None


@lru_cache(maxsize=20_000)
def other_sign(base: str, reading: str, pos: str) -> Sign | None:
    """Return the sign of a word that stands nowhere, or None when it has no short meaning."""
    found = meaning_of(base, reading, pos)
    return _sign(base, reading, base, found) if found else None


def signs_in(article: Article) -> Iterator[Sign]:
    """Yield the sign of each content word of `article` that is written with kanji, once."""
    met = set()
    for sentence in article.sentences:
        for word in sentence.words:
            key = (word.base, word.base_reading)
            if key in met or word.number or word.pos not in CONTENT:
                continue
            if has_kanji(word.base) and (sign := sign_of(word)):
                met.add(key)
                yield sign


def _sign(base: str, reading: str, written: str, found: Meaning) -> Sign | None:
    if not found.kind or _is_plain_to_see(found):
        return None
    stems = stems_of_form(base) | stems_of_form(written)
    zipf = open_dictionary().zipf(written)
    kanji = frozenset(KANJI.findall(written))
    return Sign(base, reading, found, zipf, kanji, stems, near(found.gloss))


def _is_plain_to_see(found: Meaning) -> bool:
    """Return whether a gloss stands out among others: a name or a number."""
    gloss = found.gloss
    return gloss != gloss.lower() or not _NUMBERS.isdisjoint(
        gloss.replace(";", "").split()
    )
