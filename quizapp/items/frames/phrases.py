"""Find noun phrases that stand right before their predicate, at most one adverb between."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.article import Sentence
from quizapp.japanese.tokens import Token
from quizapp.japanese.words import Word

_PREDICATES = ("動詞", "形容詞", "形状詞")
_NOUNS = ("名詞", "代名詞", "接尾辞")
_AFTER_NOUN = ("する", "だ", "です")
_HELPERS = frozenset(
    {"いる", "しまう", "いく", "行く", "くる", "来る", "おく", "みる", "おる"}
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with a case particle, and its predicate, as places in `sentence.words`.

    `end` is the place after the predicate's last word, its helpers (〜ている) included.
    """

    sentence: Sentence
    noun: int
    particle: int
    predicate: int
    end: int

    @property
    def words(self) -> tuple[Word, ...]:
        """Return the words of the sentence."""
        return self.sentence.words

    @property
    def base(self) -> str:
        """Return the predicate's dictionary form: 参加する of 参加しました."""
        word = self.words[self.predicate]
        return word.base + ("する" if self.is_suru else "")

    @property
    def reading(self) -> str:
        """Return the dictionary form's reading in hiragana."""
        word = self.words[self.predicate]
        return word.base_reading + ("する" if self.is_suru else "")

    @property
    def is_suru(self) -> bool:
        """Return whether the predicate is a noun with する, not one with だ."""
        words = self.words[self.predicate : self.end]
        return words[0].pos == "名詞" and words[1].base == "する"

    @property
    def tail(self) -> tuple[Token, ...]:
        """Return the tokens of the predicate, its helpers included."""
        return tuple(
            token
            for word in self.words[self.predicate : self.end]
            for token in word.tokens
        )

    @property
    def after(self) -> str:
        """Return the text of the sentence that follows the predicate."""
        return self.sentence.text[self.words[self.end - 1].end :]

    def particles_before(self) -> frozenset[str]:
        """Return the case particles of the same clause before the phrase."""
        found = set()
        for word in reversed(self.words[: self.noun]):
            if word.pos in ("動詞", "形容詞"):
                break
            if word.tokens[0].morph.pos2 == "格助詞":
                found.add(word.surface)
        return frozenset(found)


def phrases_in(sentence: Sentence) -> Iterator[Phrase]:
    """Yield each noun with a case particle right before a predicate, or an adverb before it."""
    words = sentence.words
    for at in range(1, len(words) - 1):
        particle = words[at]
        if particle.pos != "助詞" or particle.tokens[0].morph.pos2 != "格助詞":
            continue
        if words[at - 1].pos not in _NOUNS or not _touch(words, at - 1):
            continue
        predicate = at + 1
        if words[predicate].pos == "副詞" and _touch(words, at):
            predicate += 1
        if (end := _end(words, predicate)) and all(
            _touch(words, each) for each in range(at, predicate)
        ):
            yield Phrase(sentence, at - 1, at, predicate, end)


def _end(words: tuple[Word, ...], at: int) -> int:
    """Return the place after the predicate at `at`, or 0 when there is none."""
    if at >= len(words):
        return 0
    word = words[at]
    if word.pos == "名詞":
        if not _touch(words, at) or words[at + 1].base not in _AFTER_NOUN:
            return 0
        end = at + 2
    elif word.pos in _PREDICATES:
        end = at + 1
    else:
        return 0
    while (
        end < len(words)
        and _touch(words, end - 1)
        and _continues(words[end - 1], words[end])
    ):
        end += 1
    return end


def _continues(before: Word, word: Word) -> bool:
    """Return whether `word` is part of the predicate that `before` ends so far."""
    if word.pos == "助動詞":
        return True
    is_after_te = before.tokens[-1].morph.lemma == "て"
    return is_after_te and word.base in _HELPERS


def _touch(words: tuple[Word, ...], at: int) -> bool:
    return at + 1 < len(words) and words[at].end == words[at + 1].start
