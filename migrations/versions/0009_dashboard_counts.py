"""Counts that the dashboard reads instead of the rows: what is asked for and handed out, by hour.

`registration_counts` tells apart of how many registrations something is picked up; `pending_counts`
holds pending registrations by quantity, `arrival_counts` open ones by the hour they were registered
in, `pickup_counts` hand-outs that stand by desk and ten minutes. All are kept by triggers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009_dashboard_counts"
down_revision = "0008_organisation_logos"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
COUNT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_TENANT = "lighthouse_tenant"
_KEY = ("organisation_id", "event_id", "option_id", "slot_id", "status")
_COUNTED_BEFORE = ("registrations", "quantity", "committed_cost", "picked_up", "complete")
_COUNTED = (*_COUNTED_BEFORE, "begun")
_HOUR, _TEN_MINUTES = 3_600_000_000, 600_000_000
_TABLES = ("pending_counts", "arrival_counts", "pickup_counts")
_NO_SLOT_ON_POSTGRESQL = "'00000000-0000-0000-0000-000000000000'::uuid"


def upgrade() -> None:
    _stop_counting()
    _add_begun()
    _create_tables()
    _fill()
    if _on_sqlite():
        _count_registrations_on_sqlite(_COUNTED)
        _count_others_on_sqlite()
    else:
        _count_registrations_on_postgresql(_COUNTED)
        _count_others_on_postgresql()
        _part_rows_by_organisation()


def downgrade() -> None:
    _stop_counting()
    if _on_sqlite():
        for name in ("pending", "arrivals"):
            for change in ("added", "changed", "removed"):
                op.execute(f"DROP TRIGGER registrations_{name}_{change}")
        for change in ("added", "reversed"):
            op.execute(f"DROP TRIGGER pickups_counted_{change}")
    else:
        for name in ("pending", "arrivals", "pickups"):
            op.execute(f"DROP FUNCTION lighthouse_count_{name}() CASCADE")
    for table in _TABLES:
        op.drop_table(table)
    _remove_begun()
    if _on_sqlite():
        _count_registrations_on_sqlite(_COUNTED_BEFORE)
    else:
        _count_registrations_on_postgresql(_COUNTED_BEFORE)


def _on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _no_slot() -> str:
    return "zeroblob(16)" if _on_sqlite() else _NO_SLOT_ON_POSTGRESQL


def _stop_counting() -> None:
    if _on_sqlite():
        for change in ("added", "changed", "moved", "removed"):
            op.execute(f"DROP TRIGGER registrations_counted_{change}")
    else:
        op.execute("DROP FUNCTION lighthouse_count_registrations() CASCADE")


def _begun_of_all() -> str:
    return (
        f"SELECT organisation_id, event_id, option_id, coalesce(slot_id, {_no_slot()}) AS slot_id,"
        " status, count(*) AS begun FROM event_registrations WHERE picked_up > 0"
        " GROUP BY 1, 2, 3, 4, 5"
    )


def _add_begun() -> None:
    if _on_sqlite():
        _rebuild_counts(_COUNTED)
    else:
        op.add_column(
            "registration_counts", sa.Column("begun", COUNT, nullable=False, server_default="0")
        )
        op.alter_column("registration_counts", "begun", server_default=None)
        _check_counts_on_postgresql(_COUNTED)
    op.execute(
        f"UPDATE registration_counts SET begun = found.begun FROM ({_begun_of_all()}) AS found"
        " WHERE " + " AND ".join(f"registration_counts.{name} = found.{name}" for name in _KEY)
    )


def _remove_begun() -> None:
    if _on_sqlite():
        _rebuild_counts(_COUNTED_BEFORE)
    else:
        op.drop_constraint(op.f("ck_registration_counts_counts"), "registration_counts")
        op.drop_column("registration_counts", "begun")
        _add_check_on_postgresql(_COUNTED_BEFORE)


def _check_counts_on_postgresql(counted: tuple[str, ...]) -> None:
    op.drop_constraint(op.f("ck_registration_counts_counts"), "registration_counts")
    _add_check_on_postgresql(counted)


def _add_check_on_postgresql(counted: tuple[str, ...]) -> None:
    op.create_check_constraint(
        op.f("ck_registration_counts_counts"), "registration_counts", _none_below_zero(counted)
    )


def _none_below_zero(counted: tuple[str, ...]) -> str:
    return " AND ".join(f"{name} >= 0" for name in counted)


def _rebuild_counts(counted: tuple[str, ...]) -> None:
    """The way https://www.sqlite.org/lang_altertable.html recommends; nothing refers to it."""
    op.create_table(
        "registration_counts_rebuilt",
        *(sa.Column(name, ID, nullable=False) for name in _KEY[:-1]),
        sa.Column("status", sa.Text(), nullable=False),
        *(sa.Column(name, COUNT, nullable=False) for name in counted),
        sa.CheckConstraint(_none_below_zero(counted), name=op.f("ck_registration_counts_counts")),
        _of_the_event("registration_counts"),
        sa.PrimaryKeyConstraint(*_KEY, name=op.f("pk_registration_counts")),
        sqlite_strict=True,
    )
    kept = ", ".join((*_KEY, *_COUNTED_BEFORE))
    into, zero = (f"{kept}, begun", f"{kept}, 0") if counted == _COUNTED else (kept, kept)
    op.execute(
        f"INSERT INTO registration_counts_rebuilt ({into}) SELECT {zero} FROM registration_counts"
    )
    op.drop_table("registration_counts")
    op.rename_table("registration_counts_rebuilt", "registration_counts")


def _of_the_event(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", "event_id"],
        ["events.organisation_id", "events.id"],
        name=op.f(f"fk_{table}_organisation_id_event_id"),
    )


def _create_tables() -> None:
    _create_counts(
        "pending_counts",
        (("option_id", ID), ("slot_id", ID), ("quantity", sa.Integer())),
        ("registrations",),
    )
    _create_counts(
        "arrival_counts", (("starts", COUNT), ("option_id", ID)), ("registrations", "quantity")
    )
    _create_counts(
        "pickup_counts", (("starts", COUNT), ("desk_id", ID)), ("handed_out", "quantity")
    )


def _create_counts(
    table: str,
    apart: tuple[tuple[str, sa.types.TypeEngine[Any]], ...],
    counted: tuple[str, ...],
) -> None:
    op.create_table(
        table,
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        *(sa.Column(name, kind, nullable=False) for name, kind in apart),
        *(sa.Column(name, COUNT, nullable=False) for name in counted),
        sa.CheckConstraint(_none_below_zero(counted), name=op.f(f"ck_{table}_counts")),
        _of_the_event(table),
        sa.PrimaryKeyConstraint(
            "organisation_id",
            "event_id",
            *(name for name, _ in apart),
            name=op.f(f"pk_{table}"),
        ),
        sqlite_strict=True,
    )


def _fill() -> None:
    op.execute(
        "INSERT INTO pending_counts"
        " (organisation_id, event_id, option_id, slot_id, quantity, registrations)"
        f" SELECT organisation_id, event_id, option_id, coalesce(slot_id, {_no_slot()}), quantity,"
        " count(*) FROM event_registrations WHERE status = 'PENDING' GROUP BY 1, 2, 3, 4, 5"
    )
    op.execute(
        "INSERT INTO arrival_counts"
        " (organisation_id, event_id, starts, option_id, registrations, quantity)"
        f" SELECT organisation_id, event_id, registered_at / {_HOUR} * {_HOUR}, option_id,"
        " count(*), sum(quantity) FROM event_registrations"
        " WHERE status IN ('PENDING','APPROVED') GROUP BY 1, 2, 3, 4"
    )
    op.execute(
        "INSERT INTO pickup_counts"
        " (organisation_id, event_id, starts, desk_id, handed_out, quantity)"
        f" SELECT organisation_id, event_id, at / {_TEN_MINUTES} * {_TEN_MINUTES}, desk_id,"
        " count(*), sum(quantity) FROM pickups WHERE reverses_id IS NULL GROUP BY 1, 2, 3, 4"
    )
    op.execute(
        "UPDATE pickup_counts SET handed_out = handed_out - back.entries,"
        " quantity = pickup_counts.quantity - back.pieces FROM"
        " (SELECT taken.organisation_id, taken.event_id, taken.desk_id,"
        f" taken.at / {_TEN_MINUTES} * {_TEN_MINUTES} AS starts,"
        " count(*) AS entries, sum(taken.quantity) AS pieces"
        " FROM pickups AS reversal JOIN pickups AS taken"
        " ON taken.organisation_id = reversal.organisation_id AND taken.id = reversal.reverses_id"
        " WHERE reversal.reverses_id IS NOT NULL GROUP BY 1, 2, 3, 4) AS back"
        " WHERE "
        + " AND ".join(
            f"pickup_counts.{name} = back.{name}"
            for name in ("organisation_id", "event_id", "starts", "desk_id")
        )
    )


def _count_registrations_on_sqlite(counted: tuple[str, ...]) -> None:
    """Keep `registration_counts`, of which `begun` came last."""
    names = ", ".join((*_KEY, *counted))
    added = ", ".join(f"{name} = {name} + excluded.{name}" for name in counted)

    def figures(row: str) -> dict[str, str]:
        return {
            "registrations": "1",
            "quantity": f"{row}.quantity",
            "committed_cost": f"{row}.committed_cost",
            "picked_up": f"{row}.picked_up",
            "complete": f"({row}.picked_up = {row}.quantity)",
            "begun": f"({row}.picked_up > 0)",
        }

    def where(row: str) -> str:
        return (
            f" WHERE organisation_id = {row}.organisation_id AND event_id = {row}.event_id"
            f" AND option_id = {row}.option_id AND slot_id = coalesce({row}.slot_id, zeroblob(16))"
            f" AND status = {row}.status;"
        )

    new, old = figures("new"), figures("old")
    add = (
        f"INSERT INTO registration_counts ({names}) VALUES (new.organisation_id, new.event_id,"
        " new.option_id, coalesce(new.slot_id, zeroblob(16)), new.status,"
        f" {', '.join(new[name] for name in counted)})"
        f" ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {added};"
    )
    remove = (
        "UPDATE registration_counts SET "
        + ", ".join(f"{name} = {name} - {old[name]}" for name in counted)
        + where("old")
    )
    change = (
        "UPDATE registration_counts SET "
        + ", ".join(f"{name} = {name} + {new[name]} - {old[name]}" for name in counted[1:])
        + where("new")
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


def _count_registrations_on_postgresql(counted: tuple[str, ...]) -> None:
    nil = _NO_SLOT_ON_POSTGRESQL
    names = ", ".join((*_KEY, *counted))
    added = ", ".join(f"{name} = c.{name} + excluded.{name}" for name in counted)

    def figures(row: str) -> dict[str, str]:
        return {
            "registrations": "1",
            "quantity": f"{row}.quantity",
            "committed_cost": f"{row}.committed_cost",
            "picked_up": f"{row}.picked_up",
            "complete": f"({row}.picked_up = {row}.quantity)::int",
            "begun": f"({row}.picked_up > 0)::int",
        }

    def where(row: str) -> str:
        return (
            f" WHERE organisation_id = {row}.organisation_id AND event_id = {row}.event_id"
            f" AND option_id = {row}.option_id AND slot_id = coalesce({row}.slot_id, {nil})"
            f" AND status = {row}.status;"
        )

    new, old = figures("new"), figures("old")
    op.execute(
        "CREATE FUNCTION lighthouse_count_registrations() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN"
        " IF TG_OP = 'UPDATE' AND (new.event_id, new.option_id, new.slot_id, new.status)"
        " IS NOT DISTINCT FROM (old.event_id, old.option_id, old.slot_id, old.status) THEN"
        " UPDATE registration_counts SET "
        + ", ".join(f"{name} = {name} + {new[name]} - {old[name]}" for name in counted[1:])
        + f"{where('new')}"
        " RETURN NULL; END IF;"
        " IF TG_OP <> 'INSERT' THEN"
        " UPDATE registration_counts SET "
        + ", ".join(f"{name} = {name} - {old[name]}" for name in counted)
        + f"{where('old')}"
        " END IF;"
        " IF TG_OP <> 'DELETE' THEN"
        f" INSERT INTO registration_counts AS c ({names})"
        " VALUES (new.organisation_id, new.event_id, new.option_id,"
        f" coalesce(new.slot_id, {nil}), new.status,"
        f" {', '.join(new[name] for name in counted)})"
        f" ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {added};"
        " END IF;"
        " RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER registrations_counted AFTER INSERT OR DELETE OR UPDATE OF"
        " event_id, option_id, slot_id, status, quantity, committed_cost, picked_up"
        " ON event_registrations FOR EACH ROW EXECUTE FUNCTION lighthouse_count_registrations()"
    )


def _pending(nil: str) -> tuple[Callable[[str], str], str]:
    """Statements that take a row off the count of pending ones and put one on."""

    def remove(row: str) -> str:
        return (
            "UPDATE pending_counts SET registrations = registrations - 1"
            f" WHERE organisation_id = {row}.organisation_id AND event_id = {row}.event_id"
            f" AND option_id = {row}.option_id AND slot_id = coalesce({row}.slot_id, {nil})"
            f" AND quantity = {row}.quantity AND {row}.status = 'PENDING';"
        )

    add = (
        "INSERT INTO pending_counts AS c"
        " (organisation_id, event_id, option_id, slot_id, quantity, registrations)"
        " SELECT new.organisation_id, new.event_id, new.option_id,"
        f" coalesce(new.slot_id, {nil}), new.quantity, 1 WHERE new.status = 'PENDING'"
        " ON CONFLICT (organisation_id, event_id, option_id, slot_id, quantity)"
        " DO UPDATE SET registrations = c.registrations + 1;"
    )
    return remove, add


_OPEN = "{row}.status IN ('PENDING','APPROVED')"


def _arrivals() -> tuple[Callable[[str], str], str]:
    """Statements that take a row off the counts of its hour and put one on."""

    def remove(row: str) -> str:
        return (
            "UPDATE arrival_counts SET registrations = registrations - 1,"
            f" quantity = quantity - {row}.quantity"
            f" WHERE organisation_id = {row}.organisation_id AND event_id = {row}.event_id"
            f" AND starts = {row}.registered_at / {_HOUR} * {_HOUR}"
            f" AND option_id = {row}.option_id AND {_OPEN.format(row=row)};"
        )

    add = (
        "INSERT INTO arrival_counts AS c"
        " (organisation_id, event_id, starts, option_id, registrations, quantity)"
        " SELECT new.organisation_id, new.event_id,"
        f" new.registered_at / {_HOUR} * {_HOUR}, new.option_id, 1, new.quantity"
        f" WHERE {_OPEN.format(row='new')}"
        " ON CONFLICT (organisation_id, event_id, starts, option_id) DO UPDATE SET"
        " registrations = c.registrations + 1, quantity = c.quantity + excluded.quantity;"
    )
    return remove, add


_PENDING_CHANGED = (
    "old.status = 'PENDING' AND new.status <> 'PENDING' OR new.status = 'PENDING' AND ({different})"
)
_ARRIVAL_CHANGED = (
    "(old.status IN ('PENDING','APPROVED')) <> (new.status IN ('PENDING','APPROVED'))"
    " OR new.status IN ('PENDING','APPROVED') AND ({different})"
)
_PENDING_KEY = ("status", "event_id", "option_id", "slot_id", "quantity")
_ARRIVAL_KEY = ("event_id", "option_id", "quantity", "registered_at")


def _hand_out() -> tuple[str, str]:
    """Statements that count a hand-out, and that take the one which is reversed off again."""
    add = (
        "INSERT INTO pickup_counts AS c"
        " (organisation_id, event_id, starts, desk_id, handed_out, quantity)"
        " VALUES (new.organisation_id, new.event_id,"
        f" new.at / {_TEN_MINUTES} * {_TEN_MINUTES}, new.desk_id, 1, new.quantity)"
        " ON CONFLICT (organisation_id, event_id, starts, desk_id) DO UPDATE SET"
        " handed_out = c.handed_out + 1, quantity = c.quantity + excluded.quantity;"
    )
    back = (
        "UPDATE pickup_counts SET handed_out = handed_out - 1,"
        " quantity = pickup_counts.quantity - taken.quantity FROM pickups AS taken"
        " WHERE taken.organisation_id = new.organisation_id AND taken.id = new.reverses_id"
        " AND pickup_counts.organisation_id = taken.organisation_id"
        " AND pickup_counts.event_id = taken.event_id"
        f" AND pickup_counts.starts = taken.at / {_TEN_MINUTES} * {_TEN_MINUTES}"
        " AND pickup_counts.desk_id = taken.desk_id;"
    )
    return add, back


def _count_others_on_sqlite() -> None:
    pending, one_pending = _pending("zeroblob(16)")
    arrived, one_arrived = _arrivals()
    handed_out, back = _hand_out()

    def different(columns: tuple[str, ...]) -> str:
        return " OR ".join(f"new.{name} IS NOT old.{name}" for name in columns)

    inserted, deleted = "AFTER INSERT ON {table} WHEN", "AFTER DELETE ON {table} WHEN"
    of_registrations = {"table": "event_registrations"}
    updated = "AFTER UPDATE OF {columns} ON event_registrations WHEN"
    for name, when, then in (
        (
            "registrations_pending_added",
            f"{inserted.format(**of_registrations)} new.status = 'PENDING'",
            one_pending,
        ),
        (
            "registrations_pending_changed",
            f"{updated.format(columns=', '.join(_PENDING_KEY))} "
            + _PENDING_CHANGED.format(different=different(_PENDING_KEY)),
            f"{pending('old')} {one_pending}",
        ),
        (
            "registrations_pending_removed",
            f"{deleted.format(**of_registrations)} old.status = 'PENDING'",
            pending("old"),
        ),
        (
            "registrations_arrivals_added",
            f"{inserted.format(**of_registrations)} {_OPEN.format(row='new')}",
            one_arrived,
        ),
        (
            "registrations_arrivals_changed",
            f"{updated.format(columns=', '.join((*_ARRIVAL_KEY, 'status')))} "
            + _ARRIVAL_CHANGED.format(different=different(_ARRIVAL_KEY)),
            f"{arrived('old')} {one_arrived}",
        ),
        (
            "registrations_arrivals_removed",
            f"{deleted.format(**of_registrations)} {_OPEN.format(row='old')}",
            arrived("old"),
        ),
        (
            "pickups_counted_added",
            "AFTER INSERT ON pickups WHEN new.reverses_id IS NULL",
            handed_out,
        ),
        (
            "pickups_counted_reversed",
            "AFTER INSERT ON pickups WHEN new.reverses_id IS NOT NULL",
            back,
        ),
    ):
        # a trigger's INSERT takes no alias on SQLite
        written = then.replace(" AS c (", " (").replace("c.", "")
        op.execute(f"CREATE TRIGGER {name} {when} BEGIN {written} END")


def _count_others_on_postgresql() -> None:
    pending, one_pending = _pending(_NO_SLOT_ON_POSTGRESQL)
    arrived, one_arrived = _arrivals()
    handed_out, back = _hand_out()

    def different(columns: tuple[str, ...]) -> str:
        return " OR ".join(f"new.{name} IS DISTINCT FROM old.{name}" for name in columns)

    for name, changed, remove, add, key in (
        (
            "pending",
            _PENDING_CHANGED.format(different=different(_PENDING_KEY)),
            pending("old"),
            one_pending,
            _PENDING_KEY,
        ),
        (
            "arrivals",
            _ARRIVAL_CHANGED.format(different=different(_ARRIVAL_KEY)),
            arrived("old"),
            one_arrived,
            (*_ARRIVAL_KEY, "status"),
        ),
    ):
        op.execute(
            f"CREATE FUNCTION lighthouse_count_{name}() RETURNS trigger LANGUAGE plpgsql AS $$"
            f" BEGIN IF TG_OP <> 'INSERT' THEN {remove} END IF;"
            f" IF TG_OP <> 'DELETE' THEN {add} END IF; RETURN NULL; END $$"
        )
        run = f"FOR EACH ROW {{when}} EXECUTE FUNCTION lighthouse_count_{name}()"
        op.execute(
            f"CREATE TRIGGER registrations_{name} AFTER INSERT OR DELETE ON event_registrations "
            + run.format(when="")
        )
        op.execute(
            f"CREATE TRIGGER registrations_{name}_changed AFTER UPDATE OF {', '.join(key)}"
            f" ON event_registrations {run.format(when=f'WHEN ({changed})')}"
        )
    op.execute(
        "CREATE FUNCTION lighthouse_count_pickups() RETURNS trigger LANGUAGE plpgsql AS $$"
        f" BEGIN IF new.reverses_id IS NULL THEN {handed_out} ELSE {back} END IF;"
        " RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER pickups_counted AFTER INSERT ON pickups"
        " FOR EACH ROW EXECUTE FUNCTION lighthouse_count_pickups()"
    )


def _part_rows_by_organisation() -> None:
    own = "organisation_id = nullif(current_setting('lighthouse.organisation', true), '')::uuid"
    for table in _TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {_TENANT}")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} TO {_TENANT} USING ({own})")
        op.execute(f"CREATE POLICY everything ON {table} TO CURRENT_USER USING (true)")
