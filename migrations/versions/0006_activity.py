"""The audit trail by day, by user and by kind of change, however long it has become."""

from __future__ import annotations

from alembic import op

revision = "0006_activity"
down_revision = "0005_imports"

_TABLE = "audit_entries"
_INDEXES = {
    "by_day": ["at", "sequence"],
    "by_user": ["actor_id", "at", "sequence", "entity", "action"],
    "by_kind": ["entity", "action", "at", "sequence"],
}


def upgrade() -> None:
    for name, columns in _INDEXES.items():
        op.create_index(f"ix_{_TABLE}_{name}", _TABLE, ["organisation_id", *columns])


def downgrade() -> None:
    for name in _INDEXES:
        op.drop_index(f"ix_{_TABLE}_{name}", _TABLE)
