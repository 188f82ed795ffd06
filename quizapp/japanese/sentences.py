"""Split a line into sentences.

A sentence ends after 。！？!? and the closing brackets behind it, but not inside 「」『』（）.
"""

import re

_OPENING = "「『（(【〈《［[｢"
_CLOSING = "」』）)】〉》］]｣"
_FINAL = "。！？!?．｡."


def split_sentences(line: str) -> list[tuple[int, int]]:
    """Return start and end of each sentence of one line, outer spaces left out.

    「来る？」と聞いた。はい。 → 「来る？」と聞いた。 / はい。 A line whose brackets do not
    close is split as if it had none.
    """
    cuts = _cuts(line, heed_brackets=True)
    if cuts is None:
        cuts = _cuts(line, heed_brackets=False) or []
    spans = []
    start = 0
    for cut in [*cuts, len(line)]:
        part = line[start:cut]
        if part.strip():
            begin = start + len(part) - len(part.lstrip())
            spans.append((begin, begin + len(part.strip())))
        start = cut
    return spans


def _cuts(line: str, *, heed_brackets: bool) -> list[int] | None:
    """Return where sentences end; None when brackets are to be heeded and do not close."""
    cuts = []
    depth = 0
    at = 0
    while at < len(line):
        character = line[at]
        at += 1
        if heed_brackets and character in _OPENING:
            depth += 1
        elif heed_brackets and character in _CLOSING:
            depth = max(depth - 1, 0)
        elif depth == 0 and character in _FINAL and _ends_sentence(line, at):
            while at < len(line) and line[at] in _FINAL + _CLOSING:
                at += 1
            if not re.match("(と|って)", line[at:]):
                cuts.append(at)
    return None if depth else cuts


def _ends_sentence(line: str, at: int) -> bool:
    """Return whether the mark before `at` ends a sentence: not in 3.5, Node.js or Yahoo!."""
    mark, before, after = line[at - 1], line[at - 2 : at - 1], line[at : at + 1]
    if mark in ".．":
        is_free = not after or after.isspace() or mark == "．"
        return is_free and not before.isascii() and not before.isdigit()
    return not (mark == "!" and before.isascii() and before.isalpha() and after)
