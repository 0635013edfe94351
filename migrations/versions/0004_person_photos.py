"""Photos of people, for comparing at the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_person_photos"
down_revision = "0003_at_scale"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_TABLE = "person_photos"
_TENANT = "lighthouse_tenant"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", COUNT, nullable=False),
        sa.CheckConstraint(
            "length(picture) BETWEEN 1 AND 524288", name=op.f("ck_person_photos_picture")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_person_photos_organisation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "person_id"],
            ["people.organisation_id", "people.id"],
            name=op.f("fk_person_photos_organisation_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "person_id", name=op.f("pk_person_photos")),
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
