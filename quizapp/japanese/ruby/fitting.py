"""Cut a sentence into tokens and words as the author's furigana has it.

No token or word begins or ends inside a base. None runs over two bases that touch, unless it
is one word with their joined reading: 東京《とうきょう》都庁《とちょう》 are two.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quizapp.japanese.grouping import Group
from quizapp.japanese.kana import is_kana, to_hiragana
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.readings import listed_readings
from quizapp.japanese.ruby.marks import Mark, overlapping, within
from quizapp.japanese.ruby.pattern import pattern_of
from quizapp.japanese.tokens import Token, tokenize

_INFLECTED = ("動詞", "形容詞")


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
    for group in _merged(tokens, groups, marks):
        start, end = tokens[group.start].start, tokens[group.end - 1].end
        edges = _touching(start, end, marks)
        if edges and not group.number and not _is_listed(text[start:end], start, marks):
            yield from _split(group, tokens, edges)
        else:
            yield group


def _merged(
    tokens: Sequence[Token], groups: Iterable[Group], marks: Sequence[Mark]
) -> list[Group]:
    """Return `groups` with those that share a base as one, cut free of what is beside it."""
    merged: list[Group] = []
    for group in groups:
        at = tokens[group.start].start
        base = next((m for m in overlapping(marks, at, at + 1) if m.start < at), None)
        if base is None or not merged:
            merged.append(group)
            continue
        before = [*_split(merged.pop(), tokens, {base.start})]
        after = [*_split(group, tokens, {base.end})]
        last = after[0]
        pos = last.pos or tokens[last.start].morph.pos
        pos = pos if pos in _INFLECTED else "名詞"
        joined = Group(before[-1].start, last.end, last.stem_end, pos)
        merged += [*before[:-1], joined, *after[1:]]
    return merged


def _split(group: Group, tokens: Sequence[Token], edges: set[int]) -> Iterator[Group]:
    """Yield the parts of `group` between `edges`; its endings stay with the last one."""
    if edges.isdisjoint(
        token.start for token in tokens[group.start + 1 : group.stem_end]
    ):
        yield group
        return
    places = range(group.start + 1, group.stem_end)
    starts = [at for at in places if tokens[at].start in edges]
    for start, end in pairwise([group.start, *starts, group.stem_end]):
        is_last = end == group.stem_end
        pos = group.pos if is_last else "名詞"
        pos = "" if end - start == 1 else pos
        yield Group(start, group.end if is_last else end, end, pos)


def _crossed(token: Token, marks: Sequence[Mark]) -> Iterator[int]:
    """Yield the edges of bases at which `token` has to be cut.

    Not before its okurigana: 爆買《ばくが》い, where UniDic has the token 買い.
    """
    for mark in overlapping(marks, token.start, token.end):
        if token.start < mark.start and token.end < mark.end:
            yield mark.start
        elif mark.start < token.start and mark.end < token.end:
            rest = token.surface[mark.end - token.start :]
            if not is_kana(rest):
                yield mark.end
    touching = _touching(token.start, token.end, marks)
    if touching and not _is_word(token, marks):
        yield from touching


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
