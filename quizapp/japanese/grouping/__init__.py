"""Join the tokens of a sentence into the words a dictionary lists: 晩餐 + 会 → 晩餐会.

What becomes one word:

    ============== ==================================================================
    numbers        with their counter: 5カ国, 12月20日
    function words について, かもしれない, ではない, ので, いつも, 実は (`function_words`)
    nouns          the longest the dictionary lists: 持続可能, お茶, 食べ物, 目の前 (`nouns`)
    verbs          the longest the dictionary lists: 使い切る, 気に入る (`verbs`)
    inflected      a verb, an adjective or a copula with its endings: 行かなければ, でした
    ============== ==================================================================

する stays a word by itself behind a noun (勉強 + する), and so does an auxiliary verb
behind て (開いて + いる): that is how dictionaries list them. A stem that is no word
keeps what follows it (高さ, 大きすぎる).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.grouping.cuts import has_rival_cut
from quizapp.japanese.grouping.endings import after_endings
from quizapp.japanese.grouping.function_words import find_function_word
from quizapp.japanese.grouping.nouns import find_noun
from quizapp.japanese.grouping.verbs import find_verb
from quizapp.japanese.numbers import Number
from quizapp.japanese.tokens import Token

__all__ = ["Group", "group_tokens"]


@dataclass(frozen=True, slots=True)
class Group:
    """The tokens `start` to `end` (half-open) as one word.

    Its dictionary form is made of those before `stem_end`; the rest are endings. `pos`
    is a part of speech in UniDic's terms, or empty for that of the first token, which
    alone is the stem then. `doubt` says why the word may not be one, or is empty. `base`
    is the dictionary form of a function word, empty for the words that the stem tells.
    """

    start: int
    end: int
    stem_end: int
    pos: str = ""
    number: Number | None = None
    doubt: str = ""
    base: str = ""


def group_tokens(
    text: str, tokens: list[Token], numbers: dict[int, Number]
) -> Iterator[Group]:
    """Yield the words of the sentence `text`, whose numbers are given by their start."""
    ends = {token.end: at + 1 for at, token in enumerate(tokens)}
    at = 0
    while at < len(tokens):
        number = numbers.get(tokens[at].start)
        end = ends.get(number.end, 0) if number else 0
        if end > at:
            group = Group(at, end, end, "名詞", number)
        else:
            group = _group(text, tokens, at)
        yield group
        at = group.end


def _group(text: str, tokens: list[Token], at: int) -> Group:
    if word := find_function_word(text, tokens, at):
        return Group(at, word.end, word.end, word.pos, base=word.base)
    verb = find_verb(text, tokens, at)
    noun = find_noun(text, tokens, at)
    whole = after_endings(tokens, verb) if verb else 0
    if verb > noun or (verb == noun and whole > verb):
        last = tokens[verb - 1].morph
        is_adjective = last.pos == "形容詞" or last.pos2 == "形容詞的"
        return Group(at, whole, verb, "形容詞" if is_adjective else "動詞")
    end = noun or after_endings(tokens, at + 1)
    doubt = (
        "may be cut another way" if has_rival_cut(tokens, at, noun or at + 1) else ""
    )
    return Group(at, end, noun or at + 1, "名詞" if noun else "", None, doubt)
