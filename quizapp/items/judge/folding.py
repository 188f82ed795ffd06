"""Bring a typed reading into one form: width, kind of kana, spaces, marks and romaji go."""

import re
from itertools import islice, product

import jaconv

from quizapp.japanese import kana

_MARKS = re.compile(r"[\s。、．，.,!！?？「」『』()（）・~〜～]+")
_WAYS = {
    "ā": ("aa",), "ī": ("ii",), "ū": ("uu",), "ē": ("ee", "ei"), "ō": ("ou", "oo"),
    "â": ("aa",), "î": ("ii",), "û": ("uu",), "ê": ("ee", "ei"), "ô": ("ou", "oo"),
    "dzu": ("du",), "zu": ("zu", "du"), "ji": ("ji", "di"), "ja": ("ja", "dya"),
    "ju": ("ju", "dyu"), "jo": ("jo", "dyo"), "nn": ("n'", "n'n"),
}  # fmt: skip
_PIECES = re.compile("(dzu|zu|j[iauo]|nn(?=[aiueoyāīūēōâîûêô])|[āīūēōâîûêô])")
_LETTERS = re.compile("[a-zāīūēōâîûêô'’-]+")
_ROMAJI = re.compile(
    "(?:(?:([kgsztdbpmrfhjcwy])(?=\\1)|t(?=ch))?"
    "(?:sh|ch|ts|dz|j|[kgsztdnhfbpmyrwv])?y?[aiueoāīūēōâîûêô]"
    "|x(?:t?su|y?[aiueo])|[nm](?![aiueoyāīūēōâîûêô])['’-]?|n['’]|-)+"
)
_DASHES = re.compile("[-‐‑–—―─−]")
_MOST_WAYS = 64


def fold_answer(answer: str) -> str:
    """Return `answer` without marks and spaces, in hiragana; romaji in small letters."""
    folded = kana.fold(_MARKS.sub("", answer)).lower()
    text = _MARKS.sub("", folded).replace("’", "'")
    return text if _LETTERS.fullmatch(text) else _DASHES.sub("ー", text)


def readings_of(answer: str) -> list[str]:
    """Return the hiragana readings that `answer` can stand for, likeliest first.

    One, unless it is in romaji: `jūdō` → じゅうどう, じゅうどお. Letters that are no romaji
    stay as they are. Never empty.
    """
    text = fold_answer(answer)
    if not _LETTERS.fullmatch(text) or not _ROMAJI.fullmatch(text):
        return [text]
    parts = [_WAYS.get(part, (part,)) for part in _PIECES.split(text)]
    spelled = islice(product(*parts), _MOST_WAYS)
    return [str(jaconv.alphabet2kana("".join(way))) for way in spelled]
