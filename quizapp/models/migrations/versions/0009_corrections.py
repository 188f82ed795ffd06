"""Questions that come once more, answers overruled, items reported."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_FLAGS = (("position", "again"), ("answer", "overruled"))


def upgrade() -> None:
    for table, flag in _FLAGS:
        no: sa.Column[bool] = sa.Column(
            flag, sa.Boolean(), nullable=False, server_default=sa.false()
        )
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(no)
        with op.batch_alter_table(table) as batch_op:
            batch_op.alter_column(flag, server_default=None)
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("reported_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.id"], name=op.f("fk_report_learner_id")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_report_item_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index(op.f("ix_report_item_id"), "report", ["item_id"])
    op.create_index(
        op.f("ix_report_learner_id_item_id"), "report", ["learner_id", "item_id"]
    )


def downgrade() -> None:
    op.drop_table("report")
    for table, flag in reversed(_FLAGS):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column(flag)
