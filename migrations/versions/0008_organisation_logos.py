"""The pictures by which organisations are known, for reports and passes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008_organisation_logos"
down_revision = "0007_desk_sightings"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_TABLE = "organisation_logos"
_TENANT = "lighthouse_tenant"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", COUNT, nullable=False),
        sa.CheckConstraint(
            "length(picture) BETWEEN 1 AND 524288", name=op.f("ck_organisation_logos_picture")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_organisation_logos_organisation_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_organisation_logos")),
        sqlite_strict=True,
    )
    if op.get_bind().dialect.name != "sqlite":
        _part_rows_by_organisation()


def downgrade() -> None:
    op.drop_table(_TABLE)


def _part_rows_by_organisation() -> None:
    own = "organisation_id = nullif(current_setting('lighthouse.organisation', true), '')::uuid"
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {_TABLE} TO {_TENANT}")
    op.execute(f"ALTER TABLE {_TABLE} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {_TABLE} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY own_organisation ON {_TABLE} TO {_TENANT} USING ({own})")
    op.execute(f"CREATE POLICY everything ON {_TABLE} TO CURRENT_USER USING (true)")
