"""The parameters of FSRS fitted to each learner."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("learner") as batch_op:
        batch_op.add_column(
            sa.Column("fitted", sa.JSON(), nullable=False, server_default="{}")
        )
    with op.batch_alter_table("learner") as batch_op:
        batch_op.alter_column("fitted", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("learner") as batch_op:
        batch_op.drop_column("fitted")
