"""Words of a learner as a CSV file that a spreadsheet opens as it is."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from zoneinfo import ZoneInfo

from quizapp.items.slip_kinds import KINDS
from quizapp.learning.listed_words import LastMiss, ListedWord
from quizapp.learning.shown import Quotation

COLUMNS = (
    "word", "reading", "meaning", "times missed", "last missed", "asked as", "right answer",
    "your answer", "confusion", "sentence", "article", "standing", "comes back",
)  # fmt: skip

# A spreadsheet takes a cell that begins so for a formula; some do with full-width signs too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_of(words: Iterable[ListedWord], zone: ZoneInfo | None = None) -> Iterator[str]:
    """Yield the file's text a line at a time: first a byte order mark, by which Excel knows UTF-8.

    Times are in `zone`, by default in UTC. A cell that would be a formula begins with an
    apostrophe.
    """
    buffer = StringIO()
    writer = csv.writer(buffer)
    yield "\ufeff"
    for row in ([*COLUMNS], *(_row(word, zone) for word in words)):
        writer.writerow([harmless(cell) for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def harmless(cell: str) -> str:
    """Return `cell`, with an apostrophe before it where a spreadsheet would calculate."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def sentence_of(evidence: Quotation | None) -> str:
    """Return the sentence of the evidence without furigana, or an empty string."""
    if evidence is None:
        return ""
    pieces = (*evidence.before, *evidence.marked, *evidence.after)
    return "".join(text for text, _ruby in pieces)


def _row(word: ListedWord, zone: ZoneInfo | None) -> list[str]:
    is_asked = word.standing in ("met", "learnt")
    return [
        word.base,
        word.reading,
        word.gloss,
        str(word.times),
        *_miss(word.last, zone),
        sentence_of(word.sentence),
        word.set_title,
        word.standing,
        f"{word.due:%Y-%m-%d}" if is_asked else "",
    ]


def _miss(last: LastMiss | None, zone: ZoneInfo | None) -> list[str]:
    if last is None:
        return [""] * 5
    when = last.missed_at.astimezone(zone) if zone else last.missed_at
    return [
        f"{when:%Y-%m-%d %H:%M}",
        last.type.replace("_", " "),
        last.result.key[0],
        last.result.text,
        KINDS[last.kind].english,
    ]
