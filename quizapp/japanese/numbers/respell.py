"""Write a number expression again with other values: 3月 → 5月."""

from quizapp.japanese.numbers.number import Number
from quizapp.japanese.numbers.scan import scan
from quizapp.japanese.numbers.write import write_like


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
