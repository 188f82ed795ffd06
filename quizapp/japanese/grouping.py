"""Join the tokens of a sentence into words: numbers, dictionary nouns, verbs with their endings."""

from collections.abc import Iterator
from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.numbers import Number
from quizapp.japanese.tokens import Token, is_nominal

LONGEST = 6
"""How many tokens one dictionary word may join."""

_NOUN_CODES = ("n", "adj-na", "adj-no", "adv", "vs", "pn", "exp")

# Function words that UniDic cuts into pieces that mean nothing by themselves.
_JOINED = frozenset(
    (
        "という",
        "といった",
        "といえば",
        "といっても",
        "として",
        "としては",
        "とともに",
        "にとって",
        "にとっては",
        "について",
        "については",
        "につき",
        "によって",
        "によっては",
        "により",
        "による",
        "によると",
        "によれば",
        "において",
        "における",
        "におけ",
        "にわたって",
        "にわたり",
        "にわたる",
        "にかけて",
        "にしては",
        "にしても",
        "をめぐって",
        "をはじめ",
        "をもって",
        "そういう",
        "こういう",
        "どういう",
        "ああいう",
        "そうした",
        "こうした",
        "それでも",
        "それから",
        "なければならない",
        "かもしれない",
        "かもしれません",
        "のような",
        "のように",
    )
)
_JOINS_FROM = frozenset("とにをそこどあかなの")


def group_tokens(
    text: str, tokens: list[Token], numbers: dict[int, Number]
) -> Iterator[tuple[int, int, Number | None]]:
    """Yield the tokens of each word as a half-open range, with its number if it is one."""
    ends = {token.end: at + 1 for at, token in enumerate(tokens)}
    at = 0
    while at < len(tokens):
        number = numbers.get(tokens[at].start)
        end = ends.get(number.end, 0) if number else 0
        if end <= at:
            number = None
            end = (
                _function_word(text, tokens, at)
                or _dictionary_word(text, tokens, at)
                or _inflected(tokens, at)
            )
        yield at, end, number
        at = end


def _function_word(text: str, tokens: list[Token], at: int) -> int:
    if tokens[at].surface[0] not in _JOINS_FROM:
        return 0
    for end in range(min(at + 4, len(tokens)), at + 1, -1):
        if text[tokens[at].start : tokens[end - 1].end] in _JOINED:
            return end
    return 0


def _dictionary_word(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of the longest dictionary noun that begins at `at`, or 0."""
    end = at + 1
    while end < min(at + LONGEST, len(tokens)) and _joins(tokens, at, end):
        end += 1
    for stop in range(end, at + 1, -1):
        surface = text[tokens[at].start : tokens[stop - 1].end]
        if has_kanji(surface) and _is_noun(surface):
            return stop
    return 0


def _joins(tokens: list[Token], first: int, at: int) -> bool:
    """Return whether the token at `at` can go on a noun that begins at `first`."""
    before, token = tokens[at - 1], tokens[at]
    if before.end != token.start or token.morph.pos3 == "助動詞語幹":
        return False
    if at - 1 == first and before.morph.pos == "動詞":
        return before.morph.cform.startswith("連用形") and token.morph.pos in (
            "名詞",
            "接尾辞",
        )
    return is_nominal(before) and is_nominal(token)


@lru_cache(maxsize=50_000)
def _is_noun(surface: str) -> bool:
    return any(
        code in _NOUN_CODES or code.startswith(("n-", "adj-na"))
        for entry in open_dictionary().entries(surface)
        for sense in entry.senses
        for code in sense.pos
    )


def _inflected(tokens: list[Token], at: int) -> int:
    """Return the end of the word at `at` with its endings: 開い + た, 食べ + ます."""
    end = at + 1
    if tokens[at].morph.pos not in ("動詞", "形容詞"):
        return end
    while end < len(tokens) and _is_ending(tokens[end]):
        if tokens[end].morph.pos == "助詞":
            return end + 1
        end += 1
    return end


def _is_ending(token: Token) -> bool:
    morph = token.morph
    if morph.pos == "助動詞":
        return morph.lemma not in ("だ", "です", "らしい", "べし", "なり-断定", "まい")
    return morph.pos2 == "接続助詞" and token.surface in ("て", "で", "ば")


def is_function_word(surface: str) -> bool:
    """Return whether `surface` is one of the joined function words, such as について."""
    return surface in _JOINED
