"""Join the words of a sentence into bunsetsu, and tell what each does.

A bunsetsu is a content word with what hangs on it: 町は｜古い｜橋を｜直している. Nouns that touch are
one (市立図書館), so are a verb and its helpers (直している, 作り始めた) and a noun with する.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.japanese.phrases.roles import (
    PREDICATES,
    Role,
    ends_in_te,
    form_of,
    role_of,
)
from quizapp.japanese.words import Word

_OPENING = "「『（(“〈"
# Brackets of a name that touch what is before and behind it: 探査機「しらなみ」を.
_NAMING = ("「", "」", "『", "』", "“", "”")
_NOUNS = ("名詞", "代名詞", "接頭辞", "接尾辞")
_HELPERS = frozenset(
    {
        "いる", "おる", "ある", "しまう", "いく", "行く", "くる", "来る", "おく", "みる", "くれる", "もらう", "あげる", "ほしい",
        "ならない", "なる", "いけない", "いける", "いただく", "頂く", "下さる", "くださる",
    }
)  # fmt: skip
# What touches a number and makes one phrase with it.
_AFTER_NUMBER = frozenset(
    ("前", "後", "間", "早朝", "未明", "朝", "夜", "夕方", "午前", "午後", "ごろ", "頃", "ころ", "春", "夏", "秋", "冬", "以降", "以来", "目")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bunsetsu:
    """Words that belong together, and their `text` with the brackets of a name: 「東京宣言」の.

    `particle` is what the last words mark it with (には), or empty. `mark` is what stands
    behind it, as 、 or 」.
    """

    words: tuple[Word, ...]
    text: str
    particle: str
    role: Role
    mark: str

    @property
    def start(self) -> int:
        """Return the place of its first word in the sentence."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Return the place after its last word; the mark is not counted."""
        return self.words[-1].end

    @property
    def nominal(self) -> str:
        """Return it without its particle."""
        return self.text.removesuffix(self.particle)

    @property
    def is_predicate(self) -> bool:
        """Return whether it says what happens or is so, also before a noun."""
        return self.role in PREDICATES

    @property
    def has_comma(self) -> bool:
        """Return whether a comma stands behind it."""
        return any(mark in self.mark for mark in "、，､")


def bunsetsu_of(text: str, words: Sequence[Word]) -> tuple[Bunsetsu, ...]:
    """Return the bunsetsu of a sentence in order; `words` are those of `text`."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and _continues(text, groups[-1], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    starts = [_start(text, group[0].start) for group in groups] + [len(text)]
    found = []
    for at, group in enumerate(groups):
        following = groups[at + 1][0] if at + 1 < len(groups) else None
        own = text[starts[at] : group[-1].end]
        mark = text[group[-1].end : starts[at + 1]]
        particle = _particle(group)
        role = role_of(group, particle, mark, following)
        found.append(Bunsetsu(tuple(group), own, particle, role, mark))
    return tuple(found)


def _start(text: str, start: int) -> int:
    """Return where a bunsetsu starts, with the brackets that open right before its first word."""
    while start and text[start - 1] in _OPENING:
        start -= 1
    return start


def _continues(text: str, group: list[Word], word: Word) -> bool:
    before = group[-1]
    between = text[before.end : word.start]
    if between and between not in _NAMING:
        return False
    if between and word.pos not in (*_NOUNS, "助詞", "助動詞"):
        return False
    if word.pos in ("助詞", "助動詞", "接尾辞") or before.pos == "接頭辞":
        return True
    if before.pos == "助詞" and not ends_in_te(before):
        return False
    if word.pos in _NOUNS:
        # A noun before a noun: one compound, but a date and what follows it are two.
        if before.number:
            return word.surface in _AFTER_NUMBER
        return before.pos in _NOUNS and not word.number
    if before.pos in _NOUNS:
        return word.base in ("する", "できる", "なさる", "いたす") and not before.number
    if before.pos in ("動詞", "形容詞", "助動詞"):
        if word.base in _HELPERS and (
            ends_in_te(before) or form_of(before) == "仮定形"
        ):
            return True
        if before.surface in ("で", "では") and word.base == "ある":
            return True
        if word.base == "ない" and word.pos in ("形容詞", "助動詞"):
            return True
        return word.pos == "動詞" and before.pos == "動詞" and _is_bare_stem(before)
    return before.pos == "形状詞" and word.base == "する"


def _particle(group: list[Word]) -> str:
    """Return the particles that end a noun phrase; は of では after a predicate is none."""
    particles: list[str] = []
    for word in reversed(group):
        if word.pos != "助詞" or ends_in_te(word):
            break
        particles.insert(0, word.surface)
    return "".join(particles)


def _is_bare_stem(word: Word) -> bool:
    return len(word.tokens) == 1 and form_of(word) == "連用形"
