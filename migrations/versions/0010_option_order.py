"""Options in the order that organisers put them in; so far, the one they were added in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010_option_order"
down_revision = "0009_dashboard_counts"

_TABLE = "event_options"


def upgrade() -> None:
    op.add_column(
        _TABLE, sa.Column("position", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )
    op.execute(f"UPDATE {_TABLE} SET position = number")


def downgrade() -> None:
    op.drop_column(_TABLE, "position")
