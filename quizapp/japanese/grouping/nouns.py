"""Find the nouns that a dictionary lists and UniDic cuts into several tokens."""

import re
from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.grouping.listed import is_common, parts_of_speech
from quizapp.japanese.grouping.verbs import FORMAL
from quizapp.japanese.kana import has_kanji, to_hiragana
from quizapp.japanese.tokens import Token, is_nominal

LONGEST = 6
"""How many tokens one dictionary word may join."""

_NOUN_CODES = frozenset(
    ("n", "adj-na", "adj-no", "adv", "vs", "pn", "exp", "n-suf", "n-pref")
)
_KATAKANA = re.compile(r"[ァ-ヺー・]+")
_SHORTEST_KANA = 3

# UniDic may take them for an exclamation.
_POLITE = frozenset(("お", "ご", "御"))
# お使いいただく is the verb 使う.
_POLITE_VERBS = frozenset(("頂く", "下さる", "出来る"))
_TITLES = frozenset(("さん", "さま", "くん", "ちゃん", "どの"))


def find_noun(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of the longest listed noun that begins at `at`, or 0."""
    if found := _linked_nouns(text, tokens, at):
        return found
    end = at + 1
    while end < min(at + LONGEST, len(tokens)) and _joins(tokens, at, end):
        end += 1
    for stop in range(end, at + 1, -1):
        if _may_end(tokens, at, stop) and _is_listed(text, tokens, at, stop):
            return stop
    return 0


def _is_listed(text: str, tokens: list[Token], at: int, stop: int) -> bool:
    surface = text[tokens[at].start : tokens[stop - 1].end]
    if tokens[at].morph.lemma in FORMAL and not has_kanji(tokens[at].surface):
        return False
    last = tokens[stop - 1]
    if last.morph.pos == "接尾辞" and last.surface in _TITLES:
        return _is_titled(surface, last.surface)
    if _is_native_katakana(tokens[at:stop], surface):
        return is_noun(to_hiragana(surface))
    is_hiragana = not has_kanji(surface) and not _KATAKANA.fullmatch(surface)
    if is_hiragana and len(surface) < _SHORTEST_KANA:
        return False
    return is_noun(surface)


@lru_cache(maxsize=5_000)
def _is_titled(surface: str, title: str) -> bool:
    """Return whether `surface` is a noun with that title: おじさん, but リンさん is no acid."""
    return is_noun(surface) and any(
        not entry.spellings or any(s.text.endswith(title) for s in entry.spellings)
        for entry in open_dictionary().entries(surface)
    )


def _is_native_katakana(parts: list[Token], surface: str) -> bool:
    """Return whether `parts` are native words that a living being is called by: シモ + バシラ."""
    return (
        len(surface) > _SHORTEST_KANA
        and all(part.morph.goshu == "和" for part in parts)
        and _KATAKANA.fullmatch(surface) is not None
    )


def _joins(tokens: list[Token], first: int, at: int) -> bool:
    """Return whether the token at `at` can go on a noun that begins at `first`."""
    before, token = tokens[at - 1], tokens[at]
    if before.end != token.start or token.morph.pos3 == "助動詞語幹":
        return False
    if _is_stem(before) and at - 1 == first:
        return token.morph.pos in ("名詞", "接尾辞")
    if before.morph.pos == "形容詞" and at - 1 == first:
        return token.morph.pos == "接尾辞" or token.surface == "目"
    if before.surface in _POLITE and at - 1 == first and is_nominal(token):
        return True
    if before.morph.pos == "副詞" and at - 1 == first:
        return token.morph.pos == "名詞"
    if before.morph.pos == "動詞":
        # お知らせ is お + 知ら + せ to UniDic.
        is_noun = tokens[first].morph.pos == "接頭辞" or _is_owned(tokens, first)
        return is_noun and token.morph.pos == "助動詞"
    return is_nominal(before) and (is_nominal(token) or token.morph.pos == "動詞")


def _may_end(tokens: list[Token], first: int, stop: int) -> bool:
    """Return whether a noun can end before `stop`: not within the forms of a verb."""
    last = tokens[stop - 1]
    if last.morph.pos not in ("動詞", "助動詞"):
        return True
    if last.morph.cform != "連用形-一般":
        return False
    if last.morph.pos == "助動詞" and _is_owned(tokens, first):
        return stop == len(tokens) or tokens[stop].morph.pos in ("助詞", "補助記号")
    after = tokens[stop].morph if stop < len(tokens) else None
    if tokens[first].morph.pos == "接頭辞":
        # お使いになる is the verb 使う.
        behind = tokens[stop + 1].morph.lemma if stop + 1 < len(tokens) else ""
        is_verb = (
            after
            and last.morph.pos == "動詞"
            and (
                (after.pos == "助動詞" and after.lemma not in ("だ", "です"))
                or (after.lemma in _POLITE_VERBS and not _is_deed(tokens, first, stop))
            )
        )
        return not is_verb and behind != "成る"
    return after is None or (
        after.pos not in ("助動詞", "動詞", "形容詞", "接尾辞")
        and after.pos2 != "接続助詞"
        and after.pos != "補助記号"
    )


def _is_owned(tokens: list[Token], first: int) -> bool:
    """Return whether の stands before: 地震の知らせ."""
    return first > 0 and tokens[first - 1].surface == "の"


def _is_deed(tokens: list[Token], first: int, stop: int) -> bool:
    """Return whether the noun tells what one does: お願い, お越し, but お使い is an errand."""
    surface = "".join(token.surface for token in tokens[first:stop])
    return any(
        "vs" in sense.pos or "hon" in sense.misc
        for entry in open_dictionary().entries(surface)
        for sense in entry.senses[:1]
    )


def _is_stem(token: Token) -> bool:
    return token.morph.pos == "動詞" and token.morph.cform.startswith("連用形")


def _linked_nouns(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a common noun or an adverb that の links (目の前, 念のため), or 0."""
    if at + 3 > len(tokens) or tokens[at + 1].surface != "の":
        return 0
    first, last = tokens[at], tokens[at + 2]
    before = tokens[at - 1] if at else None
    after = tokens[at + 3] if at + 3 < len(tokens) else None
    surface = text[first.start : last.end]
    if (
        first.morph.pos != "名詞"
        or last.morph.pos != "名詞"
        or is_nominal(before)
        or not (has_kanji(surface) and is_noun(surface))
    ):
        return 0
    if "adv" in parts_of_speech(surface):
        return at + 3
    return at + 3 if is_common(surface) and not is_nominal(after) else 0


@lru_cache(maxsize=20_000)
def is_noun(surface: str) -> bool:
    """Return whether the dictionary lists `surface` as a noun or the like of one."""
    return open_dictionary().has(surface) and not _NOUN_CODES.isdisjoint(
        parts_of_speech(surface)
    )
