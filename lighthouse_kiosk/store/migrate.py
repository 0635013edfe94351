"""Bring a database to this version's schema: back up, migrate in one transaction, check.

A revision's id is its file's name without the ending, so that the newest one is known without
importing Alembic.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from lighthouse_kiosk.domain.errors import DatabaseNewer, DatabaseUnreachable
from lighthouse_kiosk.paths import migrations_folder
from lighthouse_kiosk.store.backup import back_up
from lighthouse_kiosk.store.engine import READ_ONLY, is_sqlite, outside_transaction
from lighthouse_kiosk.store.unit_of_work import TENANT_ROLE

_ADVISORY_LOCK = 0x4C48_4B31
"""PostgreSQL's lock number for migrating; any fixed number of ours will do."""

_OWN_TABLE = "chain_heads"
"""A table that this application alone is likely to have, in every revision."""


def known_revisions() -> tuple[str, ...]:
    """All revisions, oldest first."""
    return tuple(sorted(file.stem for file in (migrations_folder() / "versions").glob("[0-9]*.py")))


def revision(connection: Connection) -> str | None:
    """Return the database's revision; None for an empty database.

    Raises DatabaseUnreachable `foreign` when the database belongs to another application.
    """
    tables = set(inspect(connection).get_table_names())
    found = None
    if "alembic_version" in tables:
        version = text("SELECT version_num FROM alembic_version")
        found = connection.execute(version).scalar_one_or_none()
    # Other applications use Alembic too: only ours has this table.
    is_ours = _OWN_TABLE in tables if found else tables <= {"alembic_version"}
    if not is_ours:
        location = connection.engine.url.render_as_string(hide_password=True)
        raise DatabaseUnreachable("foreign", location)
    return found


def migrate(engine: Engine, backups: Path) -> str | None:
    """Upgrade to the newest revision, after backing up what is there.

    Returns the revision that the database had before, None if it was new. Nothing happens when
    it is up to date. Raises DatabaseNewer for a revision this version does not know,
    BackupFailed when the backup can't be made, DatabaseUnreachable `role_needed` when PostgreSQL's
    user may not act as the tenant role.
    """
    known = known_revisions()
    with engine.connect() as connection:
        reading = connection.execution_options(**{READ_ONLY: True})
        with reading.begin():
            found = revision(reading)
    if found == known[-1]:
        return found
    if found is not None and found not in known:
        raise DatabaseNewer(found, known[-1])
    if found is not None and is_sqlite(engine.url):
        back_up(engine, backups, label=f"before-{known[-1]}")
    _upgrade(engine, known[-1])
    return found


def _upgrade(engine: Engine, target: str) -> None:
    with engine.connect() as connection:
        if is_sqlite(engine.url):
            # With foreign keys on, rebuilding a parent table deletes all of its children.
            outside_transaction(connection, "PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if not is_sqlite(engine.url):
                    connection.execute(
                        text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ADVISORY_LOCK}
                    )
                    _check_tenant_role(connection)
                if revision(connection) != target:
                    _run_alembic(connection)
        finally:
            if is_sqlite(engine.url):
                outside_transaction(connection, "PRAGMA foreign_keys = ON")


def _check_tenant_role(connection: Connection) -> None:
    """Raise DatabaseUnreachable `role_needed` when this user may not act as the tenant role.

    Whoever may create roles gets it from the migration; others need it granted once.
    """
    allowed = text(
        "SELECT rolsuper OR CASE"
        " WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = :role)"
        " THEN pg_has_role(current_user, :role, 'SET') ELSE rolcreaterole END"
        " FROM pg_roles WHERE rolname = current_user"
    )
    if not connection.execute(allowed, {"role": TENANT_ROLE}).scalar_one():
        location = connection.engine.url.render_as_string(hide_password=True)
        raise DatabaseUnreachable("role_needed", location, TENANT_ROLE)


def _run_alembic(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - costs 0.3 s and is rarely due
    from alembic.config import Config  # noqa: PLC0415 - as above

    rows, triggers = _row_counts(connection), _triggers(connection)
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    _check_nothing_lost(connection, rows, triggers)


def _row_counts(connection: Connection) -> dict[str, int]:
    quote = connection.dialect.identifier_preparer.quote
    return {
        table: connection.execute(text(f"SELECT count(*) FROM {quote(table)}")).scalar_one()  # noqa: S608 - names from the catalogue
        for table in inspect(connection).get_table_names()
        if table != "alembic_version" and not table.startswith("people_search")
    }


def _triggers(connection: Connection) -> set[str]:
    if connection.dialect.name != "sqlite":
        return set()
    return set(
        connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
    )


def _check_nothing_lost(connection: Connection, rows: dict[str, int], triggers: set[str]) -> None:
    """Raise RuntimeError, which rolls the migration back, when it lost rows or triggers."""
    after = _row_counts(connection)
    lost = {table: count for table, count in rows.items() if after.get(table) != count}
    if lost or not triggers <= _triggers(connection):
        message = f"migration lost rows {lost} or triggers {triggers - _triggers(connection)}"
        raise RuntimeError(message)
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            message = f"migration broke foreign keys: {broken[:5]}"
            raise RuntimeError(message)
