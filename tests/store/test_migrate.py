"""Schema and migrations: they agree, they keep every row, and what fails changes nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, inspect, text

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.errors import DatabaseNewer
from lighthouse_kiosk.paths import migrations_folder
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.engine import is_sqlite, outside_transaction
from lighthouse_kiosk.store.migrate import known_revisions, migrate
from lighthouse_kiosk.store.tables import Base
from tests.company import Company
from tests.databases import Backend, SqliteBackend, engine_of
from tests.store.quiet_tables import fill_quiet_tables

TRIAL = "9999_trial"
CHECKOUT = Path(__file__).resolve().parents[2]


def schema(engine: Engine) -> Mapping[str, object]:
    """Everything of our tables that a migration could get wrong."""
    inspector = inspect(engine)

    def of_table(table: str) -> Mapping[str, object]:
        columns = {
            column["name"]: (str(column["type"]), column["nullable"])
            for column in inspector.get_columns(table)
        }
        return {
            "columns": columns,
            "primary key": inspector.get_pk_constraint(table)["constrained_columns"],
            "foreign keys": _named(inspector.get_foreign_keys(table)),
            "unique": _named(inspector.get_unique_constraints(table)),
            "checks": _named(inspector.get_check_constraints(table)),
            "indexes": {
                name: index
                for name, index in _named(inspector.get_indexes(table)).items()
                if name != "ix_people_search"
            },
        }

    return {table: of_table(table) for table in sorted(Base.metadata.tables)}


def _named(found: list[Any]) -> dict[str, str]:
    return {one["name"]: json.dumps(one, default=str, sort_keys=True) for one in found}


def test_migrations_make_the_tables_that_the_app_works_with(
    company: Company, backend: Backend, tmp_path: Path
) -> None:
    modelled = backend.new(tmp_path / "modelled")
    engine = engine_of(modelled)
    Base.metadata.create_all(engine)
    migrated = schema(company.services.uow.engine)
    assert migrated == schema(engine)
    engine.dispose()
    backend.discard(modelled)


def row_counts(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()  # noqa: S608 - names of ours
            for table in Base.metadata.tables
        }


def downgrade(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()))
    with engine.connect() as connection:
        if is_sqlite(engine.url):
            outside_transaction(connection, "PRAGMA foreign_keys = OFF")
        with connection.begin():
            config.attributes["connection"] = connection
            command.downgrade(config, "base")
        connection.invalidate()  # its foreign keys are off


def test_down_and_up_again_with_rows_in_every_table(company: Company) -> None:
    company.picked_up(company.approved())
    fill_quiet_tables(company)
    company.services.close()
    engine = engine_of(company.settings)
    before = schema(engine)
    assert all(row_counts(engine).values())
    downgrade(engine)
    assert not set(inspect(engine).get_table_names()) & set(Base.metadata.tables)
    assert migrate(engine, company.settings.backups) is None
    assert schema(engine) == before
    engine.dispose()


def test_an_up_to_date_database_is_neither_changed_nor_backed_up(company: Company) -> None:
    engine = company.services.uow.engine
    assert migrate(engine, company.settings.backups) == known_revisions()[-1]
    assert not company.settings.backups.exists()


REBUILD = """
    def upgrade():
        with op.batch_alter_table("events", recreate="{recreate}") as batch:
            batch.add_column(sa.Column("motto", sa.Text(), nullable=False, server_default=""))
"""
BREAK_OFF = (
    REBUILD
    + """
        op.execute("DROP TABLE passes")
        raise RuntimeError("the power went out")
"""
)
LOSE_ROWS = """
    def upgrade():
        op.execute("DELETE FROM passes")
"""
LOSE_A_TRIGGER = """
    def upgrade():
        op.execute("DROP TRIGGER pickups_refuse_delete")
"""

NewerApp = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def newer_app(company: Company, backend: Backend, tmp_path: Path) -> NewerApp:
    """The app of tomorrow: this one and another migration, run on a copy of itself."""
    checkout = tmp_path / "newer"
    ignored = shutil.ignore_patterns("organizer", "__pycache__")
    shutil.copytree(CHECKOUT / "lighthouse_kiosk", checkout / "lighthouse_kiosk", ignore=ignored)
    shutil.copytree(CHECKOUT / "migrations", checkout / "migrations", ignore=ignored)
    (checkout / "resources").mkdir()

    def upgrade(body: str) -> subprocess.CompletedProcess[str]:
        recreate = "always" if isinstance(backend, SqliteBackend) else "never"
        trial = (
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision = "{TRIAL}"\ndown_revision = "{known_revisions()[-1]}"\n\n'
            + textwrap.dedent(body.replace("{recreate}", recreate))
        )
        (checkout / "migrations" / "versions" / f"{TRIAL}.py").write_text(trial)
        url = company.settings.database_url
        return subprocess.run(
            [
                *(sys.executable, "-m", "lighthouse_kiosk", "db", "upgrade", "--json"),
                *("--profile", str(company.settings.profile)),
                *(("--database", url) if url else ()),
            ],
            cwd=checkout,
            env={**os.environ, "PYTHONPATH": str(checkout)},
            capture_output=True,
            text=True,
            check=False,
        )

    return upgrade


def test_an_older_database_is_backed_up_and_keeps_every_row(
    company: Company, backend: Backend, newer_app: NewerApp, tmp_path: Path
) -> None:
    company.picked_up(company.approved())
    company.services.close()
    engine = engine_of(company.settings)
    before = row_counts(engine)

    done = newer_app(REBUILD)
    assert done.returncode == 0, done.stderr
    assert (json.loads(done.stdout), done.stderr) == ({"revision": TRIAL}, "")
    assert row_counts(engine) == before
    assert "motto" in {column["name"] for column in inspect(engine).get_columns("events")}
    engine.dispose()
    with pytest.raises(DatabaseNewer):
        open_services(company.settings)

    if isinstance(backend, SqliteBackend):
        (backup,) = company.settings.backups.iterdir()
        restored = Settings(tmp_path / "restored")
        restored.profile.mkdir()
        shutil.copy(backup, restored.sqlite_file)
        services = open_services(restored)
        assert services.maintenance.revision() == known_revisions()[-1]
        assert services.maintenance.check().sound
        services.close()
        engine = engine_of(restored)
        assert row_counts(engine) == before
        engine.dispose()


@pytest.mark.parametrize("body", [BREAK_OFF, LOSE_ROWS], ids=["broken off", "rows lost"])
def test_a_migration_that_goes_wrong_changes_nothing(
    company: Company, newer_app: NewerApp, body: str
) -> None:
    company.picked_up(company.approved())
    company.services.close()
    engine = engine_of(company.settings)
    before, tables = row_counts(engine), schema(engine)
    assert newer_app(body).returncode != 0
    assert (row_counts(engine), schema(engine)) == (before, tables)
    engine.dispose()
    services = open_services(company.settings)
    assert services.maintenance.check().sound
    services.close()


def test_a_migration_may_not_lose_a_journals_guard(sqlite_company: Company, tmp_path: Path) -> None:
    sqlite_company.services.close()
    app = newer_app.__wrapped__(sqlite_company, SqliteBackend(), tmp_path)  # type: ignore[attr-defined] # what a fixture is made of
    assert app(LOSE_A_TRIGGER).returncode != 0
    engine = engine_of(sqlite_company.settings)
    with engine.connect() as connection:
        kept = connection.execute(
            text("SELECT count(*) FROM sqlite_master WHERE name = 'pickups_refuse_delete'")
        )
        assert kept.scalar_one() == 1
    engine.dispose()
