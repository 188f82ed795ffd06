"""The words of an article that a vocabulary item can ask about, and why others cannot be.

A word is asked in at most `SENTENCES` sentences, so that a review has other ones to choose
from and no word fills a quiz.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.items.base import Evidence, Item, ItemError, Refusal, Span, TestedWord
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.kana import has_kanji, to_hiragana
from quizapp.japanese.words import Word

SENTENCES = 3

_NOMINAL = ("名詞", "接頭辞", "接尾辞", "形状詞", "代名詞")


@dataclass(frozen=True, slots=True)
class Place:
    """A word where it stands; `before` and `after` are the words that touch it, or None."""

    sentence: Sentence
    word: Word
    before: Word | None
    after: Word | None

    @property
    def target(self) -> Span:
        """Return the word as a span of the sentence."""
        return Span(self.word.surface, self.word.start, self.word.end)

    @property
    def evidence(self) -> Evidence:
        """Return the word as evidence of the sentence."""
        word = self.word
        return Evidence(self.sentence.index, word.start, word.end, word.surface)

    @property
    def tested(self) -> TestedWord:
        """Return the word as the one that an item tests."""
        word = self.word
        return TestedWord(
            word.surface, word.base, word.reading, word.base_reading, word.gloss
        )

    @property
    def is_in_compound(self) -> bool:
        """Return whether the word is a noun and another noun or an affix touches it."""
        if self.word.pos not in _NOMINAL:
            return False
        beside = (self.before, self.after)
        return any(word is not None and word.pos in _NOMINAL for word in beside)


Ask = Callable[[Place], "Item | str"]


def draft_words(
    name: str,
    article: Article,
    ask: Ask,
    is_considered: Callable[[Word], bool] | None = None,
) -> Iterator[Item | Refusal]:
    """Yield what `ask` makes of each word: an item, or a refusal with the reason it gives.

    `name` is the item type's. Words with kanji are considered, and others that
    `is_considered` admits, but only words with kanji are worth a refusal.
    """
    asked: Counter[tuple[str, str]] = Counter()
    for sentence in article.sentences:
        unfit = why_unfit(sentence)
        met: set[tuple[str, str]] = set()
        for place in _places(sentence):
            word = place.word
            kanji = has_kanji(word.surface)
            if not kanji and not (is_considered and is_considered(word)):
                continue
            same = (word.base, word.base_reading)
            made = unfit or _repeated(asked[same], same in met) or _made(ask, place)
            if isinstance(made, Item):
                asked[same] += 1
                met.add(same)
                yield made
            elif kanji:
                yield Refusal(name, sentence.index, word.surface, made)


def why_reading_not_asked(place: Place) -> str:
    """Return why the reading of a word cannot be asked there, or an empty string."""
    word = place.word
    if not word.askable:
        return word.reason
    if word.origin == "source" or _is_given_away(place):
        return "the text gives its reading"
    for beside in (place.before, place.after):
        if beside and not beside.number and not beside.tokens[-1].morph.is_known:
            return "the word beside it is unknown"
    return ""


def _places(sentence: Sentence) -> Iterator[Place]:
    words = sentence.words
    for at, word in enumerate(words):
        if word.number is None:
            before = words[at - 1] if at else None
            after = words[at + 1] if at + 1 < len(words) else None
            yield Place(
                sentence,
                word,
                before if before and before.end == word.start else None,
                after if after and after.start == word.end else None,
            )


def _repeated(times: int, is_met: bool) -> str:
    if is_met:
        return "it is asked in this sentence already"
    return f"it is asked in {SENTENCES} sentences already" if times >= SENTENCES else ""


def _made(ask: Ask, place: Place) -> Item | str:
    try:
        return ask(place)
    except ItemError as error:
        return str(error)


def _is_given_away(place: Place) -> bool:
    word, text = place.word, place.sentence.text
    if any(
        other.base == word.base and other.origin == "source"
        for other in place.sentence.words
    ):
        return True
    rest = to_hiragana(f"{text[: word.start]}\n{text[word.end :]}")
    if len(word.reading) > 2 and word.reading in rest:
        return True
    return any(f"{mark}{word.reading}" in rest for mark in "（(《")
