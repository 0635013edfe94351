"""Tables that were taken, where the audit trail says what they changed, and what columns mean."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005_imports"
down_revision = "0004_person_photos"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_TENANT = "lighthouse_tenant"
_TABLES = ("imports", "import_parts", "import_mappings")


def upgrade() -> None:
    op.create_table(
        "imports",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=True),
        sa.Column("at", COUNT, nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("by_name", "file_name", "file_digest", "mode")
        ),
        *(
            sa.Column(name, COUNT, nullable=False)
            for name in ("people_added", "people_changed", "registered", "refused")
        ),
        sa.Column("undo_reached", COUNT, nullable=True),
        sa.Column("undone_at", COUNT, nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.CheckConstraint("mode IN ('all_or_nothing','skip_bad')", name=op.f("ck_imports_mode")),
        _of_an_organisation("imports"),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_imports_organisation_id_event_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_imports")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_imports_organisation_id_at_id"), "imports", ["organisation_id", "at", "id"]
    )
    op.create_table(
        "import_parts",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("import_id", ID, nullable=False),
        sa.Column("first_entry", COUNT, nullable=False),
        sa.Column("last_entry", COUNT, nullable=False),
        sa.CheckConstraint("first_entry <= last_entry", name=op.f("ck_import_parts_entries")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["imports.organisation_id", "imports.id"],
            name=op.f("fk_import_parts_organisation_id_import_id"),
        ),
        sa.PrimaryKeyConstraint(
            "organisation_id", "import_id", "first_entry", name=op.f("pk_import_parts")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "import_mappings",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("headings", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("at", COUNT, nullable=False),
        _of_an_organisation("import_mappings"),
        sa.PrimaryKeyConstraint("organisation_id", "headings", name=op.f("pk_import_mappings")),
        sqlite_strict=True,
    )
    if op.get_bind().dialect.name != "sqlite":
        _part_rows_by_organisation()


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table)


def _of_an_organisation(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id"], ["organisations.id"], name=op.f(f"fk_{table}_organisation_id")
    )


def _part_rows_by_organisation() -> None:
    own = "organisation_id = nullif(current_setting('lighthouse.organisation', true), '')::uuid"
    for table in _TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {_TENANT}")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} TO {_TENANT} USING ({own})")
        op.execute(f"CREATE POLICY everything ON {table} TO CURRENT_USER USING (true)")
