"""What events ask everybody who registers, and what was answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011_questions"
down_revision = "0010_option_order"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_TENANT = "lighthouse_tenant"
_TABLES = ("questions", "answers")


def upgrade() -> None:
    op.create_table(
        "questions",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("kind", "text", "help")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("required", "at_desk")),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("least", COUNT, nullable=True),
        sa.Column("most", COUNT, nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("retired", "deleted")),
        sa.Column("created_at", COUNT, nullable=False),
        sa.CheckConstraint(
            "kind IN ('TEXT','NUMBER','YES_NO','ONE_CHOICE','CHOICES')",
            name=op.f("ck_questions_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_questions_organisation_id_event_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_questions")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_questions_organisation_id_event_id_position"),
        "questions",
        ["organisation_id", "event_id", "position"],
    )
    op.create_table(
        "answers",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("question_id", ID, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.CheckConstraint("value <> ''", name=op.f("ck_answers_value")),
        *(
            sa.ForeignKeyConstraint(
                ["organisation_id", column],
                [f"{table}.organisation_id", f"{table}.id"],
                name=op.f(f"fk_answers_organisation_id_{column}"),
            )
            for column, table in (
                ("registration_id", "event_registrations"),
                ("question_id", "questions"),
            )
        ),
        sa.PrimaryKeyConstraint(
            "organisation_id", "registration_id", "question_id", name=op.f("pk_answers")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_answers_organisation_id_question_id"),
        "answers",
        ["organisation_id", "question_id"],
    )
    if op.get_bind().dialect.name != "sqlite":
        _part_rows_by_organisation()


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table)


def _part_rows_by_organisation() -> None:
    own = "organisation_id = nullif(current_setting('lighthouse.organisation', true), '')::uuid"
    for table in _TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {_TENANT}")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} TO {_TENANT} USING ({own})")
        op.execute(f"CREATE POLICY everything ON {table} TO CURRENT_USER USING (true)")
