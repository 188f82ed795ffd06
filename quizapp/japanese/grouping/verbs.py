"""Find the verbs and adjectives that UniDic cuts into several tokens: 使い + 切る."""

from functools import lru_cache
from itertools import pairwise

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.grouping.listed import is_common, parts_of_speech
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.readings.voicing import soft
from quizapp.japanese.tokens import Token, is_nominal

_LONGEST = 4
# The lemmas of nouns that serve grammar.
FORMAL = frozenset(
    (
        "事",
        "物",
        "時",
        "為",
        "内",
        "筈",
        "訳",
        "様",
        "方",
        "所",
        "侭",
        "其れ",
        "此れ",
        "彼れ",
        "何",
    )
)
# Any verb's stem takes these, so each is a word by itself, listed with the stem or not.
_FREE = frozenset(("始める", "続ける", "終わる", "終える", "過ぎる"))
_PASSING = frozenset((("過ぎる", "通る"), ("過ぎる", "行く")))
_LINKS = ("を", "に", "が", "も", "の")


def find_verb(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of the longest listed verb or adjective that begins at `at`, or 0.

    Its last token may be inflected: 気 + に + 入っ of 気に入って.
    """
    if not is_nominal(tokens[at]) and tokens[at].morph.pos != "動詞":
        return 0
    before = tokens[at - 1] if at else None
    for stop in range(min(at + _LONGEST, len(tokens)), at + 1, -1):
        parts = tokens[at:stop]
        if not _is_chain(parts):
            continue
        form = text[parts[0].start : parts[-1].start] + voiced_base(parts[-1])
        is_phrase = any(part.morph.pos == "助詞" for part in parts)
        if is_nominal(parts[0]) and (
            _is_tied(before) or parts[0].morph.lemma in FORMAL
        ):
            return 0
        if _comes_along(parts):
            if _is_lexical(form):
                return stop
            continue
        if _is_phrase(form, parts[0]) if is_phrase else _is_verb(form):
            return stop
        if _is_stem(parts[0]) and parts[1].morph.lemma == "得る" and stop == at + 2:
            return stop
    return 0


def voiced_base(token: Token) -> str:
    """Return the base of a second part, which is voiced where the part is: づけ → づける."""
    first, base = token.surface[0], token.morph.base
    return first + base[1:] if first != base[0] == soft(first) else base


def _is_chain(parts: list[Token]) -> bool:
    """Return whether `parts` have the build of a verb: nouns or stems, at most one particle."""
    first, last = parts[0], parts[-1]
    if _comes_along(parts):
        return True
    if not _inflects(last) or any(a.end != b.start for a, b in pairwise(parts)):
        return False
    if len(parts) == 3 and _is_link(parts[1]):
        is_made = last.morph.lemma in ("成る", "為る")
        return first.morph.pos == "名詞" and not is_made
    if first.morph.lemma == "為る" or _is_free(parts[-2], last):
        return False
    if first.surface == "お" and first.morph.pos == "接頭辞":
        return False
    return all(is_nominal(part) or _is_stem(part) for part in parts[:-1])


def _comes_along(parts: list[Token]) -> bool:
    """Return whether `parts` are a verb, て and 来る or 行く: やって来た, 持っていく."""
    return (
        len(parts) == 3
        and parts[0].morph.pos == "動詞"
        and parts[1].morph.lemma == "て"
        and parts[2].morph.lemma in ("来る", "行く")
        and all(a.end == b.start for a, b in pairwise(parts))
    )


def _is_free(stem: Token, last: Token) -> bool:
    """Return whether `last` helps any verb's stem; one passes by in 通り過ぎる, 行き過ぎる."""
    is_free = _is_stem(stem) and last.morph.lemma in _FREE
    return is_free and (last.morph.lemma, stem.morph.lemma) not in _PASSING


def _is_link(token: Token) -> bool:
    return token.morph.pos == "助詞" and token.surface in _LINKS


def _inflects(token: Token) -> bool:
    """Return whether `token` is a verb or an adjective, or a suffix that makes one: 待ち + かねる."""
    morph = token.morph
    return morph.pos in ("動詞", "形容詞") or morph.pos2 in ("動詞的", "形容詞的")


def _is_stem(token: Token) -> bool:
    return token.morph.pos == "動詞" and token.morph.cform == "連用形-一般"


def _is_tied(before: Token | None) -> bool:
    if before is None or before.morph.pos3 in ("副詞可能", "助動詞語幹"):
        return False
    return before.morph.pos2 != "助動詞語幹" and (
        is_nominal(before) or _is_stem(before)
    )


@lru_cache(maxsize=5_000)
def _is_verb(form: str) -> bool:
    codes = parts_of_speech(form)
    is_verbal = any(_is_verbal(code) for code in codes)
    return "exp" not in codes and is_verbal


@lru_cache(maxsize=5_000)
def _is_lexical(form: str) -> bool:
    """Return whether a common entry lists `form` as a verb."""
    return any(
        entry.is_common and _is_verbal(code)
        for entry in open_dictionary().entries(form)
        for sense in entry.senses
        for code in sense.pos
    )


def _is_phrase(form: str, first: Token) -> bool:
    return (
        has_kanji(first.surface)
        and any(_is_verbal(code) for code in parts_of_speech(form))
        and is_common(form)
    )


def _is_verbal(code: str) -> bool:
    return code.startswith(("v1", "v5", "vk", "vs-", "vz", "adj-i"))
