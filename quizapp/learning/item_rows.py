"""The columns of an item: its stem and its sentence with furigana, never on what is asked."""

from collections.abc import Collection, Iterable
from typing import Any

from quizapp.items.base import BLANK, Item, TestedWord
from quizapp.items.slots import Slots, fill
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.furigana import align
from quizapp.japanese.words import Word, find_words
from quizapp.learning.article_rows import WordKey
from quizapp.learning.shown import Pieces, as_pieces, cut
from quizapp.models import storable


def word_key(word: TestedWord) -> WordKey:
    """Return what a learner's card for `word` belongs to."""
    return word.base, word.base_reading or word.reading


def ruby_of(
    text: str, words: Iterable[Word], hidden: Collection[str] = ()
) -> list[list[str]]:
    """Return `text` as [[text, ruby, origin of the reading], …].

    A word that has one of `hidden` in it gets no ruby: 会議 hides かいぎしつ over 会議室.
    """
    pieces: list[list[str]] = []
    place = 0
    for word in words:
        _add(pieces, text[place : word.start], "", "")
        is_hidden = any(name in word.surface or name == word.base for name in hidden)
        for part, ruby in align(word.surface, "" if is_hidden else word.reading):
            _add(pieces, part, ruby, word.origin if ruby else "")
        place = word.end
    _add(pieces, text[place:], "", "")
    return pieces


def item_columns(item: Item, article: Article | None) -> dict[str, Any]:
    """Return the columns of `item`, whose evidence is in `article`.

    Instead of `word_id` there is `word`, its key.
    """
    evidence = item.evidence
    sentence = article.sentences[evidence.sentence] if article and evidence else None
    before, after = (
        (_around_blanks(item, article), ())
        if isinstance(item, Slots)
        else _stem(item, sentence, article)
    )
    return {
        "uid": item.id,
        "type": item.name,
        "skill": item.skill,
        "response": item.response,
        "stem": storable(item.stem),
        "pieces": {"before": before, "after": after},
        "target_start": item.target and item.target.start,
        "target_end": item.target and item.target.end,
        "key": [storable(text) for text in item.key],
        "distractors": [[storable(d.text), d.label] for d in item.distractors],
        "sentence": evidence and evidence.sentence,
        "context": as_pieces(ruby_of(sentence.text, sentence.words))
        if sentence
        else (),
        "evidence_start": evidence and evidence.start,
        "evidence_end": evidence and evidence.end,
        "evidence_text": storable(evidence.text) if evidence else "",
        "word": item.word and word_key(item.word),
        "surface": item.word.surface if item.word else "",
        "explanation": storable(item.explanation),
        "band": item.band,
        "retired": False,
    }


def _stem(
    item: Item, sentence: Sentence | None, article: Article | None
) -> tuple[Pieces, Pieces]:
    """Return what stands before and after the target of the stem."""
    stem = storable(item.stem)
    hidden = _hidden(item)
    start, end = (
        (item.target.start, item.target.end) if item.target else (len(stem),) * 2
    )
    rest = len(stem) - end
    if (
        sentence
        and item.target
        and len(sentence.text) >= start + rest
        and sentence.text[:start] == stem[:start]
        and sentence.text[len(sentence.text) - rest :] == stem[end:]
    ):
        # The same words as in the article, though the target may stand there otherwise.
        ruby = as_pieces(ruby_of(sentence.text, sentence.words, hidden))
        before, _target, after = cut(ruby, start, len(sentence.text) - rest)
    else:
        ruby = as_pieces(_ruby_of_quoted(stem, article, hidden))
        before, _target, after = cut(ruby, start, end)
    return before, after


def _ruby_of_quoted(
    stem: str, article: Article | None, hidden: Collection[str]
) -> list[list[str]]:
    """Return `stem` with ruby, read as the article is where it has whole sentences of it.

    ①山には古い寺がある。 is read as if the mark were not there.
    """
    places = {
        stem.find(one.text): one
        for one in (article.sentences if article else ())
        if one.text.endswith("。") and one.text in stem
    }
    pieces: list[list[str]] = []
    at = 0
    for start, one in sorted(places.items(), key=lambda place: place[0]):
        if start < at:
            continue
        between = stem[at:start]
        pieces += ruby_of(between, find_words(between), hidden)
        pieces += ruby_of(one.text, one.words, hidden)
        at = start + len(one.text)
    rest = stem[at:]
    return [*pieces, *ruby_of(rest, find_words(rest), hidden)]


def _around_blanks(item: Slots, article: Article | None) -> Pieces:
    """Return the stem of `item`, read as the sentences that its parts make of it."""
    words = {one.text: one.words for one in article.sentences} if article else {}
    pieces: list[tuple[str, str]] = []
    parts = list(item.parts)
    for line in item.stem.splitlines(keepends=True):
        around = line.split(BLANK)
        own = tuple(parts[: len(around) - 1])
        del parts[: len(own)]
        filled = fill(line, own).rstrip("\n")
        ruby = as_pieces(ruby_of(filled, words.get(filled) or find_words(filled)))
        place = 0
        for segment, part in zip(around, (*own, ""), strict=True):
            pieces += cut(ruby, place, place + len(segment))[1]
            place += len(segment) + len(part)
            pieces += [(BLANK, "")] if part else []
        pieces += [("\n", "")] if line.endswith("\n") else []
    return tuple(pieces)


def _hidden(item: Item) -> set[str]:
    if item.word:
        return {item.word.surface, item.word.base}
    # Without a target, nothing that stands in the stem is asked.
    if item.target is None:
        return set()
    evidence = {item.evidence.text} if item.evidence else set()
    return {item.target.text} | evidence


def _add(pieces: list[list[str]], text: str, ruby: str, origin: str) -> None:
    """Append a piece; text without ruby joins the piece before it that has none either."""
    if not text:
        return
    if pieces and not ruby and not pieces[-1][1]:
        pieces[-1][0] += text
    else:
        pieces.append([text, ruby, origin])
