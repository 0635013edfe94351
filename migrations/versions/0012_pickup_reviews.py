"""Journal entries that organisers look through, found among however many ordinary ones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012_pickup_reviews"
down_revision = "0011_questions"

_NAME = "ix_pickups_out_of_the_ordinary"
_FEW = sa.text(
    "(collected_by <> '' OR overridden IS NOT NULL"
    " OR unmatched_pass_id IS NOT NULL OR reverses_id IS NOT NULL)"
)


def upgrade() -> None:
    op.create_index(
        _NAME,
        "pickups",
        ["organisation_id", "event_id", "at"],
        sqlite_where=_FEW,
        postgresql_where=_FEW,
    )


def downgrade() -> None:
    op.drop_index(_NAME, "pickups")
