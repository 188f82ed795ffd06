"""Turn the fields of an item into the item, and back."""

from typing import Any

from quizapp.items.base import (
    Distractor,
    Evidence,
    Item,
    ItemError,
    Span,
    TestedWord,
    item_types,
)
from quizapp.japanese.article import Article
from quizapp.japanese.ruby import take_out
from quizapp.sets.fields import ItemFields, PlaceFields, WordFields


def build_item(fields: ItemFields, article: Article | None) -> Item:
    """Return the item; ItemError says why there can be none.

    Its `context` is empty: that serves to make an id, and here the id may be given.
    """
    try:
        cls = item_types[fields.type]
    except KeyError as error:
        raise ItemError(f"question type {error.args[0]}") from error
    return cls(
        id=fields.id,
        stem=fields.stem,
        key=fields.key,
        distractors=tuple(Distractor(d.text, d.label) for d in fields.distractors),
        target=find_target(fields.stem, fields.target) if fields.target else None,
        evidence=find_evidence(article, fields.evidence) if fields.evidence else None,
        word=_tested(fields.word) if fields.word else None,
        explanation=fields.explanation,
        band=fields.band,
    )


def find_target(stem: str, place: PlaceFields) -> Span:
    """Return the target in the stem; ItemError when it is not there exactly once."""
    start = place.start
    if start is None:
        start = _only_place(stem, place.text, "the target", "the stem")
    elif not stem.startswith(place.text, start) or start < 0:
        raise ItemError(f"the target {place.text} is not at {start} of the stem")
    return Span(place.text, start, start + len(place.text))


def find_evidence(article: Article | None, place: PlaceFields) -> Evidence:
    """Return where the article has the evidence word for word; ItemError when it has not.

    Furigana may be there or be left out.
    """
    if article is None:
        raise ItemError("there is no article that could have the evidence in it")
    text = take_out(place.text).text
    if place.sentence is not None and place.start is not None:
        number, start = place.sentence, place.start
        if not 0 <= number < len(article.sentences) or start < 0:
            raise ItemError(
                f"the article has no sentence {number} with a place {start}"
            )
        if not article.sentences[number].text.startswith(text, start):
            raise ItemError(
                f"the evidence {text} is not at {start} of sentence {number}"
            )
        return Evidence(number, start, start + len(text), text)
    at = _only_place(article.text, text, "the evidence", "the article")
    for sentence in article.sentences:
        start = at - sentence.start
        if start >= 0 and start + len(text) <= len(sentence.text):
            return Evidence(sentence.index, start, start + len(text), text)
    raise ItemError("the evidence has to lie within one sentence")


def fields_of(item: Item, article_text: str) -> dict[str, Any]:
    """Return the fields that `build_item` makes `item` of again, empty ones left out."""
    word = item.word
    fields: dict[str, Any] = {
        "type": item.name,
        "id": item.id,
        "stem": item.stem,
        "target": item.target
        and _place(item.stem, item.target.text, start=item.target.start),
        "key": item.key[0] if len(item.key) == 1 else list(item.key),
        "distractors": [
            {"text": d.text, "label": d.label} if d.label else d.text
            for d in item.distractors
        ],
        "evidence": item.evidence
        and _place(
            article_text,
            item.evidence.text,
            sentence=item.evidence.sentence,
            start=item.evidence.start,
        ),
        "word": word
        and {
            "surface": word.surface,
            "base": word.base,
            "reading": word.reading,
            "base_reading": word.base_reading,
            "gloss": word.gloss,
        },
        "explanation": item.explanation,
        "band": item.band,
    }
    return {name: value for name, value in fields.items() if value}


def _tested(word: WordFields) -> TestedWord:
    return TestedWord(
        surface=word.surface,
        base=word.base or word.surface,
        reading=word.reading,
        base_reading=word.base_reading or word.reading,
        gloss=word.gloss,
    )


def _only_place(text: str, part: str, name: str, whole: str) -> int:
    places = _count(text, part)
    if not places:
        raise ItemError(f"{name} {part} is not in {whole}")
    if places > 1:
        raise ItemError(
            f"{name} {part} stands in {whole} {places} times; give more of it"
        )
    return text.index(part)


def _count(text: str, part: str) -> int:
    """Return how often `part` is in `text`, overlaps included; an empty one never."""
    return (part and sum(text.startswith(part, at) for at in range(len(text)))) or 0


def _place(text: str, part: str, **place: int) -> str | dict[str, Any]:
    return part if _count(text, part) == 1 else {"text": part, **place}
