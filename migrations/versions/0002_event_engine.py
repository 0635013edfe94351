"""Counts kept beside the registrations, PINs with lockouts, sessions, revocable keys, hand-outs of
passes that are not known here, supervisors in the journal, and rows parted by organisation.

A registration's option and slot must be of its own event from here on, and an entry of the journal
may be for an unmatched pass instead of a registration. On SQLite both tables are rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

revision = "0002_event_engine"
down_revision = "0001_first_light"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_OPEN = sa.text("status IN ('PENDING','APPROVED')")
_KEY = ("organisation_id", "event_id", "option_id", "slot_id", "status")
_COUNTED = ("registrations", "quantity", "committed_cost", "picked_up", "complete")
_TENANT = "lighthouse_tenant"
_NEW_TABLES = ("registration_counts", "unmatched_passes", "sessions", "lockouts")


def upgrade() -> None:
    for table in ("event_options", "pickup_slots"):
        op.create_index(
            f"uq_{table}_of_event", table, ["organisation_id", "event_id", "id"], unique=True
        )
    _create_tables()
    op.add_column("users", sa.Column("pin_hash", sa.Text(), nullable=True))
    op.add_column("desks", sa.Column("pin_hash", sa.Text(), nullable=True))
    op.add_column("event_keys", sa.Column("revoked_at", COUNT, nullable=True))
    if _on_sqlite():
        _rebuild("event_registrations", _registrations)
        _rebuild("pickups", _pickups)
        _guard_pickups_on_sqlite()
        _count_on_sqlite()
    else:
        _change_registrations_on_postgresql()
        _change_pickups_on_postgresql()
        _count_on_postgresql()
        _part_rows_by_organisation()
    _fill_counts()


def downgrade() -> None:
    if _on_sqlite():
        for change in ("added", "changed", "moved", "removed"):
            op.execute(f"DROP TRIGGER registrations_counted_{change}")
        _rebuild("pickups", _pickups_before)
        _guard_pickups_on_sqlite()
        _rebuild("event_registrations", _registrations_before)
    else:
        _mix_rows_again()
        op.execute("DROP FUNCTION lighthouse_count_registrations() CASCADE")
        _change_pickups_back_on_postgresql()
        _change_registrations_back_on_postgresql()
    op.drop_column("event_keys", "revoked_at")
    op.drop_column("desks", "pin_hash")
    op.drop_column("users", "pin_hash")
    for table in _NEW_TABLES:
        op.drop_table(table)
    for table in ("event_options", "pickup_slots"):
        op.drop_index(f"uq_{table}_of_event", table)


def _on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _create_tables() -> None:
    op.create_table(
        "registration_counts",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("option_id", ID, nullable=False),
        sa.Column("slot_id", ID, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        *(sa.Column(name, COUNT, nullable=False) for name in _COUNTED),
        sa.CheckConstraint(
            " AND ".join(f"{name} >= 0" for name in _COUNTED),
            name=op.f("ck_registration_counts_counts"),
        ),
        _belongs_to("registration_counts", "events", "event_id"),
        sa.PrimaryKeyConstraint(*_KEY, name=op.f("pk_registration_counts")),
        sqlite_strict=True,
    )
    op.create_table(
        "unmatched_passes",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("ticket_id", sa.LargeBinary(), nullable=False),
        sa.Column("reissue", sa.Integer(), nullable=False),
        sa.Column("option_number", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("picked_up", sa.Integer(), nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("first_seen_at", COUNT, nullable=False),
        sa.CheckConstraint("quantity BETWEEN 1 AND 255", name=op.f("ck_unmatched_passes_quantity")),
        sa.CheckConstraint(
            "picked_up BETWEEN 0 AND quantity", name=op.f("ck_unmatched_passes_picked_up")
        ),
        _belongs_to("unmatched_passes", "events", "event_id"),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_unmatched_passes")),
        sa.UniqueConstraint(
            "organisation_id",
            "event_id",
            "ticket_id",
            name=op.f("uq_unmatched_passes_organisation_id_event_id_ticket_id"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "sessions",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("user_id", ID, nullable=False),
        sa.Column("device_id", ID, nullable=False),
        sa.Column("opened_at", COUNT, nullable=False),
        sa.Column("seen_at", COUNT, nullable=False),
        sa.Column("ended_at", COUNT, nullable=True),
        _belongs_to("sessions", "users", "user_id"),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_sessions")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_sessions_organisation_id_user_id"), "sessions", ["organisation_id", "user_id"]
    )
    op.create_table(
        "lockouts",
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("holder_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", COUNT, nullable=True),
        sa.CheckConstraint("kind IN ('password','pin')", name=op.f("ck_lockouts_kind")),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_lockouts_failures")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_lockouts_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "holder_id", "kind", name=op.f("pk_lockouts")),
        sqlite_strict=True,
    )


def _belongs_to(table: str, other: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", column],
        [f"{other}.organisation_id", f"{other}.id"],
        name=op.f(f"fk_{table}_organisation_id_{column}"),
    )


def _of_the_event(other: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", "event_id", column],
        [f"{other}.organisation_id", f"{other}.event_id", f"{other}.id"],
        name=op.f(f"fk_event_registrations_organisation_id_event_id_{column}"),
    )


def _rebuild(table: str, create: Callable[[str], None]) -> None:
    """Give an SQLite table another shape; columns that both shapes have keep their contents.

    The way https://www.sqlite.org/lang_altertable.html recommends, with foreign keys off.
    """
    bind = op.get_bind()
    inspector = sa.inspect(bind)
    before = [column["name"] for column in inspector.get_columns(table)]
    for index in inspector.get_indexes(table):
        op.drop_index(str(index["name"]), table)
    create(f"{table}_rebuilt")
    after = {column["name"] for column in sa.inspect(bind).get_columns(f"{table}_rebuilt")}
    kept = ", ".join(name for name in before if name in after)
    op.execute(f"INSERT INTO {table}_rebuilt ({kept}) SELECT {kept} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"{table}_rebuilt", table)
    indexes = _index_registrations if table == "event_registrations" else _index_pickups
    indexes()
    if create is _pickups:
        _index_unmatched_pickups()


def _registrations(name: str) -> None:
    _create_registrations(
        name, _of_the_event("event_options", "option_id"), _of_the_event("pickup_slots", "slot_id")
    )


def _registrations_before(name: str) -> None:
    _create_registrations(
        name,
        _belongs_to("event_registrations", "event_options", "option_id"),
        _belongs_to("event_registrations", "pickup_slots", "slot_id"),
    )


def _create_registrations(name: str, *wishes: sa.ForeignKeyConstraint) -> None:
    op.create_table(
        name,
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
        _belongs_to("event_registrations", "events", "event_id"),
        _belongs_to("event_registrations", "people", "person_id"),
        *wishes,
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_event_registrations")),
        sqlite_strict=True,
    )


def _index_registrations() -> None:
    table = "event_registrations"
    for name, columns in {
        "by_age": ["event_id", "registered_at", "id"],
        "by_option": ["option_id", "status"],
        "by_slot": ["slot_id"],
        "by_status": ["event_id", "status", "registered_at", "id"],
    }.items():
        op.create_index(f"ix_{table}_{name}", table, ["organisation_id", *columns])
    op.create_index(
        f"uq_{table}_one_open",
        table,
        ["organisation_id", "person_id", "option_id"],
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )


def _pickups(name: str) -> None:
    _create_pickups(
        name,
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("unmatched_pass_id", ID, nullable=True),
        sa.Column("overridden", sa.Text(), nullable=True),
        sa.Column("supervisor_name", sa.Text(), nullable=True),
        sa.Column("supervisor_id", ID, nullable=True),
        sa.CheckConstraint(
            "(registration_id IS NULL) <> (unmatched_pass_id IS NULL)",
            name=op.f("ck_pickups_one_claim"),
        ),
        _belongs_to("pickups", "unmatched_passes", "unmatched_pass_id"),
    )


def _pickups_before(name: str) -> None:
    _create_pickups(name, sa.Column("registration_id", ID, nullable=False))


def _create_pickups(name: str, *claim: sa.Column[object] | sa.Constraint) -> None:
    op.create_table(
        name,
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
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
        *claim,
        sa.CheckConstraint("quantity BETWEEN 1 AND 255", name=op.f("ck_pickups_quantity")),
        sa.CheckConstraint("sequence >= 1", name=op.f("ck_pickups_sequence")),
        _belongs_to("pickups", "desks", "desk_id"),
        _belongs_to("pickups", "events", "event_id"),
        _belongs_to("pickups", "event_registrations", "registration_id"),
        _belongs_to("pickups", "pickups", "reverses_id"),
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


def _index_pickups() -> None:
    for column in ("desk_id", "event_id", "registration_id"):
        op.create_index(
            op.f(f"ix_pickups_organisation_id_{column}_at"),
            "pickups",
            ["organisation_id", column, "at"],
        )


def _index_unmatched_pickups() -> None:
    op.create_index(
        "uq_pickups_unmatched_nonce",
        "pickups",
        ["organisation_id", "unmatched_pass_id", "nonce"],
        unique=True,
    )


def _guard_pickups_on_sqlite() -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER pickups_refuse_{change.lower()} BEFORE {change} ON pickups"
            " BEGIN SELECT RAISE(ABORT, 'pickups is append-only'); END"
        )


def _change_registrations_on_postgresql() -> None:
    for other, column in (("event_options", "option_id"), ("pickup_slots", "slot_id")):
        op.drop_constraint(
            f"fk_event_registrations_organisation_id_{column}", "event_registrations"
        )
        op.create_foreign_key(
            f"fk_event_registrations_organisation_id_event_id_{column}",
            "event_registrations",
            other,
            ["organisation_id", "event_id", column],
            ["organisation_id", "event_id", "id"],
        )


def _change_registrations_back_on_postgresql() -> None:
    for other, column in (("event_options", "option_id"), ("pickup_slots", "slot_id")):
        op.drop_constraint(
            f"fk_event_registrations_organisation_id_event_id_{column}", "event_registrations"
        )
        op.create_foreign_key(
            f"fk_event_registrations_organisation_id_{column}",
            "event_registrations",
            other,
            ["organisation_id", column],
            ["organisation_id", "id"],
        )


def _change_pickups_on_postgresql() -> None:
    op.alter_column("pickups", "registration_id", existing_type=sa.Uuid(), nullable=True)
    for name in ("unmatched_pass_id", "supervisor_id"):
        op.add_column("pickups", sa.Column(name, ID, nullable=True))
    for name in ("overridden", "supervisor_name"):
        op.add_column("pickups", sa.Column(name, sa.Text(), nullable=True))
    op.create_check_constraint(
        op.f("ck_pickups_one_claim"),
        "pickups",
        "(registration_id IS NULL) <> (unmatched_pass_id IS NULL)",
    )
    op.create_foreign_key(
        "fk_pickups_organisation_id_unmatched_pass_id",
        "pickups",
        "unmatched_passes",
        ["organisation_id", "unmatched_pass_id"],
        ["organisation_id", "id"],
    )
    _index_unmatched_pickups()


def _change_pickups_back_on_postgresql() -> None:
    op.drop_index("uq_pickups_unmatched_nonce", "pickups")
    for name in ("unmatched_pass_id", "overridden", "supervisor_name", "supervisor_id"):
        op.drop_column("pickups", name)
    op.alter_column("pickups", "registration_id", existing_type=sa.Uuid(), nullable=False)


def _count_on_sqlite() -> None:
    def values(row: str) -> str:
        return (
            f"{row}.organisation_id, {row}.event_id, {row}.option_id,"
            f" coalesce({row}.slot_id, zeroblob(16)), {row}.status, 1, {row}.quantity,"
            f" {row}.committed_cost, {row}.picked_up, {row}.picked_up = {row}.quantity"
        )

    def where(row: str) -> str:
        return (
            f" WHERE organisation_id = {row}.organisation_id AND event_id = {row}.event_id"
            f" AND option_id = {row}.option_id AND slot_id = coalesce({row}.slot_id, zeroblob(16))"
            f" AND status = {row}.status;"
        )

    added = ", ".join(f"{name} = {name} + excluded.{name}" for name in _COUNTED)
    add = (
        f"INSERT INTO registration_counts ({', '.join((*_KEY, *_COUNTED))})"
        f" VALUES ({values('new')}) ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {added};"
    )
    remove = (
        "UPDATE registration_counts SET registrations = registrations - 1,"
        " quantity = quantity - old.quantity, committed_cost = committed_cost - old.committed_cost,"
        " picked_up = picked_up - old.picked_up,"
        " complete = complete - (old.picked_up = old.quantity)" + where("old")
    )
    change = (
        "UPDATE registration_counts SET quantity = quantity + new.quantity - old.quantity,"
        " committed_cost = committed_cost + new.committed_cost - old.committed_cost,"
        " picked_up = picked_up + new.picked_up - old.picked_up, complete = complete"
        " + (new.picked_up = new.quantity) - (old.picked_up = old.quantity)" + where("new")
    )
    moved = (
        "new.status <> old.status OR new.slot_id IS NOT old.slot_id"
        " OR new.option_id <> old.option_id OR new.event_id <> old.event_id"
    )
    updated = (
        "AFTER UPDATE OF event_id, option_id, slot_id, status, quantity, committed_cost, picked_up"
        " ON event_registrations WHEN"
    )
    for name, when, then in (
        ("added", "AFTER INSERT ON event_registrations", add),
        ("changed", f"{updated} NOT ({moved})", change),
        ("moved", f"{updated} {moved}", f"{remove} {add}"),
        ("removed", "AFTER DELETE ON event_registrations", remove),
    ):
        op.execute(f"CREATE TRIGGER registrations_counted_{name} {when} BEGIN {then} END")


def _count_on_postgresql() -> None:
    nil = "'00000000-0000-0000-0000-000000000000'::uuid"

    def where(row: str) -> str:
        return (
            f" WHERE organisation_id = {row}.organisation_id AND event_id = {row}.event_id"
            f" AND option_id = {row}.option_id AND slot_id = coalesce({row}.slot_id, {nil})"
            f" AND status = {row}.status;"
        )

    added = ", ".join(f"{name} = c.{name} + excluded.{name}" for name in _COUNTED)
    op.execute(
        "CREATE FUNCTION lighthouse_count_registrations() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN"
        " IF TG_OP = 'UPDATE' AND (new.event_id, new.option_id, new.slot_id, new.status)"
        " IS NOT DISTINCT FROM (old.event_id, old.option_id, old.slot_id, old.status) THEN"
        " UPDATE registration_counts SET quantity = quantity + new.quantity - old.quantity,"
        " committed_cost = committed_cost + new.committed_cost - old.committed_cost,"
        " picked_up = picked_up + new.picked_up - old.picked_up, complete = complete"
        " + (new.picked_up = new.quantity)::int - (old.picked_up = old.quantity)::int"
        f"{where('new')}"
        " RETURN NULL; END IF;"
        " IF TG_OP <> 'INSERT' THEN"
        " UPDATE registration_counts SET registrations = registrations - 1,"
        " quantity = quantity - old.quantity, committed_cost = committed_cost - old.committed_cost,"
        " picked_up = picked_up - old.picked_up,"
        f" complete = complete - (old.picked_up = old.quantity)::int{where('old')}"
        " END IF;"
        " IF TG_OP <> 'DELETE' THEN"
        f" INSERT INTO registration_counts AS c ({', '.join((*_KEY, *_COUNTED))})"
        " VALUES (new.organisation_id, new.event_id, new.option_id,"
        f" coalesce(new.slot_id, {nil}), new.status, 1, new.quantity, new.committed_cost,"
        " new.picked_up, (new.picked_up = new.quantity)::int)"
        f" ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {added};"
        " END IF;"
        " RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER registrations_counted AFTER INSERT OR DELETE OR UPDATE OF"
        " event_id, option_id, slot_id, status, quantity, committed_cost, picked_up"
        " ON event_registrations FOR EACH ROW EXECUTE FUNCTION lighthouse_count_registrations()"
    )


def _fill_counts() -> None:
    nil = "zeroblob(16)" if _on_sqlite() else "'00000000-0000-0000-0000-000000000000'::uuid"
    op.execute(
        f"INSERT INTO registration_counts ({', '.join((*_KEY, *_COUNTED))})"
        f" SELECT organisation_id, event_id, option_id, coalesce(slot_id, {nil}), status, count(*),"
        " sum(quantity), sum(committed_cost), sum(picked_up),"
        " sum(CASE WHEN picked_up = quantity THEN 1 ELSE 0 END)"
        f" FROM event_registrations"
        f" GROUP BY organisation_id, event_id, option_id, coalesce(slot_id, {nil}), status"
    )


def _part_rows_by_organisation() -> None:
    """Let the tenant role see its organisation's rows only; the owner goes on seeing all.

    Policies are forced on the owner too, so that what it sees is written down and not an accident.
    """
    op.execute(
        f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{_TENANT}') THEN"
        f" CREATE ROLE {_TENANT} NOLOGIN; END IF;"
        " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    )
    op.execute(
        f"DO $$ BEGIN IF NOT pg_has_role(current_user, '{_TENANT}', 'SET') THEN"
        f" EXECUTE 'GRANT {_TENANT} TO ' || quote_ident(current_user); END IF; END $$"
    )
    op.execute(f"GRANT USAGE ON SCHEMA public TO {_TENANT}")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {_TENANT}")
    op.execute(
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public"
        f" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {_TENANT}"
    )
    for table, column in _parted_tables():
        own = f"{column} = nullif(current_setting('lighthouse.organisation', true), '')::uuid"
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} TO {_TENANT} USING ({own})")
        op.execute(f"CREATE POLICY everything ON {table} TO CURRENT_USER USING (true)")


def _mix_rows_again() -> None:
    for table, _ in _parted_tables():
        op.execute(f"DROP POLICY own_organisation ON {table}")
        op.execute(f"DROP POLICY everything ON {table}")
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
    op.execute(
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public"
        f" REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLES FROM {_TENANT}"
    )
    op.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {_TENANT}")


def _parted_tables() -> list[tuple[str, str]]:
    inspector = sa.inspect(op.get_bind())
    tables = sorted(set(inspector.get_table_names()) - {"alembic_version"})
    return [(table, "id" if table == "organisations" else "organisation_id") for table in tables]
