"""The runs of nouns in a sentence, in which names stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.article import Sentence
from quizapp.japanese.tokens import Token

_NOMINAL = ("名詞", "接頭辞", "接尾辞")
_KATAKANA = re.compile("[ァ-ヴー]+")
# Not what UniDic calls them: particles, and adverbs in kana.
_NO_NOUNS = frozenset(("とも", "など", "たち", "ら", "ごと", "ずつ", "ほど"))


@dataclass(frozen=True, slots=True)
class Run:
    """Nouns, prefixes and suffixes with nothing between them, of the sentence `sentence`.

    Two katakana names joined by ・ are one run unless they are places; numbers and nouns
    of time (昨年, 先月) end a run.
    """

    sentence: Sentence
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Return where the run starts in the sentence."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Return where the run ends in the sentence."""
        return self.tokens[-1].end

    @property
    def text(self) -> str:
        """Return the run as written."""
        return self.sentence.text[self.start : self.end]

    @property
    def before(self) -> str:
        """Return the sentence up to the run."""
        return self.sentence.text[: self.start]

    @property
    def after(self) -> str:
        """Return the sentence behind the run."""
        return self.sentence.text[self.end :]

    def part(self, start: int, end: int | None = None) -> "Run":
        """Return the run of the tokens from `start` to `end`."""
        return Run(self.sentence, self.tokens[start:end])


def runs(sentence: Sentence) -> Iterator[Run]:
    """Yield the runs of nouns of `sentence`, in order."""
    found: list[Token] = []
    for word in sentence.words:
        is_number = word.number is not None and not word.surface.startswith("第")
        for token in word.tokens:
            if is_number or not _is_part(token):
                if found:
                    yield Run(sentence, tuple(found))
                found = []
                continue
            if found and not _are_joined(sentence.text, found[-1], token):
                yield Run(sentence, tuple(found))
                found = []
            found.append(token)
    if found:
        yield Run(sentence, tuple(found))


def _is_part(token: Token) -> bool:
    morph = token.morph
    return (
        morph.pos in _NOMINAL
        and token.surface not in _NO_NOUNS
        and not (morph.pos == "接尾辞" and token.surface == "内")
        and not (morph.pos == "名詞" and morph.pos3 in ("副詞可能", "助数詞可能"))
    )


def _are_joined(text: str, left: Token, right: Token) -> bool:
    between = text[left.end : right.start]
    if not between:
        return True
    return (
        between in "・＝"
        and _is_katakana(left)
        and _is_katakana(right)
        and "地名" not in (left.morph.pos3, right.morph.pos3)
    )


def _is_katakana(token: Token) -> bool:
    return _KATAKANA.fullmatch(token.surface) is not None
