"""Find number expressions and read them: 12月20日 → じゅうにがつはつか, 5カ国 → ごかこく."""

from dataclasses import dataclass, replace

from quizapp.japanese.numbers_counters import COUNTERS, DATE, ORDINAL, Counter
from quizapp.japanese.numbers_doubt import doubt, first_day, is_kanji, is_word
from quizapp.japanese.numbers_notation import Numeral, read_numeral, write_like
from quizapp.japanese.numbers_read import (
    MOST,
    read_counted,
    read_integer,
    read_plain,
    read_several,
)
from quizapp.japanese.numbers_scan import PREFIXES, TAILS, Piece, scan

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
# 3割5分: the 分 of ten parts, not of the hour.
_TENTHS = replace(COUNTERS["分"], readings=("ぶ",), sound="-")


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
    pieces = [p for p in scan(text) if number.start <= p.start and p.end <= number.end]
    spans = [span for piece in pieces for span in piece.numerals]
    if not number.parts or [c for _, c in parts] != [c for _, c in number.parts]:
        message = f"{text[number.start : number.end]} has other parts than {parts}"
        raise ValueError(message)
    written, at = "", number.start
    for (start, end), (value, _) in zip(spans, parts, strict=True):
        written += text[at:start] + write_like(text[start:end], value)
        at = end
    return written + text[at : number.end]


def _numerals(text: str, piece: Piece) -> list[Numeral] | None:
    """Return the numerals of `piece`, or None when one is none (二三十) or too long."""
    if piece.shape == "first":
        return [Numeral("元", 1, 1)]
    written = [text[start:end] for start, end in piece.numerals]
    if piece.shape == "several":
        written = written[:-1]
    try:
        return [read_numeral(numeral) for numeral in written if len(numeral) <= 24]
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
    reasons = []
    for at, (piece, numerals) in enumerate(run):
        left = run[at - 1][0].counter if at else ""
        following = _read(text, piece, numerals, left)
        readings = tuple(head + tail for head in readings for tail in following)[:MOST]
        parts += _parts(piece, numerals)
        reasons.append(doubt(text, piece, numerals))
    first, last = run[0][0], run[-1][0]
    reason = next(filter(None, reasons), "")
    return Number(first.start, last.end, readings, _kind(run), tuple(parts), reason)


def _read(
    text: str, piece: Piece, numerals: list[Numeral], left: str
) -> tuple[str, ...]:
    """Return the readings of one piece after the counter `left` (割 makes 分 ぶ)."""
    counter = _TENTHS if left == "割" else COUNTERS.get(piece.counter)
    match piece.shape:
        case "code" | "range":
            return ()
        case "first":
            found: tuple[str, ...] = ("がんねん",)
        case "several" if counter:
            scale = text[slice(*piece.numerals[-1])].removeprefix("数")
            found = read_several(next(iter(numerals), None), scale, counter)
        case "few" if counter:
            found = _read_few(numerals, counter)
        case "fraction":
            found = _read_fraction(numerals, counter)
        case _ if counter is None:
            found = read_plain(numerals[0]) if is_kanji(numerals[0].text) else ()
        case _ if piece.counter == "日" and numerals[0].value == 1:
            found = ("ついたち",) if left == "月" else first_day(text, piece)
        case _:
            found = read_counted(numerals[0], counter)
    head = "".join(PREFIXES[name] for name in PREFIXES if name in piece.prefix)
    return tuple(head + reading + TAILS.get(piece.tail, "") for reading in found)


def _read_few(numerals: list[Numeral], counter: Counter) -> tuple[str, ...]:
    """Return 二、三人 → にさんにん: the plain first number, the second with the counter."""
    plain = replace(counter, exact={})
    return tuple(
        read_plain(numerals[0])[0] + reading
        for reading in read_counted(numerals[1], plain)
    )


def _read_fraction(numerals: list[Numeral], counter: Counter | None) -> tuple[str, ...]:
    """Return 三分の一 → さんぶんのいち, with a counter where one follows."""
    above = read_counted(numerals[1], counter) if counter else read_plain(numerals[1])
    return tuple(
        f"{below}ぶんの{top}" for below in read_plain(numerals[0]) for top in above
    )


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
