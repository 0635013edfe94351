"""A backup takes the database's place whole, or nothing happens."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

from lighthouse_kiosk.bootstrap import open_services, restore_database
from lighthouse_kiosk.domain.desks import Ready
from lighthouse_kiosk.domain.errors import DatabaseNewer, DatabaseUnreachable, RestoreRefused
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.settings import Settings
from tests.company import Company
from tests.databases import PostgresqlBackend

OPEN_IT = """
import sys
from pathlib import Path
from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
services = open_services(Settings(Path(sys.argv[1])))
services.organisations.is_empty()
print("open", flush=True)
sys.stdin.readline()
services.close()
"""


@pytest.fixture
def backup(sqlite_company: Company, tmp_path: Path) -> Path:
    """A backup from when one registration was approved; the database has gone on since."""
    sqlite_company.approved(0)
    written = sqlite_company.services.maintenance.back_up(tmp_path / "stick" / "monday.db")
    sqlite_company.picked_up(sqlite_company.approved(1))
    sqlite_company.services.close()
    return written


def restore(company: Company, backup: Path) -> Path | None:
    return restore_database(company.settings, backup, company.clock).kept


def files_of(settings: Settings) -> dict[str, bytes]:
    """The database with what belongs to it, and whatever else lies beside it."""
    return {
        str(file.relative_to(settings.profile)): file.read_bytes()
        for file in sorted(settings.profile.rglob("*"))
        if file.is_file() and not file.name.endswith("-shm")
    }


def approved_in(company: Company, settings: Settings) -> int:
    services = open_services(settings, company.clock)
    try:
        count = services.registrations.count_registrations(
            company.facts.organiser, RegistrationQuery(company.facts.event.id)
        )
        assert services.maintenance.check().sound
        return count
    finally:
        services.close()


def test_the_backup_is_there_and_what_was_there_is_kept(
    sqlite_company: Company, backup: Path, tmp_path: Path
) -> None:
    original = backup.read_bytes()
    kept = restore(sqlite_company, backup)
    assert backup.read_bytes() == original
    assert approved_in(sqlite_company, sqlite_company.settings) == 1
    assert kept is not None
    assert kept.parent == sqlite_company.settings.backups
    again = Settings(tmp_path / "again")
    again.profile.mkdir()
    shutil.copy(kept, again.sqlite_file)
    assert approved_in(sqlite_company, again) == 2
    assert not list(sqlite_company.settings.profile.glob(".restore-*"))


def test_it_is_in_every_organisations_history(sqlite_company: Company, backup: Path) -> None:
    restore(sqlite_company, backup)
    services = open_services(sqlite_company.settings, sqlite_company.clock)
    admin = sqlite_company.facts.admin
    last = services.audit.history_of(admin, admin.organisation_id)[-1]
    assert (last.action, last.after) == ("restored", {"backup": "monday.db"})
    services.close()


def test_journals_that_were_lost_and_begun_anew_never_collide(
    sqlite_company: Company, backup: Path
) -> None:
    kept = restore(sqlite_company, backup)
    assert kept is not None
    sqlite_company.services = open_services(sqlite_company.settings, sqlite_company.clock)
    sqlite_company.picked_up(sqlite_company.approved(1))
    assert sqlite_company.services.maintenance.check().sound
    chains = set()
    for file in (kept, sqlite_company.settings.sqlite_file):
        with closing(sqlite3.connect(str(file))) as connection:
            (chain,) = connection.execute("SELECT device_id, incarnation FROM pickups").fetchall()
            chains.add(chain)
    assert len(chains) == 2
    assert len({device for device, _ in chains}) == 1


def test_into_an_empty_place(sqlite_company: Company, backup: Path, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new computer")
    assert restore_database(settings, backup).kept is None
    assert approved_in(sqlite_company, settings) == 1


def test_a_copy_of_a_database_that_was_open_is_restored_with_its_log(
    sqlite_company: Company, tmp_path: Path
) -> None:
    """Somebody copied the profile instead of backing it up."""
    detail = sqlite_company.approved()
    copied = Path(shutil.copytree(sqlite_company.settings.profile, tmp_path / "copied"))
    assert (copied / "lighthouse.db-wal").stat().st_size > 0
    sqlite_company.services.close()
    restore(sqlite_company, copied / "lighthouse.db")
    sqlite_company.services = open_services(sqlite_company.settings, sqlite_company.clock)
    assert isinstance(sqlite_company.review(detail), Ready)


class TestRefused:
    """And everything is as it was."""

    @contextmanager
    def nothing_changes(self, company: Company) -> Iterator[None]:
        before = files_of(company.settings)
        yield
        assert files_of(company.settings) == before

    def test_what_is_no_backup_of_ours(
        self, sqlite_company: Company, backup: Path, tmp_path: Path
    ) -> None:
        notes, recipes = tmp_path / "notes.db", tmp_path / "recipes.db"
        notes.write_text("dear diary, " * 1000)
        with closing(sqlite3.connect(str(recipes))) as connection:
            connection.execute("CREATE TABLE recipes (name TEXT)")
        with closing(sqlite3.connect(str(tmp_path / "empty.db"))) as connection:
            connection.execute("VACUUM")
        (tmp_path / "nothing.db").touch()
        expected = {
            "notes.db": "not_a_database",
            "recipes.db": "foreign",
            "empty.db": "foreign",
            "nothing.db": "not_a_database",
        }
        for name, reason in expected.items():
            with self.nothing_changes(sqlite_company):
                with pytest.raises(DatabaseUnreachable) as refusal:
                    restore(sqlite_company, tmp_path / name)
                assert refusal.value.reason == reason, name
                assert refusal.value.data["location"] == str(tmp_path / name)
        assert backup.exists()

    def test_a_newer_one(self, sqlite_company: Company, backup: Path) -> None:
        with closing(sqlite3.connect(str(backup), isolation_level=None)) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '0999_from_the_future'")
        with self.nothing_changes(sqlite_company), pytest.raises(DatabaseNewer):
            restore(sqlite_company, backup)

    @pytest.mark.parametrize(
        "damage",
        [
            "UPDATE events SET budget_committed = budget_committed + 1",
            "DELETE FROM passes",
            "DELETE FROM event_options",
            "UPDATE chain_heads SET sequence = 1 WHERE chain = 'audit'",
        ],
    )
    def test_one_whose_rows_do_not_add_up(
        self, sqlite_company: Company, backup: Path, damage: str
    ) -> None:
        with closing(sqlite3.connect(str(backup), isolation_level=None)) as connection:
            connection.execute(damage)
        with self.nothing_changes(sqlite_company):
            with pytest.raises(RestoreRefused) as refusal:
                restore(sqlite_company, backup)
            assert refusal.value.reason == "unsound"

    def test_one_that_can_not_be_read_everywhere(
        self, sqlite_company: Company, backup: Path
    ) -> None:
        content = bytearray(backup.read_bytes())
        for page in range(8, len(content) // 4096, 3):
            content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
        backup.write_bytes(content)
        with (
            self.nothing_changes(sqlite_company),
            pytest.raises((RestoreRefused, DatabaseUnreachable)),
        ):
            restore(sqlite_company, backup)

    def test_half_a_file(self, sqlite_company: Company, backup: Path) -> None:
        backup.write_bytes(backup.read_bytes()[: 4096 * 9 + 100])
        with (
            self.nothing_changes(sqlite_company),
            pytest.raises((RestoreRefused, DatabaseUnreachable)),
        ):
            restore(sqlite_company, backup)

    def test_what_is_not_there_or_is_the_database_itself(
        self, sqlite_company: Company, backup: Path
    ) -> None:
        database = sqlite_company.settings.sqlite_file
        for source, reason in (
            (backup.with_name("tuesday.db"), "missing"),
            (backup.parent, "missing"),
            (database, "same_file"),
        ):
            with self.nothing_changes(sqlite_company):
                with pytest.raises(RestoreRefused) as refusal:
                    restore(sqlite_company, source)
                assert refusal.value.reason == reason

    def test_while_this_process_has_the_database_open(
        self, sqlite_company: Company, backup: Path
    ) -> None:
        services = open_services(sqlite_company.settings)
        services.organisations.is_empty()
        with pytest.raises(RestoreRefused) as refusal:
            restore(sqlite_company, backup)
        assert refusal.value.reason == "in_use"
        services.close()
        assert approved_in(sqlite_company, sqlite_company.settings) == 2

    def test_while_another_process_has_it_open(self, sqlite_company: Company, backup: Path) -> None:
        with subprocess.Popen(
            [sys.executable, "-c", OPEN_IT, str(sqlite_company.settings.profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as other:
            assert other.stdout is not None
            assert other.stdin is not None
            assert other.stdout.readline() == "open\n"
            with pytest.raises(RestoreRefused) as refusal:
                restore(sqlite_company, backup)
            assert refusal.value.reason == "in_use"
            other.stdin.write("\n")
        assert approved_in(sqlite_company, sqlite_company.settings) == 2
        restore(sqlite_company, backup)
        assert approved_in(sqlite_company, sqlite_company.settings) == 1

    def test_postgresql(self, postgresql: PostgresqlBackend, backup: Path, tmp_path: Path) -> None:
        settings = postgresql.new(tmp_path / "profile of postgresql")
        with pytest.raises(RestoreRefused) as refusal:
            restore_database(settings, backup)
        assert refusal.value.reason == "postgresql"
        postgresql.discard(settings)


def test_a_damaged_database_is_replaced_and_kept_as_it_is(
    sqlite_company: Company, backup: Path
) -> None:
    """What a backup is for."""
    database = sqlite_company.settings.sqlite_file
    for content in (b"rubbish" * 3000, database.read_bytes()[:9000]):
        database.write_bytes(content)
        kept = restore(sqlite_company, backup)
        assert kept is not None
        assert kept.read_bytes() == content
        assert approved_in(sqlite_company, sqlite_company.settings) == 1
