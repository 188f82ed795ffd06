"""Find the verbs and adjectives that UniDic cuts into several tokens, and their endings."""

from functools import lru_cache
from itertools import pairwise

from quizapp.japanese.grouping.listed import is_common, parts_of_speech
from quizapp.japanese.kana import has_kanji
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
_LINKS = ("を", "に", "が", "も", "の")


def find_verb(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of the longest listed verb or adjective that begins at `at`, or 0.

    Its last token may be inflected: 気 + に + 入っ of 気に入って.
    """
    before = tokens[at - 1] if at else None
    for stop in range(min(at + _LONGEST, len(tokens)), at + 1, -1):
        parts = tokens[at:stop]
        if not _is_chain(parts):
            continue
        form = text[parts[0].start : parts[-1].start] + parts[-1].morph.base
        is_phrase = any(part.morph.pos == "助詞" for part in parts)
        if is_nominal(parts[0]) and (
            _is_tied(before) or parts[0].morph.lemma in FORMAL
        ):
            return 0
        if _is_phrase(form, parts[0]) if is_phrase else _is_verb(form):
            return stop
    return 0


def after_endings(tokens: list[Token], at: int) -> int:
    """Return where the endings that begin at `at` end: 食べ + させ + られ + て."""
    end = at
    if tokens[at - 1].morph.pos not in ("動詞", "形容詞", "助動詞", "形状詞"):
        return end
    while end < len(tokens) and tokens[end - 1].end == tokens[end].start:
        if not _is_ending(tokens[end - 1], tokens[end]):
            break
        end += 1
    return end


def _is_chain(parts: list[Token]) -> bool:
    """Return whether `parts` have the build of a verb: nouns or stems, at most one particle."""
    first, last = parts[0], parts[-1]
    if last.morph.pos not in ("動詞", "形容詞") or any(
        a.end != b.start for a, b in pairwise(parts)
    ):
        return False
    if len(parts) == 3 and parts[1].surface in _LINKS:
        return first.morph.pos == "名詞" and parts[1].morph.pos == "助詞"
    if any(part.morph.pos == "助詞" for part in parts) or first.morph.lemma == "為る":
        return False
    return all(is_nominal(part) or _is_stem(part) for part in parts[:-1])


def _is_stem(token: Token) -> bool:
    return token.morph.pos == "動詞" and token.morph.cform == "連用形-一般"


def _is_tied(before: Token | None) -> bool:
    return before is not None and (is_nominal(before) or _is_stem(before))


@lru_cache(maxsize=5_000)
def _is_verb(form: str) -> bool:
    codes = parts_of_speech(form)
    return "exp" not in codes and any(_is_verbal(code) for code in codes)


def _is_phrase(form: str, first: Token) -> bool:
    return (
        has_kanji(first.surface)
        and any(_is_verbal(code) for code in parts_of_speech(form))
        and is_common(form)
    )


def _is_verbal(code: str) -> bool:
    return code.startswith(("v1", "v5", "vk", "vs-", "vz", "adj-i"))


def _is_ending(before: Token, token: Token) -> bool:
    """Return whether `token` goes on the inflected word that `before` is a part of."""
    morph = token.morph
    if before.morph.cform.startswith("語幹") or before.morph.pos == "形状詞":
        # What ends in a bare stem is no word: 高 + さ, 大き + すぎる.
        is_adjective = before.morph.pos != "形状詞"
        return (
            morph.pos == "接尾辞"
            and token.surface in ("さ", "げ", "み", "がる", "がっ", "がり", "がら")
        ) or (
            is_adjective and morph.pos3 != "" and morph.lemma in ("過ぎる", "そう-様態")
        )
    if morph.lemma == "そう-様態":
        return before.morph.cform.startswith("連用形")
    if morph.pos == "助動詞":
        return _is_auxiliary_ending(before, token)
    if morph.lemma == "無い":
        return (
            before.morph.pos in ("形容詞", "助動詞")
            and before.morph.cform == "連用形-一般"
            and before.surface.endswith("く")
        )
    if before.morph.pos == "助動詞" and before.surface == "ず":
        return token.surface == "に"
    return (
        morph.pos2 == "接続助詞" and (morph.lemma == "て" or token.surface == "ば")
    ) or token.surface in ("たり", "だり")


def _is_auxiliary_ending(before: Token, token: Token) -> bool:
    if token.surface.startswith("べ"):
        return before.surface == "す"
    return token.morph.lemma not in ("だ", "です", "らしい", "なり-断定")
