"""Put the predicate of a sentence into another style: 開いた → 開きましたか, 開きました → 開いた.

Negations, guesses and hearsay have no ending here: whoever asks about them asks about what is
not so, or not sure.
"""

from dataclasses import dataclass

from quizapp.japanese.conjugation import inflect, with_tail
from quizapp.japanese.phrases.bunsetsu import Bunsetsu
from quizapp.japanese.tokens import Token

_FINITE = ("終止形", "連体形")
_PASSIVES = ("助動詞-レル", "助動詞-セル", "下一段", "上一段")
# Written in the plain form, asked with 〜ている: 湖には魚がすむ → 魚がすんでいますか.
_LASTING = frozenset(
    ("すむ", "住む", "棲む", "持つ", "もつ", "見込む", "誇る", "務める", "営む", "率いる", "抱える", "備える", "目指す", "望む", "占める", "描く", "知る")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ending:
    """How a sentence ends: `polite` before か, `plain` before a noun, `is_past`.

    `kind` is `verb`, `adjective` or `noun`; a noun has no plain form here.
    """

    kind: str
    polite: str
    plain: str
    is_past: bool


def ending_of(predicate: Bunsetsu) -> Ending | None:
    """Return the ending of a predicate in all styles, or None when it is not certain."""
    tokens = [token for word in predicate.words for token in word.tokens]
    text = predicate.text
    if any(
        token.morph.lemma in ("ない", "無い", "ず", "ぬ", "まい") for token in tokens
    ):
        return None
    return _noun(tokens, text) or _verb(tokens, text) or _adjective(tokens, text)


def past_of_stem(predicate: Bunsetsu) -> Ending | None:
    """Return the past of a predicate that goes on in its stem: 建てられ → 建てられた."""
    last = predicate.words[-1].tokens[-1]
    text = predicate.text
    if not last.morph.cform.startswith("連用形") or last.morph.pos not in (
        "動詞",
        "助動詞",
    ):
        return None
    before = text[: len(text) - len(last.surface)]
    stem, past = stem_of(last), _past(last)
    if not stem or not past:
        return None
    return Ending("verb", before + stem + "ました", before + past, is_past=True)


def stem_of(token: Token) -> str:
    """Return what ます follows: 開い of 開いた → 開き; empty when it is not certain."""
    base, ctype = token.morph.base, token.morph.ctype
    if ctype.startswith("五段"):
        try:
            return inflect(base, "連用形")
        except ValueError:
            return ""
    if ctype.startswith(_PASSIVES):
        return base[:-1]
    if ctype.startswith("サ行変格") and base.endswith("する"):
        return base[:-2] + "し"
    if ctype.startswith("カ行変格"):
        return {"来る": "来", "くる": "き"}.get(base, "")
    return ""


def _past(token: Token) -> str:
    base, ctype = token.morph.base, token.morph.ctype
    if ctype.startswith("五段"):
        try:
            return with_tail(base, "音便形", "た")
        except ValueError:
            return ""
    stem = stem_of(token)
    return stem + "た" if stem else ""


def _noun(tokens: list[Token], text: str) -> Ending | None:
    """Return the ending of 町だ, 町である, 町です and their past."""
    tails = {
        "だ": ("です", False), "である": ("です", False), "です": ("です", False), "であります": ("です", False),
        "だった": ("でした", True), "であった": ("でした", True), "でした": ("でした", True),
    }  # fmt: skip
    first = next(
        (
            at
            for at, token in enumerate(tokens)
            if at
            and token.morph.pos == "助動詞"
            and token.morph.base in ("だ", "です", "で")
        ),
        None,
    )
    if first is None or tokens[first - 1].morph.pos not in (
        "名詞", "代名詞", "接尾辞", "形状詞", "助詞", "記号", "補助記号",
    ):  # fmt: skip
        return None
    if tokens[first - 1].morph.pos2 in ("助動詞語幹", "準体助詞"):
        return None
    tail = "".join(token.surface for token in tokens[first:])
    if tail not in tails:
        return None
    polite, is_past = tails[tail]
    return Ending("noun", text.removesuffix(tail) + polite, "", is_past)


def _verb(tokens: list[Token], text: str) -> Ending | None:
    *before, last = tokens
    tail = ""
    is_past = False
    if text.endswith("である") or not last.morph.cform.startswith(_FINITE):
        return None
    if last.morph.ctype == "助動詞-タ" and before:
        tail, is_past = last.surface, True
        *before, last = before
    is_polite = last.morph.ctype == "助動詞-マス"
    if is_polite and before:
        tail = last.surface + tail
        *before, last = before
    if last.morph.pos not in ("動詞", "助動詞") or not stem_of(last):
        return None
    head = text.removesuffix(tail).removesuffix(last.surface)
    if is_past:
        plain = head + _past(last) if is_polite else text
        return Ending("verb", head + stem_of(last) + "ました", plain, is_past=True)
    plain = head + last.morph.base
    polite = head + stem_of(last) + "ます"
    if not head and last.morph.base in _LASTING:
        polite = _past(last)[:-1] + {"た": "て", "だ": "で"}[_past(last)[-1]] + "います"
    return Ending("verb", polite, plain, is_past=False)


def _adjective(tokens: list[Token], text: str) -> Ending | None:
    if tokens[-1].morph.base == "です" and tokens[-1].surface == "です":
        tokens, text = tokens[:-1], text.removesuffix("です")
    if not tokens:
        return None
    is_past = tokens[-1].morph.ctype == "助動詞-タ" and len(tokens) > 1
    adjective = tokens[-2] if is_past else tokens[-1]
    if adjective.morph.pos != "形容詞":
        return None
    if not is_past and not adjective.morph.cform.startswith(_FINITE):
        return None
    return Ending("adjective", text + "です", text, is_past)
