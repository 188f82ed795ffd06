"""Cards of words that were added or set aside, and their misses."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_FILLED_BY_ANSWERS: tuple[tuple[str, Any], ...] = (
    ("stability", sa.Double()),
    ("difficulty", sa.Double()),
    ("last_review", sa.Date()),
    ("last_item_id", sa.Integer()),
)
_COUNT_MISSES = """
    UPDATE card SET
        misses = (SELECT count(*) FROM answer
                  WHERE answer.card_id = card.id AND answer.correctness < 1),
        missed_at = (SELECT max(answered_at) FROM answer
                     WHERE answer.card_id = card.id AND answer.correctness < 1),
        slip = coalesce((SELECT answer.slip FROM answer
                         WHERE answer.card_id = card.id AND answer.correctness < 1
                         ORDER BY answer.id DESC LIMIT 1), '')
"""


def upgrade() -> None:
    with op.batch_alter_table("card") as batch_op:
        for name, kind in _FILLED_BY_ANSWERS:
            batch_op.alter_column(name, existing_type=kind, nullable=True)
        batch_op.add_column(sa.Column("added_at", sa.DateTime(), nullable=True))
        batch_op.add_column(_filled("aside", sa.String(), ""))
        batch_op.add_column(_filled("misses", sa.Integer(), "0"))
        batch_op.add_column(sa.Column("missed_at", sa.DateTime(), nullable=True))
        batch_op.add_column(_filled("slip", sa.String(), ""))
        batch_op.create_index(
            batch_op.f("ix_card_learner_id_missed_at"), ["learner_id", "missed_at"]
        )
    with op.batch_alter_table("card") as batch_op:
        for name in ("aside", "misses", "slip"):
            batch_op.alter_column(name, server_default=None)
    op.execute(_COUNT_MISSES)


def downgrade() -> None:
    op.execute("DELETE FROM card WHERE reps = 0")
    with op.batch_alter_table("card") as batch_op:
        batch_op.drop_index(batch_op.f("ix_card_learner_id_missed_at"))
        for name in ("slip", "missed_at", "misses", "aside", "added_at"):
            batch_op.drop_column(name)
        for name, kind in _FILLED_BY_ANSWERS:
            batch_op.alter_column(name, existing_type=kind, nullable=False)


def _filled(name: str, kind: Any, value: str) -> sa.Column[Any]:  # noqa: ANN401
    return sa.Column(name, kind, nullable=False, server_default=value)
