"""Find the furigana of a text, whatever notation it is in."""

import re

from quizapp.japanese.ruby.bases import WINDOW, proved_start, runs, word_edges
from quizapp.japanese.ruby.html import Element, elements
from quizapp.japanese.ruby.letters import BASE, KANA
from quizapp.japanese.ruby.marks import Cut, Mark, as_reading

LONGEST = 60
"""How many characters a reading may have."""

_SIGN = re.compile(r"[｜|《（(\n]|［＃[^［］\n]*］|<ruby\b", re.IGNORECASE)
_INSIDE = f"([{KANA}](?:[{KANA}・ \u3000]{{0,{LONGEST - 2}}}[{KANA}])?)"
_BRACKETS = {
    opening: re.compile(re.escape(opening) + _INSIDE + re.escape(closing))
    for opening, closing in ("《》", "（）", "()")
}
_BARRED = re.compile(r"[^\s。、．，！？「」『』（）()《》［］<>｜|]{1,40}")


class _Scan:
    """Where the scan is: the notation before ended at `floor`, a base may begin after `bar`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.floor = 0
        self.bar: int | None = None
        self.cuts: list[Cut] = []
        self.marks: list[Mark] = []

    def leave(self, end: int) -> None:
        """Go on at `end`; no base begins before it."""
        self.floor, self.bar = end, None

    def take(self, element: Element) -> None:
        """Take out a <ruby> element."""
        self.cuts += element.cuts
        self.marks += element.marks
        self.leave(element.end)

    def bracket(self, at: int) -> None:
        """Take out the bracket that opens at `at` if it is furigana."""
        found = _BRACKETS[self.text[at]].match(self.text, at)
        reading = as_reading(found[1]) if found else ""
        if not found or not reading:
            return
        start = self._barred(at, reading)
        is_barred = start is not None
        if start is None:
            start = proved_start(self.text, self.floor, at, reading)
            if self.text[at] == "《":
                start = self._run(at, start)
        if start is None:
            return
        if is_barred:
            self.cuts.append(Cut(start - 1, start, opens=True))
            self.marks.append(Mark(start, at, reading))
        else:
            self.marks += runs(self.text[start:at], start, reading)
        self.cuts.append(Cut(at, found.end(), opens=False))
        self.leave(found.end())

    def _barred(self, at: int, reading: str) -> int | None:
        """Return where the base begins that a bar marks, round brackets only if it is proved."""
        if self.bar is None or not _BARRED.fullmatch(self.text, self.bar + 1, at):
            return None
        start = self.bar + 1
        is_sure = self.text[at] == "《"
        if not is_sure and self.text[self.bar] == "|":
            return None  # more often the border of a table
        proved = start if is_sure else proved_start(self.text, start, at, reading)
        return start if proved == start else None

    def _run(self, at: int, proved: int | None) -> int | None:
        """Return where the base before 《 begins: the run of kanji, unless another is proved.

        昨日東京《とうきょう》 is over 東京, but 親友《とも》 over all of it, for it is one word.
        """
        first = at
        while first > max(self.floor, at - WINDOW) and BASE.match(self.text, first - 1):
            first -= 1
        if proved is None or first == at:
            return proved if proved is not None or first == at else first
        is_apart = proved - first in word_edges(self.text[first:at])
        return proved if proved <= first or is_apart else first


def scan(text: str) -> tuple[list[Cut], list[Mark]]:
    """Return what to take out of `text` and the readings it gives, both in order."""
    if not _SIGN.search(text):
        return [], []
    scan = _Scan(text)
    found = {element.start: element for element in elements(text)}
    for sign in _SIGN.finditer(text):
        at = sign.start()
        if at < scan.floor:
            continue
        if sign[0] in _BRACKETS:
            scan.bracket(at)
        elif sign[0] in "｜|":
            scan.bar = at
        elif at in found:
            scan.take(found[at])
        elif not sign[0].startswith("<"):
            scan.leave(sign.end())
    return scan.cuts, scan.marks
