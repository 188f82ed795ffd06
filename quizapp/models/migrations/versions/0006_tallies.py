"""Answers counted by day, skill and slip."""

from collections import Counter
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "tally",
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("skill", sa.String(), nullable=False),
        sa.Column("slip", sa.String(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=False),
        sa.Column("duration_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.id"], name=op.f("fk_tally_learner_id")
        ),
        sa.PrimaryKeyConstraint(
            "learner_id", "day", "skill", "slip", name=op.f("pk_tally")
        ),
        sqlite_with_rowid=False,
    )
    _count(table)


def _count(table: sa.Table) -> None:
    """Count the answers there are, by the day in UTC: that of their learner is not known."""
    answers: Counter[tuple[Any, ...]] = Counter()
    right: Counter[tuple[Any, ...]] = Counter()
    duration: Counter[tuple[Any, ...]] = Counter()
    given = op.get_bind().execute(
        sa.text(
            "SELECT answer.learner_id, answered_at, skill, slip, correctness, duration_ms "
            "FROM answer JOIN item ON item.id = answer.item_id"
        )
    )
    for learner_id, moment, skill, slip, correctness, duration_ms in given:
        is_right = correctness >= 1
        key = (learner_id, _day(moment), skill, "" if is_right else slip)
        answers[key] += 1
        right[key] += is_right
        duration[key] += duration_ms or 0
    names = ("learner_id", "day", "skill", "slip")
    rows = [
        dict(zip(names, key, strict=True))
        | {"answers": number, "right": right[key], "duration_ms": duration[key]}
        for key, number in answers.items()
    ]
    if rows:
        op.bulk_insert(table, rows)


def _day(moment: str | datetime) -> date:
    if isinstance(moment, str):  # as SQLite has it
        moment = datetime.fromisoformat(moment)
    return moment.date()


def downgrade() -> None:
    op.drop_table("tally")
