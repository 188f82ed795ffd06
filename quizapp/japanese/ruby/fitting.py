"""Cut a sentence into tokens and words as the author's furigana has it.

No token or word begins or ends inside a base. None runs over two bases that touch, unless it
is one word with their joined reading: 東京《とうきょう》都庁《とちょう》 are two.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quizapp.japanese.grouping import Group
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.readings import listed_readings
from quizapp.japanese.ruby.marks import Mark, overlapping, within
from quizapp.japanese.ruby.pattern import pattern_of
from quizapp.japanese.tokens import Token, tokenize


def tokenize_between(text: str, marks: Sequence[Mark]) -> list[Token]:
    """Return the tokens of `text`, cut where a base begins or ends inside one."""
    tokens = tokenize(text)
    if not marks:
        return tokens
    edges = sorted({edge for token in tokens for edge in _crossed(token, marks)})
    if not edges:
        return tokens
    return [
        replace(token, start=token.start + start, end=token.end + start)
        for start, end in pairwise([0, *edges, len(text)])
        for token in tokenize(text[start:end])
    ]


def fit_groups(
    text: str,
    tokens: Sequence[Token],
    groups: Iterable[Group],
    marks: Sequence[Mark],
) -> Iterator[Group]:
    """Yield `groups` joined where a base has several, and cut between bases that touch."""
    if not marks:
        yield from groups
        return
    merged: list[Group] = []
    for group in groups:
        if merged and _is_inside(tokens[group.start].start, marks):
            merged[-1] = Group(merged[-1].start, group.end, group.end, "名詞")
        else:
            merged.append(group)
    for group in merged:
        start, end = tokens[group.start].start, tokens[group.end - 1].end
        edges = _touching(start, end, marks)
        if edges and not group.number and not _is_listed(text[start:end], start, marks):
            yield from _split(group, tokens, edges)
        else:
            yield group


def _split(group: Group, tokens: Sequence[Token], edges: set[int]) -> Iterator[Group]:
    """Yield the parts of `group` between `edges`; its endings stay with the last one."""
    places = range(group.start + 1, group.stem_end)
    starts = [at for at in places if tokens[at].start in edges]
    for start, end in pairwise([group.start, *starts, group.stem_end]):
        is_last = end == group.stem_end
        pos = "" if end - start == 1 else "名詞"
        yield Group(start, group.end if is_last else end, end, pos)


def _crossed(token: Token, marks: Sequence[Mark]) -> Iterator[int]:
    """Yield the edges of bases at which `token` has to be cut."""
    for mark in overlapping(marks, token.start, token.end):
        if not (token.start <= mark.start and mark.end <= token.end):
            yield from (
                edge
                for edge in (mark.start, mark.end)
                if token.start < edge < token.end
            )
    touching = _touching(token.start, token.end, marks)
    if touching and not _is_word(token, marks):
        yield from touching


def _is_inside(at: int, marks: Sequence[Mark]) -> bool:
    """Return whether a base lies on both sides of `at`."""
    return any(mark.start < at for mark in overlapping(marks, at, at + 1))


def _touching(start: int, end: int, marks: Sequence[Mark]) -> set[int]:
    """Return where two bases within `start` and `end` touch."""
    return {
        left.end
        for left, right in pairwise(within(marks, start, end))
        if left.end == right.start
    }


def _is_word(token: Token, marks: Sequence[Mark]) -> bool:
    pattern = pattern_of(token.surface, token.start, marks)
    readings = {word.reading for word in look_up(token.surface)}
    readings |= {to_hiragana(token.morph.kana), *listed_readings(token.surface)}
    return any(map(pattern.fullmatch, readings))


def _is_listed(surface: str, start: int, marks: Sequence[Mark]) -> bool:
    pattern = pattern_of(surface, start, marks)
    return any(map(pattern.fullmatch, listed_readings(surface)))
