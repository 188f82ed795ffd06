"""Which affix of a word can be asked, and which others surely make no word with its stem."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from quizapp.items.affixes.prefixes import PREFIXES
from quizapp.items.affixes.suffixes import SUFFIXES
from quizapp.japanese.tokens import Token
from quizapp.japanese.words import Word

# What な or する behind shows to be needed; the others make nouns, which take neither.
_BEFORE_NA = "的"
_BEFORE_SURU = "化"
_NOT_BEFORE_NA = "性化力感度"
_NOT_BEFORE_SURU = "的性力感度"

# 酸性, 器用: with one character before it, the suffix is half of the word's meaning.
_SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """An affix in its word: `wrong` are affixes of its kind, `start` its place in the word.

    `stem` is what it is added to, `near_stem` the token of that which it touches, for
    compounds (地方公務員: 地方公務, 公務). `by_grammar` tells that the next word rules the wrong
    affixes out, whether or not they make a word.
    """

    affix: str
    start: int
    stem: str
    near_stem: str
    wrong: tuple[str, ...]
    by_grammar: bool = False

    @property
    def is_prefix(self) -> bool:
        """Return whether the affix stands before its stem."""
        return self.start == 0

    def forms_with(self, affix: str) -> frozenset[str]:
        """Return the words that `affix` would make in the place of the frame's own."""
        stems = {self.stem, self.near_stem}
        return frozenset(
            affix + stem if self.is_prefix else stem + affix for stem in stems
        )


def frame_of(word: Word, after: Word | None) -> Frame | None:
    """Return the frame of the affix in `word`, a suffix before a prefix, or None.

    `after` is the word that touches it, or None.
    """
    if len(word.tokens) < 2 or word.pos not in ("名詞", "形状詞"):
        return None
    return _suffix(word, after) or _prefix(word)


def frames() -> Iterator[tuple[str, str, str]]:
    """Yield (word, affix, wrong affixes) of each frame judged by hand."""
    for (affix, stem), wrong in _table(SUFFIXES).items():
        yield stem + affix, affix, wrong
    for (affix, stem), wrong in _table(PREFIXES).items():
        yield affix + stem, affix, wrong


def _suffix(word: Word, after: Word | None) -> Frame | None:
    last, before = word.tokens[-1], word.tokens[-2]
    start = last.start - word.start
    stem, affix = word.surface[:start], last.surface
    if len(stem) < _SHORTEST_STEM:
        return None
    table = _table(SUFFIXES)
    wrong = table.get((affix, stem)) or table.get((affix, before.surface), "")
    if wrong:
        return Frame(affix, start, stem, before.surface, tuple(wrong))
    if affix == _BEFORE_NA and _is(after, "な"):
        return _by_grammar(affix, start, stem, before, _NOT_BEFORE_NA)
    if affix == _BEFORE_NA and _is(after, "に"):
        return Frame(affix, start, stem, before.surface, tuple(_NOT_BEFORE_NA))
    if affix == _BEFORE_SURU and after is not None and after.base in ("する", "できる"):
        return _by_grammar(affix, start, stem, before, _NOT_BEFORE_SURU)
    return None


def _prefix(word: Word) -> Frame | None:
    first = word.tokens[0]
    stem, near = word.surface[len(first.surface) :], word.tokens[1].surface
    table = _table(PREFIXES)
    wrong = table.get((first.surface, stem), "")
    return Frame(first.surface, 0, stem, near, tuple(wrong)) if wrong else None


def _by_grammar(affix: str, start: int, stem: str, near: Token, wrong: str) -> Frame:
    # 省力力 would not look like a word to anybody.
    other = tuple(each for each in wrong if each != stem[-1])
    return Frame(affix, start, stem, near.surface, other, by_grammar=True)


def _is(word: Word | None, surface: str) -> bool:
    return word is not None and word.surface == surface


@cache
def _table(lines: str) -> dict[tuple[str, str], str]:
    """Return the wrong affixes by (affix, stem)."""
    table = {}
    for line in lines.strip().split("\n"):
        affix, wrong, stems = (part.strip() for part in line.split("|"))
        table.update({(affix, stem): wrong for stem in stems.split()})
    return table
