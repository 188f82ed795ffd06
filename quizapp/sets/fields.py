"""The fields of a set and its items in a file, and what is said when they are wrong."""

from difflib import get_close_matches
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic_core import ErrorDetails


def _as_many(value: Any) -> Any:  # noqa: ANN401
    """Let one text stand for a list of one, and nothing for an empty list."""
    if isinstance(value, str):
        return (value,) if value else ()
    return value


def _as_text(value: Any) -> Any:  # noqa: ANN401
    """Let a text stand for fields of which only `text` is given."""
    return {"text": value} if isinstance(value, str) else value


class _Fields(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DistractorFields(_Fields):
    """A wrong option; a plain text in the file when it has no label."""

    text: str
    label: str = ""


class PlaceFields(_Fields):
    """A part of a text; `start` (and `sentence`) only when it stands there more than once."""

    text: str
    start: int | None = None
    sentence: int | None = None


class WordFields(_Fields):
    """The word an item tests; the base is the surface unless it is given."""

    surface: str
    reading: str
    base: str = ""
    base_reading: str = ""
    gloss: str = ""


class ItemFields(_Fields):
    """One item."""

    type: str
    stem: str
    key: Annotated[tuple[str, ...], BeforeValidator(_as_many)]
    id: str = ""
    target: Annotated[PlaceFields, BeforeValidator(_as_text)] | None = None
    distractors: Annotated[
        tuple[Annotated[DistractorFields, BeforeValidator(_as_text)], ...],
        BeforeValidator(_as_many),
    ] = ()
    evidence: Annotated[PlaceFields, BeforeValidator(_as_text)] | None = None
    word: WordFields | None = None
    explanation: str = ""
    band: int = 0


class SetFields(_Fields):
    """One set; its items are looked at one by one, so that each can have its faults."""

    title: str
    license: str = ""
    source: str = ""
    level: str = ""
    article: str = ""
    items: Annotated[tuple[Any, ...], BeforeValidator(_as_many)] = ()


ALL_FIELDS = tuple(
    dict.fromkeys(
        name
        for model in (SetFields, ItemFields, PlaceFields, DistractorFields, WordFields)
        for name in model.model_fields
    )
)
_INSIDE: dict[str | int, tuple[str, type[BaseModel]]] = {
    "target": ("a target", PlaceFields),
    "distractors": ("a distractor", DistractorFields),
    "evidence": ("evidence", PlaceFields),
    "word": ("a word", WordFields),
}
_SENTENCES = {
    "string_type": "{} has to be text",
    "tuple_type": "{} has to be a list",
    "int_parsing": "{} has to be a whole number",
    "model_type": "{} has to have fields of its own",
}

Model = TypeVar("Model", bound=BaseModel)
Fault = tuple[tuple[str | int, ...], str]
"""Where, and a sentence."""


def check_fields(model: type[Model], data: object) -> Model | list[Fault]:
    """Return `data` as `model`, or everything that is wrong with it."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        return [(fault["loc"], _sentence(model, fault)) for fault in error.errors()]


def _sentence(model: type[BaseModel], fault: ErrorDetails) -> str:
    """Say what is wrong: `an item has to have a stem`."""
    place = fault["loc"]
    around, fields = ("a set" if model is SetFields else "an item"), model.model_fields
    if len(place) > 1 and place[0] in _INSIDE:
        around, inner = _INSIDE[place[0]]
        fields = inner.model_fields
    name = next((part for part in reversed(place) if isinstance(part, str)), around)
    if fault["type"] == "missing":
        return f"{around} has to have a {name}"
    if fault["type"] == "extra_forbidden":
        like = get_close_matches(name, fields, 1)
        hint = f"did you mean {like[0]}?" if like else f"there are {', '.join(fields)}"
        return f"{name} is no field of {around}; {hint}"
    sentence = _SENTENCES.get(fault["type"], "{} is wrong: " + fault["msg"])
    return sentence.format(name)
