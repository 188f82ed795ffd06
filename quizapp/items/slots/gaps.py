"""Blanks for words of two kanji, told apart by grammar: 必要な, 町を開発する, 大会に参加する.

kind    the blank is              what fits
na      ＿な before a noun        what the dictionary lists as taking な
object  を＿する                  what makes a verb with する, if を is not impossible
verb    ＿する without を         what makes a verb with する
noun    before a particle         anything
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from quizapp.items.places import Place, places_in
from quizapp.items.slots.natures import Nature, nature_of
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article
from quizapp.japanese.words import Word

KINDS = ("na", "object", "verb", "noun")
LONGEST = 60
_PER_KIND = 8
_PARTICLES = frozenset(["が", "を", "は", "も", "に", "で", "と", "へ", "の"])
_TWO_KANJI = re.compile("[一-龠々]{2}")


@dataclass(frozen=True, slots=True)
class Gap:
    """A word that can be taken out of its sentence."""

    place: Place
    kind: str
    nature: Nature

    @property
    def word(self) -> Word:
        """Return the word."""
        return self.place.word

    @property
    def phrase(self) -> str:
        """Return the word with what it stands beside: 必要な, 町を開発した, 制度が."""
        words, at = self.place.sentence.words, self.place.at
        first = max(0, at - 2) if self.kind == "object" else at
        while (
            first and words[first].pos == "接尾辞"
        ):  # 先頭部を設計した, not 部を設計した
            first -= 1
        return self.place.sentence.text[words[first].start : words[at + 1].end]


def groups(article: Article) -> Iterator[tuple[Gap, ...]]:
    """Yield gaps of different sentences, in the article's order, that match in one way only."""
    found = list(_gaps(article))
    while group := _group(found):
        yield tuple(sorted(group, key=lambda gap: gap.place.sentence.index))
        taken = {gap.place.sentence.index for gap in group}
        words = {gap.word.surface for gap in group}
        found = [
            gap
            for gap in found
            if gap.place.sentence.index not in taken and gap.word.surface not in words
        ]


def matches_once(gaps: Sequence[Gap]) -> bool:
    """Return whether no other word fits each blank at the same time."""
    ways = sum(
        all(gaps[at].nature.fits(gap.kind) for at, gap in zip(order, gaps, strict=True))
        for order in permutations(range(len(gaps)))
    )
    return ways == 1


def _group(found: Sequence[Gap]) -> tuple[Gap, ...] | None:
    """Return a group of one gap of each kind, or of as many kinds as there are, or None."""
    by_kind = [[gap for gap in found if gap.kind == kind][:_PER_KIND] for kind in KINDS]
    for left_out in (None, *range(len(KINDS))):
        kept = [gaps for at, gaps in enumerate(by_kind) if at != left_out]
        if group := _extend((), kept):
            return group
    return None


def _extend(
    chosen: tuple[Gap, ...], rest: Sequence[Sequence[Gap]]
) -> tuple[Gap, ...] | None:
    """Return `chosen` with the first gap of each of `rest` that go together, or None.

    What matches in two ways does so in a larger group too, so it is not extended.
    """
    if not rest:
        return chosen
    for gap in rest[0]:
        longer = (*chosen, gap)
        if not (_are_apart(longer) and matches_once(longer)):
            continue
        if group := _extend(longer, rest[1:]):
            return group
    return None


def _are_apart(gaps: Sequence[Gap]) -> bool:
    """Return whether the words stand nowhere else in the sentences of the group."""
    sentences = {gap.place.sentence.index: gap.place.sentence.text for gap in gaps}
    text = "\n".join(sentences.values())
    return len(sentences) == len(gaps) and all(
        text.count(gap.word.surface) == 1 for gap in gaps
    )


def _gaps(article: Article) -> Iterator[Gap]:
    for sentence in article.sentences:
        if why_unfit(sentence) or len(sentence.text) > LONGEST:
            continue
        for place in places_in(sentence):
            kind = _kind(place)
            nature = kind and nature_of(place.word.surface, _class(place.word))
            if kind and nature and _is_clear(kind, nature):
                yield Gap(place, kind, nature)


def _class(word: Word) -> str:
    morph = word.tokens[0].morph
    return f"{morph.pos}{morph.pos3}"


def _kind(place: Place) -> str:
    """Return the kind of the blank that the word would leave, or an empty string."""
    word, after = place.word, place.after
    if (
        not _TWO_KANJI.fullmatch(word.surface)
        or word.pos not in ("名詞", "形状詞")
        or len(word.tokens) > 1
        or word.tokens[0].morph.pos2 == "固有名詞"
        or word.tokens[0].morph.pos3 == "副詞可能"
        or after is None
        or place.is_in_compound
        or _is_behind_stem(place)
    ):
        return ""
    words, at = place.sentence.words, place.at
    if after.surface == "な" and after.base == "だ":
        following = words[at + 2] if at + 2 < len(words) else None
        return "na" if following and following.pos == "名詞" else ""
    if after.base == "する" and after.pos == "動詞":
        if place.before is None or place.before.surface != "を":
            return "verb"
        # を can belong to whoever lets another do it: 人を参加させる.
        return "" if after.surface.startswith(("さ", "せ")) else "object"
    return (
        "noun" if after.surface in _PARTICLES and not place.is_in_expression() else ""
    )


def _is_behind_stem(place: Place) -> bool:
    """Return whether a bare stem of a verb makes one word with it: 空き店舗."""
    last = place.before and place.before.tokens[-1].morph
    return bool(last and last.pos == "動詞" and last.cform.startswith("連用形"))


def _is_clear(kind: str, nature: Nature) -> bool:
    """Return whether the word is what the blank asks for and nothing else."""
    match kind:
        case "na":
            return nature.takes_na and not nature.makes_verb
        case "object" | "verb":
            return nature.makes_verb and not nature.takes_na
    return not nature.makes_verb and not nature.takes_na
