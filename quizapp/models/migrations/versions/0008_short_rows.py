"""Sets know how many questions they have; what pages of many rows read is at hand.

The long columns of a set come last: SQLite reads a row from its beginning, and whoever
asks for its owner should not have to go through its article.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ORDER = (
    "id", "slug", "title", "level", "license", "source", "characters", "owner_id", "digest",
    "created_at", "words", "questions", "text", "article", "coverage",
)  # fmt: skip


def upgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table(
        "question_set",
        recreate="always" if is_sqlite else "never",
        partial_reordering=[_ORDER] if is_sqlite else None,
    ) as batch_op:
        batch_op.add_column(
            sa.Column("questions", sa.Integer(), nullable=False, server_default="0")
        )
    with op.batch_alter_table("question_set") as batch_op:
        batch_op.alter_column("questions", server_default=None)
    op.execute(
        "UPDATE question_set SET questions = (SELECT count(*) FROM item "
        "WHERE item.set_id = question_set.id AND NOT item.retired)"
    )
    op.drop_index("ix_item_word_id_set_id", "item")
    op.create_index(
        "ix_item_word_id_retired_set_id", "item", ["word_id", "retired", "set_id"]
    )
    op.drop_index("ix_card_learner_id_due", "card")
    op.create_index(
        "ix_card_learner_id_aside_due_first_reviewed_word_id",
        "card",
        ["learner_id", "aside", "due", "first_reviewed", "word_id"],
    )
    op.create_index("ix_quiz_learner_id_set_id", "quiz", ["learner_id", "set_id"])
    op.drop_index("ix_set_word_set_id", "set_word")
    op.create_index("ix_set_word_set_id_times", "set_word", ["set_id", "times"])


def downgrade() -> None:
    op.drop_index("ix_quiz_learner_id_set_id", "quiz")
    op.drop_index("ix_set_word_set_id_times", "set_word")
    op.create_index("ix_set_word_set_id", "set_word", ["set_id"])
    op.drop_index("ix_card_learner_id_aside_due_first_reviewed_word_id", "card")
    op.create_index("ix_card_learner_id_due", "card", ["learner_id", "due"])
    op.drop_index("ix_item_word_id_retired_set_id", "item")
    op.create_index("ix_item_word_id_set_id", "item", ["word_id", "set_id"])
    op.drop_column("question_set", "questions")
