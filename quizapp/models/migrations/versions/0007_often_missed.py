"""Cards by how often they were missed, and by what confusion."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_COLUMNS = ["learner_id", "misses", "missed_at", "slip"]
_NAME = "ix_card_" + "_".join(_COLUMNS)


def upgrade() -> None:
    op.create_index(_NAME, "card", _COLUMNS)


def downgrade() -> None:
    op.drop_index(_NAME, "card")
