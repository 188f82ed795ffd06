"""The parts an item is made of, and what can come of one: a grade, an error, a refusal."""

from dataclasses import dataclass
from enum import StrEnum


class ItemError(ValueError):
    """An item that cannot be asked, with the reason."""


@dataclass(frozen=True, slots=True)
class Span:
    """A quoted part of a text: `text_it_is_in[start:end] == text`, in code points."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the article proves the key: a span of the sentence with that number.

    Sentences are numbered through the article from 0, headings included.
    """

    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong option; `label` is the code of the slip it stands for (see `items.slips`)."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class TestedWord:
    """The word that a vocabulary item tests.

    `reading` is that of the surface as it stands, `base_reading` that of the
    dictionary form, both in hiragana. A learner's card belongs to the pair of
    `base` and `base_reading`.
    """

    surface: str
    base: str
    reading: str
    base_reading: str
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A question that was not made, and why, as a sentence for the teacher."""

    type: str
    sentence: int
    text: str
    reason: str


class Outcome(StrEnum):
    """What comes of an answer; `AGAIN` answers another question than the one asked."""

    RIGHT = "right"
    VARIANT = "variant"
    AGAIN = "again"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Grade:
    """How well an answer did: `correctness` from 0.0 to 1.0.

    `slip` is the code of what went wrong, or of how a right answer is written otherwise
    (see `items.slips`), or empty. `is_off` marks an answer to another question than the
    one asked, which the learner may give once more.
    """

    correctness: float
    slip: str = ""
    is_off: bool = False

    @property
    def outcome(self) -> Outcome:
        """Return right, right written otherwise, to be given again, or wrong."""
        if self.correctness >= 1.0:
            return Outcome.VARIANT if self.slip else Outcome.RIGHT
        return Outcome.AGAIN if self.is_off else Outcome.WRONG
