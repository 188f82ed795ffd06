"""What a page shows of a question: plain values, nothing of the database in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.items.base import BLANK
from quizapp.items.slips import Sentence
from quizapp.items.slots import split

Pieces = tuple[tuple[str, str], ...]
"""Text with its ruby, or an empty string where it has none."""


@dataclass(frozen=True, slots=True)
class AskedWord:
    """The word a question tests: its dictionary form, that form's reading, and a gloss."""

    id: int
    base: str
    reading: str
    gloss: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Sentence number `sentence` of the set's article, in three parts; `marked` proves the key."""

    sentence: int
    before: Pieces
    marked: Pieces
    after: Pieces


@dataclass(frozen=True, slots=True)
class Result:
    """What came of the answer `text`: `slip` is a code of `items.slips`, or empty.

    `evidence` and `word` are None for an item that has none.
    """

    text: str
    correctness: float
    slip: str
    key: tuple[str, ...]
    explanation: str
    evidence: Quotation | None
    word: AskedWord | None

    @property
    def is_right(self) -> bool:
        """Whether the answer was wholly right."""
        return self.correctness >= 1.0


@dataclass(frozen=True, slots=True)
class Slot:
    """Blank `number` (from 1) of an answered question: its part, and the one that was given."""

    number: int
    part: str
    given: str

    @property
    def is_right(self) -> bool:
        """Whether the part was put where it belongs."""
        return self.part == self.given


@dataclass(frozen=True, slots=True)
class Question:
    """Position `number` (from 1) of `total` in a quiz of `kind` `quiz`, `review` or `practice`.

    The stem is `before`, `target`, `after`; `target` is empty when the stem has none
    and then `before` is all of it. `options` are in the order to show, empty for a
    typed item; with slots they are the parts, and `star` is the number of the blank
    with a ★, or 0. `answer_language` is what a typed item takes, `ja` or `en`. `result` is
    None until it was answered; nothing else tells the key. `remark` is what to say of the
    answer, if there is anything. `again` is whether it was missed before in this quiz. What
    the learner may still say of the answer is in `can_be_overruled` and `can_be_taken_back`;
    `is_overruled` and `is_reported` are what they have said.
    """

    quiz_id: int
    kind: str
    number: int
    total: int
    type: str
    skill: str
    response: str
    instruction: str
    before: Pieces
    target: str
    after: Pieces
    options: tuple[str, ...]
    set_slug: str
    set_title: str
    result: Result | None
    star: int = 0
    answer_language: str = "ja"
    remark: Sentence | None = None
    again: bool = False
    can_be_overruled: bool = False
    can_be_taken_back: bool = False
    is_overruled: bool = False
    is_reported: bool = False

    @property
    def segments(self) -> tuple[Pieces, ...]:
        """The stem cut at its blanks: one segment more than there are blanks."""
        segments: list[list[tuple[str, str]]] = [[]]
        for text, ruby in self.before:
            first, *others = text.split(BLANK)
            segments[-1].append((first, ruby))
            segments += ([(other, "")] for other in others)
        return tuple(map(tuple, segments))

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The blanks of an answered question with slots; of any other question none."""
        if self.result is None or self.response != "slots":
            return ()
        parts = split(self.result.key[0])
        given = split(self.result.text) or ("",) * len(parts)
        pairs = zip(parts, given, strict=True)
        return tuple(Slot(number, *pair) for number, pair in enumerate(pairs, 1))


def as_pieces(stored: Iterable[Sequence[str]]) -> Pieces:
    """Return pieces as a column of JSON holds them: [[text, ruby], …]."""
    return tuple((piece[0], piece[1]) for piece in stored)


def cut(pieces: Pieces, start: int, end: int) -> tuple[Pieces, Pieces, Pieces]:
    """Return what lies before, in and after `text[start:end]` of the text of `pieces`.

    A piece that has to be cut loses its ruby, which belongs to the whole of it.
    """
    parts: tuple[list[tuple[str, str]], ...] = ([], [], [])
    place = 0
    for text, ruby in pieces:
        low = min(max(start - place, 0), len(text))
        high = min(max(end - place, low), len(text))
        for part, cutting in zip(
            parts, (text[:low], text[low:high], text[high:]), strict=True
        ):
            if cutting:
                part.append((cutting, ruby if cutting == text else ""))
        place += len(text)
    before, middle, after = map(tuple, parts)
    return before, middle, after
