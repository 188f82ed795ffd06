"""Split Japanese text into tokens, with fugashi and UniDic.

A token is UniDic's short unit (短単位). UniDic's names are kept, in snake case:

    ========== ========= ====================================================
    here       UniDic    meaning, with 行っ of 行った as the example
    ========== ========= ====================================================
    surface    (surface) as written: 行っ
    base       orthBase  dictionary form in the writer's spelling: 行く
    lemma      lemma     UniDic headword: 行く, but これ → 此れ, 私 → 私-代名詞
    kana       kana      reading of the surface, katakana: イッ
    kana_base  kanaBase  reading of the base, katakana: イク
    pos … pos4 pos1 …    part of speech: 動詞, 非自立可能
    ctype      cType     class of conjugation: 五段-カ行
    cform      cForm     form of conjugation: 連用形-促音便
    goshu      goshu     origin of the word: 和, 漢, 外, 混, 固, 記号
    ========== ========= ====================================================

Show learners `base`, never `lemma`: the lemma joins spellings together and may
carry a gloss after a hyphen (コーヒー-coffee).

unidic-lite knows full-width digits and letters only, and MeCab dies on very long runs of
one kind of character and drops what follows a NUL. So the tagger sees a folded copy of the
text in pieces of at most `PIECE` characters, and offsets are mapped back.

Source: UniDic FAQ, https://clrd.ninjal.ac.jp/unidic/faq.html
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from sys import intern
from threading import Lock
from typing import NamedTuple

import fugashi
import unidic_lite

PIECE = 1000

LEXICON = Path(unidic_lite.DICDIR) / "sys.dic"
"""UniDic's words, compiled by MeCab."""

_BREAKS = "。！？\n、，．　 "
_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}

# Not what Japanese texts are mostly made of: half-width kana, combining marks, invisible
# characters, controls, surrogates and more, which a character-for-character copy may not serve.
_SPECIAL = re.compile(
    r"[^\t\n -~\xa1-\xac\xae-\u02af\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u3000-\u3029"
    r"\u3030-\u3096\u309b-\u30ff\u3200-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6"
    r"\U00020000-\U000323af]"
)
_VOICINGS = "\u3099\u309a\uff9e\uff9f"
SKIN = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_JOINER = "\u200d"


class Morph(NamedTuple):
    """What UniDic says of a token whatever its place; the table above has the names."""

    base: str
    lemma: str
    kana: str
    kana_base: str
    pos: str
    pos2: str
    pos3: str
    pos4: str
    ctype: str
    cform: str
    goshu: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class Token:
    """One token: `text[start:end] == surface`, in code points of the text as given.

    A token that UniDic does not know has its surface as base and lemma, and no kana.
    """

    surface: str
    start: int
    end: int
    morph: Morph


def tokenize(text: str) -> list[Token]:
    """Split `text` into tokens in reading order; white space yields none.

    Any string will do: NUL, lone surrogates and other controls act as white space.
    """
    folded, offsets = fold(text)
    tokens = []
    for piece_start, piece in _pieces(folded):
        position = piece_start
        for surface, morph in _tag(piece):
            at = folded.index(surface, position)
            position = at + len(surface)
            start, end = at, position
            if offsets is not None:
                start, end = offsets[at], offsets[position]
            tokens.append(Token(text[start:end], start, end, morph))
    return tokens


def is_nominal(token: Token | None) -> bool:
    """Return whether `token` can be a part of a compound noun."""
    return token is not None and token.morph.pos in (
        "名詞",
        "接頭辞",
        "接尾辞",
        "形状詞",
        "代名詞",
    )


_lock = Lock()


@cache
def _tagger() -> fugashi.Tagger:
    return fugashi.Tagger(_arguments())


def _arguments() -> str:
    return f'-r "{unidic_lite.DICDIR}/mecabrc" -d "{unidic_lite.DICDIR}"'


def _tag(piece: str) -> list[tuple[str, Morph]]:
    """Return the tokens of `piece`; a node may be read only until the next call."""
    with _lock:
        return [(node.surface, _morph(node)) for node in _tagger()(piece)]


# UniDic's features by their raw line: reading them costs twice the tagging itself.
_morphs: dict[str, Morph] = {}
_MORPHS_KEPT = 30_000


def _morph(node: fugashi.Node) -> Morph:
    if node.is_unk:
        return _new_morph(node)
    raw = node.feature_raw
    morph = _morphs.get(raw)
    if morph is None:
        if len(_morphs) >= _MORPHS_KEPT:
            _morphs.clear()
        morph = _morphs[raw] = _new_morph(node)
    return morph


def _new_morph(node: fugashi.Node) -> Morph:
    feature = node.feature
    return Morph(
        base=feature.orthBase or node.surface,
        lemma=feature.lemma or node.surface,
        kana=feature.kana or "",
        kana_base=feature.kanaBase or "",
        pos=intern(feature.pos1),
        pos2=intern(feature.pos2 or ""),
        pos3=intern(feature.pos3 or ""),
        pos4=intern(feature.pos4 or ""),
        ctype=intern(feature.cType or ""),
        cform=intern(feature.cForm or ""),
        goshu=intern(feature.goshu or ""),
        is_known=not node.is_unk,
    )


def fold(text: str) -> tuple[str, list[int] | None]:
    """Return the copy to tag and, for each place in it and its end, the place in `text`.

    ｶﾞｽ 5m → ガス ５ｍ. The places are None where copy and text agree throughout.
    """
    if not _SPECIAL.search(text):
        return text.translate(_WIDE), None
    folded: list[str] = []
    offsets: list[int] = []
    for at, character in enumerate(text):
        category = unicodedata.category(character)
        if folded and (composed := _composed(folded[-1], character)):
            folded[-1] = composed
        elif category in ("Cf", "Mn", "Me") or (
            folded and _continues_picture(text, at, category)
        ):
            continue
        elif category in ("Cc", "Cs") and character not in "\n\t":
            folded.append(" ")
            offsets.append(at)
        else:
            plain = (
                unicodedata.normalize("NFKC", character)
                if "\uff61" <= character <= "\uff9f"
                else character
            )
            folded.append(plain.translate(_WIDE))
            offsets.append(at)
    offsets.append(len(text))
    return "".join(folded), offsets


def _composed(before: str, character: str) -> str:
    """Return the one character that `before` and a mark of voicing are together, or nothing."""
    if character not in _VOICINGS:
        return ""
    together = unicodedata.normalize("NFKC", before + character)
    return together if len(together) == 1 else ""


def _continues_picture(text: str, at: int, category: str) -> bool:
    """Return whether `text[at]` is part of the emoji before it: 👩‍🚒, 👍🏽."""
    return text[at] in SKIN or (category == "So" and text[at - 1] == _JOINER)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield `text` in pieces of at most PIECE characters, cut after a mark if there is one."""
    start = 0
    while start < len(text):
        end = min(start + PIECE, len(text))
        if end < len(text):
            cut = max(text.rfind(mark, start, end) for mark in _BREAKS)
            end = cut + 1 if cut > start else end
        yield start, text[start:end]
        start = end
