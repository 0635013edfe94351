"""When each desk was last heard of, and which journal entries somebody has looked at."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007_desk_sightings"
down_revision = "0006_activity"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_TENANT = "lighthouse_tenant"
_TABLES = ("desk_sightings", "pickup_reviews")
_STATES = "('absent','starting','working','troubled')"


def upgrade() -> None:
    op.create_table(
        "desk_sightings",
        *(
            sa.Column(name, ID, nullable=False)
            for name in ("organisation_id", "desk_id", "device_id")
        ),
        sa.Column("device_name", sa.Text(), nullable=False),
        sa.Column("seen_at", COUNT, nullable=False),
        sa.Column("passes", COUNT, nullable=False),
        sa.Column("camera", sa.Text(), nullable=False),
        sa.Column("scanner", sa.Text(), nullable=False),
        sa.Column("self_service", sa.Integer(), nullable=False),
        sa.Column("has_left", sa.Integer(), nullable=False),
        *(
            sa.CheckConstraint(f"{reader} IN {_STATES}", name=op.f(f"ck_desk_sightings_{reader}"))
            for reader in ("camera", "scanner")
        ),
        *_keys("desk_sightings", "desks", "desk_id"),
        sa.PrimaryKeyConstraint(
            "organisation_id", "desk_id", "device_id", name=op.f("pk_desk_sightings")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "pickup_reviews",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("pickup_id", ID, nullable=False),
        sa.Column("reviewed_at", COUNT, nullable=False),
        sa.Column("reviewed_by", sa.Text(), nullable=False),
        *_keys("pickup_reviews", "pickups", "pickup_id"),
        sa.PrimaryKeyConstraint("organisation_id", "pickup_id", name=op.f("pk_pickup_reviews")),
        sqlite_strict=True,
    )
    if op.get_bind().dialect.name != "sqlite":
        _part_rows_by_organisation()


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table)


def _keys(table: str, target: str, column: str) -> tuple[sa.ForeignKeyConstraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f(f"fk_{table}_organisation_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", column],
            [f"{target}.organisation_id", f"{target}.id"],
            name=op.f(f"fk_{table}_organisation_id_{column}"),
        ),
    )


def _part_rows_by_organisation() -> None:
    own = "organisation_id = nullif(current_setting('lighthouse.organisation', true), '')::uuid"
    for table in _TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {_TENANT}")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} TO {_TENANT} USING ({own})")
        op.execute(f"CREATE POLICY everything ON {table} TO CURRENT_USER USING (true)")
