"""Tables of what can be asked: sets, their items, and the words these test.

Everything here is made once, when a set is added; a page only reads it.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base


class SetRow(Base):
    """One set with its article, as it is shown.

    ========== =======================================================================
    owner_id   the learner who added it and alone sees it; None for a set for everybody
    article    {"sections": [{"heading": sentence number or null, "paragraphs":
               [[sentence number, …], …]}]}; {} without an article
    coverage   {"types": {type: items}, "refusals": [{"type", "sentence", "text", "reason"}]}
    digest     of what the set was made from; when it is the same, nothing is made again
    characters of the article
    words      running words of the article that can be learnt, or None for a set of an
               earlier version whose words are not stored yet
    questions  items that can be asked
    ========== =======================================================================
    """

    __tablename__ = "question_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    level: Mapped[str]
    license: Mapped[str]
    source: Mapped[str]
    characters: Mapped[int]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("learner.id"), index=True)
    digest: Mapped[str]
    created_at: Mapped[datetime]
    words: Mapped[int | None]
    questions: Mapped[int]
    # Last, since SQLite reads a row from its beginning.
    text: Mapped[str] = mapped_column(deferred=True)
    article: Mapped[dict[str, Any]] = mapped_column(deferred=True)
    coverage: Mapped[dict[str, Any]] = mapped_column(deferred=True)


class SentenceRow(Base):
    """Sentence `number` of a set's article, in runs.

    A run is plain text, or [word id or null, origin of the reading, [[text, ruby], …]];
    the origin is `source`, `agreed`, `number` or `guessed`.
    """

    __tablename__ = "sentence"

    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    runs: Mapped[list[Any]] = mapped_column(JSON)


class WordRow(Base):
    """A word by its dictionary form; `reading` is that form's, in hiragana.

    `pos` is UniDic's part of speech, `band` 1 (everyday) to 5 (rare) or 0, `senses` a short
    entry: the glosses of each sense.
    """

    __tablename__ = "word"
    __table_args__ = (UniqueConstraint("base", "reading"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    base: Mapped[str]
    reading: Mapped[str]
    gloss: Mapped[str]
    band: Mapped[int]
    pos: Mapped[str]
    senses: Mapped[list[list[str]]]


class SetWordRow(Base):
    """How often a word to be learnt stands in a set's article, and in which sentences.

    `sentences` has the numbers of the first ones.
    """

    __tablename__ = "set_word"
    __table_args__ = (Index(None, "set_id", "times"), {"sqlite_with_rowid": False})

    word_id: Mapped[int] = mapped_column(ForeignKey("word.id"), primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"), primary_key=True)
    times: Mapped[int]
    sentences: Mapped[list[int]]


class ItemRow(Base):
    """One item of a set, ready to be shown.

    ============ =====================================================================
    uid          the item's own id, which outlives a set's being made again
    pieces       {"before": [[text, ruby], …], "after": […]}: the stem around its target
    target_start place of the target in the stem; None for both when there is none
    key          accepted answers, best first
    distractors  [[text, label], …]
    sentence     number of the evidence's sentence; None without evidence
    context      [[text, ruby], …] of that sentence; `evidence_start` and `evidence_end`
                 are places in it
    word_id      the word tested; None for comprehension
    surface      that word as it stands in the article
    retired      no longer in its set; kept for the answers given to it
    ============ =====================================================================
    """

    __tablename__ = "item"
    __table_args__ = (
        UniqueConstraint("set_id", "uid"),
        Index(None, "word_id", "retired", "set_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"))
    uid: Mapped[str]
    type: Mapped[str]
    skill: Mapped[str]
    response: Mapped[str]
    stem: Mapped[str]
    pieces: Mapped[dict[str, Any]]
    target_start: Mapped[int | None]
    target_end: Mapped[int | None]
    key: Mapped[list[str]]
    distractors: Mapped[list[list[str]]]
    sentence: Mapped[int | None]
    context: Mapped[list[list[str]]]
    evidence_start: Mapped[int | None]
    evidence_end: Mapped[int | None]
    evidence_text: Mapped[str]
    word_id: Mapped[int | None] = mapped_column(ForeignKey("word.id"))
    surface: Mapped[str]
    explanation: Mapped[str]
    band: Mapped[int]
    retired: Mapped[bool]

    @property
    def target(self) -> str:
        """The part of the stem that is asked about, or empty when there is none."""
        if self.target_start is None:
            return ""
        return self.stem[self.target_start : self.target_end]
