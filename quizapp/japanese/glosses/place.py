"""Where a word stands among the tokens of its sentence."""

from typing import NamedTuple

from quizapp.japanese.tokens import Token


class Place(NamedTuple):
    """Where a word is: `tokens[start:end]` of its sentence, endings from `stem_end` on."""

    tokens: list[Token]
    start: int
    stem_end: int
    end: int

    @property
    def word(self) -> Token:
        """Return the word's first token."""
        return self.tokens[self.start]

    @property
    def before(self) -> Token | None:
        """Return the token directly before the word, or None."""
        if not self.start or self.tokens[self.start - 1].end != self.word.start:
            return None
        return self.tokens[self.start - 1]

    @property
    def after(self) -> Token | None:
        """Return the token after the word, or None."""
        return self.tokens[self.end] if self.end < len(self.tokens) else None


def pos_of(token: Token | None) -> str:
    """Return UniDic's part of speech of `token`, empty for None."""
    return token.morph.pos if token else ""


def lemma_of(token: Token | None) -> str:
    """Return UniDic's lemma of `token`, empty for None."""
    return token.morph.lemma if token else ""
