"""What each learner has set."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("learner") as batch_op:
        batch_op.add_column(
            sa.Column("settings", sa.JSON(), nullable=False, server_default="{}")
        )
    with op.batch_alter_table("learner") as batch_op:
        batch_op.alter_column("settings", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("learner") as batch_op:
        batch_op.drop_column("settings")
