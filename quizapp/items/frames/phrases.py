"""Find noun phrases whose particle only their predicate can decide.

Such a phrase stands right before its predicate, at most one adverb between; the predicate
ends its clause, so the phrase cannot belong to a later one; and nothing in the predicate
changes what particles it takes: 〜たい, 〜られる, 〜てある, 〜てもらう, 〜やすい.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.article import Sentence
from quizapp.japanese.tokens import Token
from quizapp.japanese.words import Word

_PREDICATES = ("動詞", "形容詞", "形状詞")
_NOUNS = ("名詞", "代名詞", "接尾辞")
_NOMINAL = (*_NOUNS, "接頭辞", "形状詞")
_PLAIN_ENDINGS = frozenset(
    {"た", "ます", "ない", "ぬ", "ず", "う", "よう", "です", "だ"}
)
_HELPERS = frozenset(
    {"いる", "しまう", "いく", "行く", "くる", "来る", "おく", "みる", "おる"}
)
_JOINTS = frozenset(
    {
        "が",
        "けれど",
        "けれども",
        "けど",
        "から",
        "ので",
        "ば",
        "たら",
        "と",
        "し",
        "のに",
    }
)
_FINALS = frozenset("ねよかなわぞ")
_STOPS = "。！？!?｡、，」』"


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


def why_unsure(phrase: Phrase) -> str:
    """Return why something other than the predicate may decide the particle, or nothing."""
    if changed := _changed_by(phrase.tail):
        return f"{changed} changes what particles the predicate takes"
    words = phrase.words
    if phrase.words[phrase.particle].surface in phrase.particles_before():
        return "the same particle stands before it in the clause"
    first = words[phrase.noun]
    if first.pos == "接尾辞" and not phrase.noun:
        return "the noun before the particle is not whole"
    return _why_open(phrase)


def _why_open(phrase: Phrase) -> str:
    """Return why the clause does not end behind the predicate, or nothing."""
    rest, last = phrase.after, phrase.tail[-1]
    if not rest or rest[0] in _STOPS:
        return ""
    following = phrase.words[phrase.end] if phrase.end < len(phrase.words) else None
    if following is None:
        return ""
    head = following.tokens[0]
    if head.morph.pos2 == "接続助詞" and following.surface in _JOINTS:
        return ""
    if following.surface == "と" and not last.morph.cform.startswith("連用"):
        return ""
    if head.morph.pos2 == "終助詞" and set(following.surface) <= _FINALS:
        return ""
    if following.pos in _NOMINAL or head.morph.pos2 == "準体助詞":
        return "the predicate describes a noun"
    return "the sentence goes on behind the predicate"


def _changed_by(tail: tuple[Token, ...]) -> str:
    for token in tail[1:]:
        pos, base = token.morph.pos, token.morph.base
        if pos == "助動詞" and base not in _PLAIN_ENDINGS:
            return f"〜{base}"
        if pos in ("形容詞", "形状詞", "接尾辞") and base != "ない":
            return f"〜{base}"
    return ""


def _end(words: tuple[Word, ...], at: int) -> int:
    """Return the place after the predicate at `at`, or 0 when there is none."""
    if at >= len(words):
        return 0
    word = words[at]
    if word.pos == "名詞":
        if (
            at + 1 == len(words)
            or words[at + 1].base != "する"
            or not _touch(words, at)
        ):
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
