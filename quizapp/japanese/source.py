"""Read the bytes of a text file, in whatever encoding Japanese texts come in."""

import codecs
import re

from quizapp.japanese.kana import count_japanese
from quizapp.messages import N_

MAX_BYTES = 1_000_000
MAX_CHARACTERS = 300_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = {
    b"%PDF": N_("a PDF"),
    b"PK\x03\x04": N_("a ZIP, Word or EPUB file"),
    b"\xd0\xcf\x11\xe0": N_("an old Word or Excel file"),
    b"\x89PNG": N_("a picture"),
    b"\xff\xd8\xff": N_("a picture"),
    b"GIF8": N_("a picture"),
    b"\x1f\x8b": N_("a compressed file"),
    b"SQLite format 3": N_("a database"),
}
_ODD = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
_EVERYDAY = re.compile("[ぁ-ゖァ-ヺー。、「」一-龥０-９0-9a-zA-Z\\s]")


class TextError(ValueError):
    """A text that cannot be used, with the reason as a sentence."""


def decode(data: bytes, name: str, max_bytes: int | None = MAX_BYTES) -> str:
    """Return the text of a file called `name`; raise TextError when it holds none.

    More than `max_bytes` are refused; None takes any number.

    Tried in this order: byte order mark, ISO-2022-JP by its escapes, UTF-8, UTF-16
    without a mark, then Shift_JIS (cp932) against EUC-JP by which of them reads
    more like everyday Japanese.
    """
    if not data.strip():
        raise TextError(N_("%(name)s is empty.", name=name))
    if max_bytes is not None and len(data) > max_bytes:
        raise TextError(
            N_(
                "%(name)s is %(size).1f MB large; at most %(most)d MB can be taken at once.",
                name=name,
                size=len(data) / 1e6,
                most=round(max_bytes / 1e6),
            )
        )
    for magic, kind in _BINARY.items():
        if data.startswith(magic):
            raise TextError(
                N_(
                    "%(name)s is %(kind)s, not a text file. Copy its text and paste that.",
                    name=name,
                    kind=kind,
                )
            )
    for encoding in _candidates(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_ODD.findall(text)) <= len(text) / 100:
            return text
    raise TextError(
        N_(
            "%(name)s is not readable as text: it is neither UTF-8 nor UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP.",
            name=name,
        )
    )


def check(text: str, name: str) -> None:
    """Raise TextError unless `text` is Japanese and short enough to work on."""
    if not text.strip():
        raise TextError(N_("%(name)s is empty.", name=name))
    if len(text) > MAX_CHARACTERS:
        raise TextError(
            N_(
                "%(name)s has %(count)s characters; at most %(most)s can be taken at once.",
                name=name,
                count=f"{len(text):,}",
                most=f"{MAX_CHARACTERS:,}",
            )
        )
    if not count_japanese(text):
        raise TextError(
            N_(
                "There is no Japanese in %(name)s: it has neither kana nor kanji.",
                name=name,
            )
        )


def _candidates(data: bytes) -> list[str]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return [encoding]
    if b"\x1b$" in data:
        return ["iso2022_jp_2004", "iso2022_jp"]
    if b"\x00" in data:
        return [*_by_likeness(data, ["utf-16-le", "utf-16-be"]), "utf-8"]
    return ["utf-8", *_by_likeness(data, ["cp932", "euc_jp", "utf-16-le", "utf-16-be"])]


def _by_likeness(data: bytes, encodings: list[str]) -> list[str]:
    """Return the encodings that can read `data`, the most Japanese result first."""
    likeness = {}
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        kana = len(re.findall("[ぁ-ん]", text))
        share = len(_EVERYDAY.findall(text)) / len(text)
        likeness[encoding] = share + kana / len(text)
    return sorted(likeness, key=lambda encoding: -likeness[encoding])
