"""Find number expressions and read them: 12月20日 → じゅうにがつはつか, 5カ国 → ごかこく."""

from quizapp.japanese.numbers.compose import read_piece
from quizapp.japanese.numbers.counters import DATE, ORDINAL
from quizapp.japanese.numbers.doubt import doubt
from quizapp.japanese.numbers.notation import Numeral, read_numeral
from quizapp.japanese.numbers.number import Number
from quizapp.japanese.numbers.read import MOST, read_integer
from quizapp.japanese.numbers.respell import respell
from quizapp.japanese.numbers.scan import Piece, scan
from quizapp.japanese.numbers.words import word_end

__all__ = ["Number", "find_numbers", "read_integer", "respell"]

_FOLLOW = {
    "年": frozenset({"月", "か月", "カ月", "ヶ月", "ヵ月", "ケ月", "箇月", "組"}),
    "月": frozenset({"日"}),
    "時": frozenset({"分"}),
    "時間": frozenset({"分"}),
    "分": frozenset({"秒", "厘"}),
    "割": frozenset({"分"}),
    "円": frozenset({"銭"}),
    "丁目": frozenset({"番", "番地"}),
    "番": frozenset({"号"}),
    "番地": frozenset({"号"}),
}
# What the first of two numerals is called by in `Number.parts`.
_BETWEEN = {"fraction": "分の", "versus": "対"}


def find_numbers(text: str) -> list[Number]:
    """Return the number expressions of `text` in order; they do not overlap.

    Digits may be half-width, full-width or kanji. 何人 and 数年 are numbers too; numerals
    that are or begin other words (一番, 統一, 三日月) are none.
    """
    runs: list[list[tuple[Piece, list[Numeral]]]] = []
    covered = 0
    for piece in scan(text):
        numerals = _numerals(text, piece)
        if numerals is None or piece.start < covered:
            continue
        if end := word_end(text, piece, numerals):
            covered = end
        elif runs and _continues(runs[-1][-1][0], piece):
            runs[-1].append((piece, numerals))
        else:
            runs.append([(piece, numerals)])
    return [_number(text, run) for run in runs]


def _numerals(text: str, piece: Piece) -> list[Numeral] | None:
    """Return the numerals of `piece`, or None when one is none (二三十, 十十)."""
    if piece.shape == "first":
        return [Numeral("元", 1, 1)]
    written = [text[start:end] for start, end in piece.numerals]
    if piece.shape == "several":
        written = written[:-1]
    try:
        return [read_numeral(numeral) for numeral in written]
    except ValueError:
        return None


def _continues(before: Piece, piece: Piece) -> bool:
    """Return whether `piece` goes on where `before` stops: 12月 and 20日."""
    return (
        before.end == piece.start
        and before.shape in ("one", "first")
        and piece.shape == "one"
        and not (before.tail or piece.prefix)
        and piece.counter in _FOLLOW.get(before.counter, ())
    )


def _number(text: str, run: list[tuple[Piece, list[Numeral]]]) -> Number:
    readings: tuple[str, ...] = ("",)
    parts: list[tuple[float | int, str]] = []
    reason = ""
    for at, (piece, numerals) in enumerate(run):
        left = run[at - 1][0].counter if at else ""
        following = read_piece(text, piece, numerals, left)
        readings = tuple(head + tail for head in readings for tail in following)[:MOST]
        parts += _parts(piece, numerals)
        reason = reason or doubt(text, piece, numerals)
    first, last = run[0][0], run[-1][0]
    return Number(first.start, last.end, readings, _kind(run), tuple(parts), reason)


def _parts(piece: Piece, numerals: list[Numeral]) -> list[tuple[float | int, str]]:
    """Return values and counters; the tail belongs to the counter: (3, "時半")."""
    if piece.shape in ("code", "several"):
        return []
    if piece.shape == "few" and numerals[1].value != numerals[0].value + 1:
        return []
    between = _BETWEEN.get(piece.shape, "")
    counters = [between] * (len(numerals) - 1) + [piece.counter + piece.tail]
    return [
        (numeral.value, name) for numeral, name in zip(numerals, counters, strict=True)
    ]


def _kind(run: list[tuple[Piece, list[Numeral]]]) -> str:
    first = run[0][0]
    counters = {piece.counter for piece, _ in run}
    if "第" in first.prefix or any(piece.tail == "目" for piece, _ in run):
        return "ordinal"
    if counters & DATE:
        return "date"
    if first.counter == "時":
        return "time"
    if counters & ORDINAL:
        return "ordinal"
    return "quantity" if first.counter or first.shape == "fraction" else "plain"
