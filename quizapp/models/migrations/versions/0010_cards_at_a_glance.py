"""All that the pages count cards by is in one index."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_BEFORE = ["learner_id", "aside", "due", "first_reviewed", "word_id"]
_NAME_BEFORE = "ix_card_" + "_".join(_BEFORE)


def upgrade() -> None:
    op.drop_index(_NAME_BEFORE, "card")
    op.create_index("ix_card_counted", "card", [*_BEFORE, "last_review", "stability"])


def downgrade() -> None:
    op.drop_index("ix_card_counted", "card")
    op.create_index(_NAME_BEFORE, "card", _BEFORE)
