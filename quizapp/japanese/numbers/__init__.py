"""Find number expressions and read them: 12月20日 → じゅうにがつはつか, 5カ国 → ごかこく."""

from dataclasses import dataclass

from quizapp.japanese.numbers.compose import read_piece
from quizapp.japanese.numbers.counters import DATE, ORDINAL
from quizapp.japanese.numbers.doubt import doubt, is_word
from quizapp.japanese.numbers.notation import Numeral, read_numeral
from quizapp.japanese.numbers.read import MOST, read_integer
from quizapp.japanese.numbers.scan import Piece, scan
from quizapp.japanese.numbers.write import write_like

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


@dataclass(frozen=True, slots=True)
class Number:
    """One number expression: `text[start:end]` in code points, half-open.

    ======== =====================================================================
    readings in hiragana, best first, all of them right; may be empty, and is not
             to be asked unless `reason` is empty
    kind     `date` (年 月 日 世紀 年代), `time` (of the clock), `quantity` (with a counter),
             `ordinal` (第, 目, 番 …) or `plain`
    parts    values with their counters as written: ((12, "月"), (20, "日")); the first
             half of a range and of a fraction have "" and "分の"; empty for 数十人, 10:30
    reason   why the reading is not certain enough to ask; empty when it is
    ======== =====================================================================
    """

    start: int
    end: int
    readings: tuple[str, ...]
    kind: str
    parts: tuple[tuple[float | int, str], ...]
    reason: str


def find_numbers(text: str) -> list[Number]:
    """Return the number expressions of `text` in order; they do not overlap.

    Digits may be half-width, full-width or kanji. 何人, and numerals inside words (一番,
    統一, 三角形), are none.
    """
    runs: list[list[tuple[Piece, list[Numeral]]]] = []
    for piece in scan(text):
        numerals = _numerals(text, piece)
        if numerals is None or is_word(text, piece):
            continue
        if runs and _continues(runs[-1][-1][0], piece):
            runs[-1].append((piece, numerals))
        else:
            runs.append([(piece, numerals)])
    return [_number(text, run) for run in runs]


def respell(
    number: Number, text: str, parts: tuple[tuple[float | int, str], ...]
) -> str:
    """Return `number` as it stands in `text` with the values of `parts` instead.

    Notation, prefix, counters and all else stay: (３月, ((5, "月"),)) → ５月. Raise ValueError
    when the counters differ or a value cannot be written in that notation.
    """
    if not parts or [part[1] for part in parts] != [part[1] for part in number.parts]:
        message = f"{text[number.start : number.end]} has other parts than {parts}"
        raise ValueError(message)
    pieces = [p for p in scan(text) if number.start <= p.start and p.end <= number.end]
    spans = [span for piece in pieces for span in piece.numerals]
    written, at = "", number.start
    for (start, end), (value, _) in zip(spans, parts, strict=True):
        written += text[at:start] + write_like(text[start:end], value)
        at = end
    return written + text[at : number.end]


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
    between = "分の" if piece.shape == "fraction" else ""
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
