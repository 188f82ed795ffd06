"""The rows of an article: its sentences in runs, and the words a learner may look up."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from quizapp.items.meanings import entry_of, listed_glosses
from quizapp.items.meanings.senses import senses_of
from quizapp.japanese.article import Article, Section
from quizapp.japanese.furigana import align
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.words import Word

WordKey = tuple[str, str]
"""Base and the base's reading."""

Run = str | list[Any]
"""A part of a sentence: plain text, or [word, origin of the reading, [[text, ruby], …]].

The word is its key, in the database its id; None for a word that has no card (a number).
"""

SENSES = 6
GLOSSES = 4
"""What a short entry has at most: senses, and glosses of one sense."""

_CONTENT = frozenset(
    ("名詞", "動詞", "形容詞", "形状詞", "副詞", "連体詞", "接続詞", "感動詞", "代名詞")
)


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """What is stored of an article.

    `sections` as in `models.SetRow`; `sentences` in runs; `words` has the columns of each
    word that can be looked up; `places` the numbers of the sentences that each word to be
    learnt stands in, a number as often as the word.
    """

    sections: list[dict[str, Any]]
    sentences: list[list[Run]]
    words: dict[WordKey, dict[str, Any]]
    places: dict[WordKey, list[int]]


def article_rows(article: Article) -> ArticleRows:
    """Return the rows of `article`."""
    words: dict[WordKey, dict[str, Any]] = {}
    places: dict[WordKey, list[int]] = {}
    for sentence in article.sentences:
        for word in filter(_is_looked_up, sentence.words):
            key = _key(word)
            if key not in words:
                words[key] = word_columns(word)
            if word.entry and word.pos in _CONTENT:
                places.setdefault(key, []).append(sentence.index)
    return ArticleRows(
        sections=[_section(section) for section in article.sections],
        sentences=[runs_of(one.text, one.words) for one in article.sentences],
        words=words,
        places=places,
    )


def runs_of(text: str, words: Iterable[Word]) -> list[Run]:
    """Return a sentence in runs; together they are `text`."""
    runs: list[Run] = []
    place = 0
    for word in words:
        key = _key(word) if _is_looked_up(word) else None
        pieces = align(word.surface, word.reading)
        if key is None and not any(ruby for _, ruby in pieces):
            continue  # it stays in the plain text
        if place < word.start:
            runs.append(text[place : word.start])
        runs.append([key, word.origin, [list(piece) for piece in pieces]])
        place = word.end
    if place < len(text):
        runs.append(text[place:])
    return runs


def word_columns(word: Word) -> dict[str, Any]:
    """Return what is stored of `word` beside its key, as in `models.WordRow`."""
    entry = entry_of(word)
    senses = senses_of(entry, word.pos, word.base) if entry else []
    return {
        "gloss": listed_glosses(word) or word.gloss,
        "band": word.band,
        "pos": word.pos,
        "senses": [list(sense.glosses[:GLOSSES]) for sense in senses[:SENSES]],
    }


def _key(word: Word) -> WordKey:
    return word.base, word.base_reading or word.reading


def _is_looked_up(word: Word) -> bool:
    """Return whether `word` has something to be looked up: は and 5カ国 have not."""
    if word.number or not (word.gloss or has_kanji(word.surface)):
        return False
    return len(word.surface) > 1 or word.pos in _CONTENT or has_kanji(word.surface)


def _section(section: Section) -> dict[str, Any]:
    return {
        "heading": section.heading and section.heading.index,
        "paragraphs": [
            [sentence.index for sentence in paragraph]
            for paragraph in section.paragraphs
        ],
    }
