"""All entities: organisations, users, people, events, options, slots, registrations, passes,
desks, pickups and the audit trail, with search over people and append-only journals.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_first_light"
down_revision = None

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_JOURNALS = ("audit_entries", "pickups")


def upgrade() -> None:
    _create_tables()
    if op.get_bind().dialect.name == "sqlite":
        _search_people_on_sqlite()
        _guard_journals_on_sqlite()
    else:
        _search_people_on_postgresql()
        _guard_journals_on_postgresql()


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE people_search")
    else:
        op.execute("DROP FUNCTION lighthouse_append_only() CASCADE")
    for table in (
        "pickups",
        "passes",
        "event_registrations",
        "pickup_slots",
        "event_options",
        "event_keys",
        "desks",
        "users",
        "people",
        "events",
        "chain_heads",
        "audit_entries",
        "organisations",
    ):
        op.drop_table(table)


def _create_tables() -> None:
    op.create_table(
        "organisations",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sqlite_strict=True,
    )
    op.create_table(
        "audit_entries",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("sequence", COUNT, nullable=False),
        sa.Column("at", COUNT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("actor_id", ID, nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", ID, nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_audit_entries_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_audit_entries")),
        sa.UniqueConstraint(
            "organisation_id", "sequence", name=op.f("uq_audit_entries_organisation_id_sequence")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_audit_entries_organisation_id_entity_id_sequence"),
        "audit_entries",
        ["organisation_id", "entity_id", "sequence"],
        unique=False,
    )
    op.create_table(
        "chain_heads",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("sequence", COUNT, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_chain_heads_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "chain", name=op.f("pk_chain_heads")),
        sqlite_strict=True,
    )
    op.create_table(
        "events",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("short_id", COUNT, nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("window_opens", sa.Text(), nullable=False),
        sa.Column("window_closes", sa.Text(), nullable=False),
        sa.Column("window_opens_utc", COUNT, nullable=False),
        sa.Column("window_closes_utc", COUNT, nullable=False),
        sa.Column("event_budget_amount", COUNT, nullable=False),
        sa.Column("budget_committed", COUNT, nullable=False),
        sa.Column("most_items_per_person", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Integer(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.CheckConstraint("type IN ('ANNUAL_DAY','GIFTING')", name=op.f("ck_events_type")),
        sa.CheckConstraint(
            "budget_committed BETWEEN 0 AND event_budget_amount", name=op.f("ck_events_committed")
        ),
        sa.CheckConstraint("event_budget_amount >= 0", name=op.f("ck_events_budget")),
        sa.CheckConstraint(
            "most_items_per_person BETWEEN 1 AND 255", name=op.f("ck_events_per_person")
        ),
        sa.CheckConstraint("short_id BETWEEN 1 AND 4294967295", name=op.f("ck_events_short_id")),
        sa.CheckConstraint("window_opens_utc < window_closes_utc", name=op.f("ck_events_window")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_events_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_events")),
        sa.UniqueConstraint("short_id", name=op.f("uq_events_short_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "people",
        sa.Column("serial", COUNT, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("staff_number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("department", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Integer(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_people_organisation_id")
        ),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_people")),
        sa.UniqueConstraint("organisation_id", "id", name=op.f("uq_people_organisation_id_id")),
        sa.UniqueConstraint(
            "organisation_id", "staff_number", name=op.f("uq_people_organisation_id_staff_number")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "users",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.CheckConstraint(
            "role IN ('admin','organiser','approver','desk')", name=op.f("ck_users_role")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_users_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_users")),
        sa.UniqueConstraint(
            "organisation_id", "email", name=op.f("uq_users_organisation_id_email")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "desks",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("instant", sa.Integer(), nullable=False),
        sa.Column("outside_slot", sa.Text(), nullable=False),
        sa.Column("unknown_pass", sa.Text(), nullable=False),
        sa.Column("early_minutes", sa.Integer(), nullable=False),
        sa.Column("late_minutes", sa.Integer(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.CheckConstraint(
            "outside_slot IN ('accept','supervisor')", name=op.f("ck_desks_outside_slot")
        ),
        sa.CheckConstraint(
            "unknown_pass IN ('hand_out','help_desk')", name=op.f("ck_desks_unknown_pass")
        ),
        sa.CheckConstraint(
            "early_minutes BETWEEN 0 AND 1440 AND late_minutes BETWEEN 0 AND 1440",
            name=op.f("ck_desks_margins"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_desks_organisation_id_event_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_desks")),
        sa.UniqueConstraint(
            "organisation_id",
            "event_id",
            "name",
            name=op.f("uq_desks_organisation_id_event_id_name"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "event_keys",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("key_id", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.CheckConstraint("key_id BETWEEN 1 AND 255", name=op.f("ck_event_keys_key_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_event_keys_organisation_id_event_id"),
        ),
        sa.PrimaryKeyConstraint(
            "organisation_id", "event_id", "key_id", name=op.f("pk_event_keys")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "event_options",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("unit_cost", COUNT, nullable=False),
        sa.Column("total_available", COUNT, nullable=True),
        sa.Column("committed_count", COUNT, nullable=False),
        sa.Column("needs_slot", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Integer(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.CheckConstraint("kind IN ('TRACK','ITEM','SEAT')", name=op.f("ck_event_options_kind")),
        sa.CheckConstraint(
            "committed_count >= 0 AND (total_available IS NULL OR committed_count <= total_available)",
            name=op.f("ck_event_options_committed"),
        ),
        sa.CheckConstraint("number BETWEEN 1 AND 65535", name=op.f("ck_event_options_number")),
        sa.CheckConstraint("unit_cost >= 0", name=op.f("ck_event_options_unit_cost")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_event_options_organisation_id_event_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_event_options")),
        sa.UniqueConstraint(
            "organisation_id",
            "event_id",
            "number",
            name=op.f("uq_event_options_organisation_id_event_id_number"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "pickup_slots",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("starts_utc", COUNT, nullable=False),
        sa.Column("ends_utc", COUNT, nullable=False),
        sa.Column("capacity", COUNT, nullable=False),
        sa.Column("booked_count", COUNT, nullable=False),
        sa.Column("deleted", sa.Integer(), nullable=False),
        sa.Column("created_at", COUNT, nullable=False),
        sa.CheckConstraint(
            "booked_count BETWEEN 0 AND capacity", name=op.f("ck_pickup_slots_booked")
        ),
        sa.CheckConstraint("capacity >= 0", name=op.f("ck_pickup_slots_capacity")),
        sa.CheckConstraint("starts_utc < ends_utc", name=op.f("ck_pickup_slots_span")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_pickup_slots_organisation_id_event_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_pickup_slots")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_pickup_slots_organisation_id_event_id_starts_utc"),
        "pickup_slots",
        ["organisation_id", "event_id", "starts_utc"],
        unique=False,
    )
    op.create_table(
        "event_registrations",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("option_id", ID, nullable=False),
        sa.Column("slot_id", ID, nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("committed_cost", COUNT, nullable=False),
        sa.Column("picked_up", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("registered_at", COUNT, nullable=False),
        sa.Column("registered_by", sa.Text(), nullable=False),
        sa.Column("decided_at", COUNT, nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "committed_cost >= 0 AND (status = 'APPROVED' OR committed_cost = 0)",
            name=op.f("ck_event_registrations_committed_cost"),
        ),
        sa.CheckConstraint(
            "status = 'APPROVED' OR picked_up = 0",
            name=op.f("ck_event_registrations_pickups_need_approval"),
        ),
        sa.CheckConstraint(
            "status IN ('PENDING','APPROVED','REJECTED','CANCELLED')",
            name=op.f("ck_event_registrations_status"),
        ),
        sa.CheckConstraint(
            "picked_up BETWEEN 0 AND quantity", name=op.f("ck_event_registrations_picked_up")
        ),
        sa.CheckConstraint(
            "quantity BETWEEN 1 AND 255", name=op.f("ck_event_registrations_quantity")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_event_registrations_organisation_id_event_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "option_id"],
            ["event_options.organisation_id", "event_options.id"],
            name=op.f("fk_event_registrations_organisation_id_option_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "person_id"],
            ["people.organisation_id", "people.id"],
            name=op.f("fk_event_registrations_organisation_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "slot_id"],
            ["pickup_slots.organisation_id", "pickup_slots.id"],
            name=op.f("fk_event_registrations_organisation_id_slot_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_event_registrations")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_event_registrations_by_age",
        "event_registrations",
        ["organisation_id", "event_id", "registered_at", "id"],
        unique=False,
    )
    op.create_index(
        "ix_event_registrations_by_option",
        "event_registrations",
        ["organisation_id", "option_id", "status"],
        unique=False,
    )
    op.create_index(
        "ix_event_registrations_by_slot",
        "event_registrations",
        ["organisation_id", "slot_id"],
        unique=False,
    )
    op.create_index(
        "ix_event_registrations_by_status",
        "event_registrations",
        ["organisation_id", "event_id", "status", "registered_at", "id"],
        unique=False,
    )
    op.create_index(
        "uq_event_registrations_one_open",
        "event_registrations",
        ["organisation_id", "person_id", "option_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('PENDING','APPROVED')"),
        postgresql_where=sa.text("status IN ('PENDING','APPROVED')"),
    )
    op.create_table(
        "passes",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("ticket_id", sa.LargeBinary(), nullable=False),
        sa.Column("reissue", sa.Integer(), nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("revoked", sa.Integer(), nullable=False),
        sa.Column("issued_at", COUNT, nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.CheckConstraint("reissue BETWEEN 0 AND 255", name=op.f("ck_passes_reissue")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_passes_organisation_id_event_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "registration_id"],
            ["event_registrations.organisation_id", "event_registrations.id"],
            name=op.f("fk_passes_organisation_id_registration_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_passes")),
        sa.UniqueConstraint(
            "organisation_id",
            "registration_id",
            "reissue",
            name=op.f("uq_passes_organisation_id_registration_id_reissue"),
        ),
        sa.UniqueConstraint(
            "organisation_id",
            "ticket_id",
            "reissue",
            name=op.f("uq_passes_organisation_id_ticket_id_reissue"),
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_passes_organisation_id_event_id_id"),
        "passes",
        ["organisation_id", "event_id", "id"],
        unique=False,
    )
    op.create_index(
        "uq_passes_one_current",
        "passes",
        ["organisation_id", "registration_id"],
        unique=True,
        sqlite_where=sa.text("current = 1"),
        postgresql_where=sa.text("current = 1"),
    )
    op.create_table(
        "pickups",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("desk_id", ID, nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("reverses_id", ID, nullable=True),
        sa.Column("nonce", ID, nullable=False),
        sa.Column("at", COUNT, nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("by_user_id", ID, nullable=True),
        sa.Column("collected_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("outside_slot", sa.Integer(), nullable=False),
        sa.Column("device_id", ID, nullable=False),
        sa.Column("incarnation", COUNT, nullable=False),
        sa.Column("sequence", COUNT, nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("quantity BETWEEN 1 AND 255", name=op.f("ck_pickups_quantity")),
        sa.CheckConstraint("sequence >= 1", name=op.f("ck_pickups_sequence")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "desk_id"],
            ["desks.organisation_id", "desks.id"],
            name=op.f("fk_pickups_organisation_id_desk_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "event_id"],
            ["events.organisation_id", "events.id"],
            name=op.f("fk_pickups_organisation_id_event_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "registration_id"],
            ["event_registrations.organisation_id", "event_registrations.id"],
            name=op.f("fk_pickups_organisation_id_registration_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "reverses_id"],
            ["pickups.organisation_id", "pickups.id"],
            name=op.f("fk_pickups_organisation_id_reverses_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_pickups")),
        sa.UniqueConstraint(
            "organisation_id",
            "device_id",
            "incarnation",
            "sequence",
            name=op.f("uq_pickups_organisation_id_device_id_incarnation_sequence"),
        ),
        sa.UniqueConstraint(
            "organisation_id",
            "nonce",
            "registration_id",
            name=op.f("uq_pickups_organisation_id_nonce_registration_id"),
        ),
        sa.UniqueConstraint(
            "organisation_id", "reverses_id", name=op.f("uq_pickups_organisation_id_reverses_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_pickups_organisation_id_desk_id_at"),
        "pickups",
        ["organisation_id", "desk_id", "at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_pickups_organisation_id_event_id_at"),
        "pickups",
        ["organisation_id", "event_id", "at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_pickups_organisation_id_registration_id_at"),
        "pickups",
        ["organisation_id", "registration_id", "at"],
        unique=False,
    )


def _search_people_on_sqlite() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE people_search USING fts5("
        "staff_number, name, email, content='people', content_rowid='serial', tokenize='trigram')"
    )
    added = (
        "INSERT INTO people_search(rowid, staff_number, name, email)"
        " VALUES (new.serial, new.staff_number, new.name, new.email);"
    )
    gone = (
        "INSERT INTO people_search(people_search, rowid, staff_number, name, email)"
        " VALUES ('delete', old.serial, old.staff_number, old.name, old.email);"
    )
    op.execute(f"CREATE TRIGGER people_added AFTER INSERT ON people BEGIN {added} END")
    op.execute(f"CREATE TRIGGER people_removed AFTER DELETE ON people BEGIN {gone} END")
    op.execute(
        "CREATE TRIGGER people_renamed AFTER UPDATE OF staff_number, name, email ON people"
        f" BEGIN {gone} {added} END"
    )


def _search_people_on_postgresql() -> None:
    """Index the search where the server has pg_trgm; without it, searching reads every person."""
    op.execute(
        "DO $$ BEGIN"
        " CREATE EXTENSION IF NOT EXISTS pg_trgm;"
        " CREATE INDEX ix_people_search ON people"
        " USING gin ((staff_number || ' ' || name || ' ' || email) gin_trgm_ops);"
        " EXCEPTION WHEN feature_not_supported OR undefined_file OR insufficient_privilege THEN"
        " NULL;"
        " END $$"
    )


def _guard_journals_on_sqlite() -> None:
    for table in _JOURNALS:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuse_{change.lower()} BEFORE {change} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _guard_journals_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION lighthouse_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in _JOURNALS:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION lighthouse_append_only()"
        )
