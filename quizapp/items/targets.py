"""The words of an article that a vocabulary item can ask about, and why others cannot be.

A word is asked in at most `SENTENCES` sentences, so that a review has other ones to choose
from and no word fills a quiz.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache

from quizapp.items.base import Item, ItemError, Refusal
from quizapp.items.places import Place, places_in
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article
from quizapp.japanese.kana import has_kanji, has_katakana, to_hiragana
from quizapp.japanese.words import Word, find_words

SENTENCES = 3


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
        for place in places_in(sentence):
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
    if has_katakana(word.surface):
        return "part of it is written in katakana"
    if place.is_half_a_word:
        return "it is half of a longer word"
    if place.is_maybe_an_order:
        return "it may be a form of another verb"
    if word.origin == "source" and not _is_certain_unaided(place):
        return "without its furigana it could be read otherwise"
    if _is_given_away(place):
        return "the text gives its reading"
    for beside in (place.before, place.after):
        if beside and not beside.number and not beside.tokens[-1].morph.is_known:
            return "the word beside it is unknown"
    return ""


def _repeated(times: int, is_met: bool) -> str:
    if is_met:
        return "it is asked in this sentence already"
    return f"it is asked in {SENTENCES} sentences already" if times >= SENTENCES else ""


def _made(ask: Ask, place: Place) -> Item | str:
    try:
        return ask(place)
    except ItemError as error:
        return str(error)


def _is_certain_unaided(place: Place) -> bool:
    """Return whether the reading is certain without its furigana, which no stem shows."""
    word = place.word
    found = _unaided(place.sentence.text).get((word.start, word.end))
    return found is not None and found.askable and found.reading == word.reading


@lru_cache(maxsize=4)
def _unaided(text: str) -> dict[tuple[int, int], Word]:
    return {(word.start, word.end): word for word in find_words(text)}


def _is_given_away(place: Place) -> bool:
    word, text = place.word, place.sentence.text
    rest = to_hiragana(f"{text[: word.start]}\n{text[word.end :]}")
    if len(word.reading) > 2 and word.reading in rest:
        return True
    return any(f"{mark}{word.reading}" in rest for mark in "（(《")
