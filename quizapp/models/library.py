"""Question sets with their articles and items, and the words the items test."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base


class SetRow(Base):
    """One question set. Without an owner everybody sees it.

    `article` is what a page needs to show the text without analysing it:
    `{"sections": [{"heading": sentence or null, "paragraphs": [[sentence, …], …]}],
    "sentences": [{"text", "pieces": [[text, ruby, origin], …]}]}`. `coverage` lists what
    was not asked, `[[type, sentence, text, reason], …]`. `digest` names the content and
    the generator that made the items.
    """

    __tablename__ = "question_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    level: Mapped[str]
    license: Mapped[str]
    source: Mapped[str]
    text: Mapped[str]
    article: Mapped[dict[str, Any]]
    coverage: Mapped[list[Any]]
    digest: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("learner.id"), index=True)
    created_at: Mapped[datetime]


class WordRow(Base):
    """A dictionary word: its base in the writer's spelling and the base's reading."""

    __tablename__ = "word"
    __table_args__ = (UniqueConstraint("base", "reading"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    base: Mapped[str]
    reading: Mapped[str]
    gloss: Mapped[str]
    band: Mapped[int]


class ItemRow(Base):
    """One item of a set; `uid` is `Item.id`.

    `pieces` is the stem with furigana, `[[text, ruby], …]`, none over what is asked.
    `distractors` is `[[text, label], …]`. A retired item is no longer asked; it stays
    for the answers it got.
    """

    __tablename__ = "item"
    __table_args__ = (UniqueConstraint("set_id", "uid"), Index(None, "word_id", "retired"))

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("question_set.id"))
    uid: Mapped[str]
    type: Mapped[str]
    skill: Mapped[str]
    response: Mapped[str]
    stem: Mapped[str]
    pieces: Mapped[list[Any]]
    target_start: Mapped[int | None]
    target_end: Mapped[int | None]
    key: Mapped[list[Any]]
    distractors: Mapped[list[Any]]
    sentence: Mapped[int | None]
    evidence_start: Mapped[int | None]
    evidence_end: Mapped[int | None]
    evidence_text: Mapped[str]
    word_id: Mapped[int | None] = mapped_column(ForeignKey("word.id"))
    surface: Mapped[str]
    explanation: Mapped[str]
    band: Mapped[int]
    retired: Mapped[bool] = mapped_column(default=False)
