"""Sentences of their own, and the words of articles."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_SET = sa.table(
    "question_set", sa.column("id", sa.Integer), sa.column("article", sa.JSON)
)


def upgrade() -> None:
    with op.batch_alter_table("word") as batch_op:
        batch_op.add_column(
            sa.Column("pos", sa.String(), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("senses", sa.JSON(), nullable=False, server_default="[]")
        )
    with op.batch_alter_table("word") as batch_op:
        for name in ("pos", "senses"):
            batch_op.alter_column(name, server_default=None)
    with op.batch_alter_table("question_set") as batch_op:
        batch_op.add_column(sa.Column("words", sa.Integer(), nullable=True))
    sentence = op.create_table(
        "sentence",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("runs", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_id"], ["question_set.id"], name=op.f("fk_sentence_set_id")
        ),
        sa.PrimaryKeyConstraint("set_id", "number", name=op.f("pk_sentence")),
    )
    op.create_table(
        "set_word",
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("sentences", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["word_id"], ["word.id"], name=op.f("fk_set_word_word_id")
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["question_set.id"], name=op.f("fk_set_word_set_id")
        ),
        sa.PrimaryKeyConstraint("word_id", "set_id", name=op.f("pk_set_word")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("set_word") as batch_op:
        batch_op.create_index(batch_op.f("ix_set_word_set_id"), ["set_id"])
    _move_sentences(sentence)


def _move_sentences(sentence: sa.Table) -> None:
    """Make rows of the sentences that sets have in their article; words are found at start."""
    connection = op.get_bind()
    sets = connection.execute(sa.select(_SET.c.id, _SET.c.article)).all()
    for set_id, article in sets:
        rows = [
            {"set_id": set_id, "number": number, "runs": _runs(one["pieces"])}
            for number, one in enumerate(article.get("sentences", ()))
        ]
        if rows:
            connection.execute(sentence.insert(), rows)
            kept = {"sections": article["sections"]}
            connection.execute(
                _SET.update().where(_SET.c.id == set_id).values(article=kept)
            )


def _runs(pieces: list[list[str]]) -> list[object]:
    return [
        [None, origin, [[text, ruby]]] if ruby else text
        for text, ruby, origin in pieces
    ]


def downgrade() -> None:
    connection = op.get_bind()
    for set_id, article in connection.execute(sa.select(_SET.c.id, _SET.c.article)):
        if article:
            rows = connection.execute(
                sa.text("SELECT runs FROM sentence WHERE set_id = :id ORDER BY number"),
                {"id": set_id},
            )
            article["sentences"] = [_sentence(runs) for (runs,) in rows]
            connection.execute(
                _SET.update().where(_SET.c.id == set_id).values(article=article)
            )
    op.drop_table("set_word")
    op.drop_table("sentence")
    with op.batch_alter_table("question_set") as batch_op:
        batch_op.drop_column("words")
    with op.batch_alter_table("word") as batch_op:
        batch_op.drop_column("senses")
        batch_op.drop_column("pos")


def _sentence(runs: str | list[Any]) -> dict[str, object]:
    pieces: list[list[str]] = []
    for run in json.loads(runs) if isinstance(runs, str) else runs:
        if isinstance(run, str):
            pieces.append([run, "", ""])
        else:
            pieces += [[text, ruby, run[1] if ruby else ""] for text, ruby in run[2]]
    return {"text": "".join(piece[0] for piece in pieces), "pieces": pieces}
