"""What stands beside a word, where it may change the word's reading."""

from typing import NamedTuple

from quizapp.japanese.tokens import Token, is_nominal


class Neighbours(NamedTuple):
    """The tokens directly before and after a word, None at a sentence's edge.

    `first` is the one before `before`, `second` the one after `after`.
    """

    before: Token | None
    after: Token | None
    first: Token | None = None
    second: Token | None = None


def joins_before(token: Token | None) -> bool:
    """Return whether a word behind `token` may be the second part of a compound.

    Nouns, stems (食べ, 減らず, 長), adverbs (ぎゅうぎゅう詰め) and what ends in a small っ.
    """
    return token is not None and (
        is_nominal(token)
        or token.morph.pos == "副詞"
        or token.morph.cform.startswith(("連用形", "語幹"))
        or token.surface.endswith(("っ", "ッ"))
    )
