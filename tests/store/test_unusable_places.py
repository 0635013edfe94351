"""Databases and folders that can't be used: each a refusal, and nothing is touched."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.errors import (
    BackupFailed,
    DatabaseNewer,
    DatabaseUnreachable,
    DiskFull,
    FolderUnusable,
    LighthouseError,
    SqliteTooOld,
)
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.backup import back_up_to
from tests.company import Company, Facts, TestClock
from tests.databases import Backend, PostgresqlBackend, engine_of
from tests.disks import Disk


def refusal_of(settings: Settings) -> LighthouseError:
    with pytest.raises(LighthouseError) as refusal:
        open_services(settings).close()
    return refusal.value


def contents_of(folder: Path) -> dict[str, str]:
    """Every file's name and hash; what SQLite keeps beside a database doesn't count."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith(("-wal", "-shm"))
    }


def make_profile(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "profile")
    settings.profile.mkdir()
    (settings.profile / "device-id").write_text("01932c07-1ef3-7cc9-8d0c-000000000001")
    return settings


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    settings = make_profile(tmp_path)
    settings.sqlite_file.write_text("Dear diary, " * 500)
    before = contents_of(settings.profile)
    refusal = refusal_of(settings)
    assert isinstance(refusal, DatabaseUnreachable)
    assert refusal.reason == "not_a_database"
    assert str(settings.sqlite_file) in str(refusal.data["location"])
    assert contents_of(settings.profile) == before


def test_a_folder_in_the_databases_place_is_left_alone(tmp_path: Path) -> None:
    settings = make_profile(tmp_path)
    settings.sqlite_file.mkdir()
    refusal = refusal_of(settings)
    assert isinstance(refusal, DatabaseUnreachable)
    assert refusal.reason == "cannot_open"
    assert settings.sqlite_file.is_dir()


def test_a_damaged_database_is_said_to_be_damaged(closed_profile: Path) -> None:
    settings = Settings(closed_profile)
    data = bytearray(settings.sqlite_file.read_bytes())
    data[100:4096] = bytes(b"\xff" * (4096 - 100))  # the first page holds the schema
    settings.sqlite_file.write_bytes(data)
    before = contents_of(closed_profile)
    refusal = refusal_of(settings)
    assert isinstance(refusal, DatabaseUnreachable)
    assert refusal.reason == "damaged"
    assert contents_of(closed_profile) == before


@pytest.mark.parametrize("versioned", [False, True], ids=["plain", "with alembic_version"])
def test_another_applications_database_is_left_alone(
    backend: Backend, tmp_path: Path, versioned: bool
) -> None:
    settings = backend.new(tmp_path / "profile")
    engine = engine_of(settings)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipes (name TEXT NOT NULL)"))
        if versioned:
            connection.execute(text("CREATE TABLE alembic_version (version_num TEXT NOT NULL)"))
            connection.execute(text("INSERT INTO alembic_version VALUES ('ae1027a6acf')"))
    refusal = refusal_of(settings)
    assert isinstance(refusal, DatabaseUnreachable)
    assert refusal.reason == "foreign"
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM recipes")).scalar_one() == 0
    engine.dispose()
    backend.discard(settings)


def test_a_newer_database_is_left_alone(company: Company) -> None:
    company.services.close()
    engine = engine_of(company.settings)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999_from_the_future'"))
    refusal = refusal_of(company.settings)
    assert isinstance(refusal, DatabaseNewer)
    assert refusal.data["found"] == "0999_from_the_future"
    with engine.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        assert found == "0999_from_the_future"
    engine.dispose()
    assert not company.settings.backups.exists()


def test_an_older_library_is_refused_before_it_touches_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lighthouse_kiosk.store.engine.OLDEST_SQLITE", (99, 0, 0))
    settings = make_profile(tmp_path)
    refusal = refusal_of(settings)
    assert isinstance(refusal, SqliteTooOld)
    assert refusal.data["needed"] == "99.0.0"
    assert not settings.sqlite_file.exists()


def test_a_file_in_the_profiles_place_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "profile"
    place.write_text("mine")
    for settings in (Settings(place), Settings(place / "deeper")):
        refusal = refusal_of(settings)
        assert isinstance(refusal, FolderUnusable)
        assert refusal.data["reason"] == "not_a_folder"
    assert place.read_text() == "mine"


def test_a_damaged_device_id_is_said_to_be_damaged(tmp_path: Path) -> None:
    settings = make_profile(tmp_path)
    (settings.profile / "device-id").write_text("half of an i")
    refusal = refusal_of(settings)
    assert isinstance(refusal, FolderUnusable)
    assert refusal.data["reason"] == "damaged"


def test_a_write_protected_disk_is_said_to_be_so(
    disk: Disk, sqlite_facts: tuple[Path, Facts]
) -> None:
    full, empty = disk.path / "profile", disk.path / "empty"
    shutil.copytree(sqlite_facts[0], full)
    empty.mkdir()
    disk.write_protect()
    before = contents_of(disk.path)
    refusal = refusal_of(Settings(full))
    assert isinstance(refusal, DatabaseUnreachable)
    assert refusal.reason in {"read_only", "cannot_open"}
    refusal = refusal_of(Settings(empty))
    assert isinstance(refusal, FolderUnusable)
    assert refusal.data["reason"] == "read_only"
    assert contents_of(disk.path) == before


def test_a_folder_one_may_not_write_is_said_to_be_so() -> None:
    if os.name == "nt":
        pytest.skip("folders are not protected by their mode here")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        with without_rights():
            refusal = refusal_of(Settings(Path(folder) / "profile"))
    assert isinstance(refusal, FolderUnusable)
    assert refusal.data["reason"] == "denied"


@contextmanager
def without_rights() -> Iterator[None]:
    """Root may write everywhere: be nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)


class TestFullDisk:
    @pytest.fixture
    def company(self, disk: Disk, sqlite_facts: tuple[Path, Facts]) -> Company:
        settings = Settings(disk.path / "profile")
        shutil.copytree(sqlite_facts[0], settings.profile)
        clock = TestClock()
        return Company(settings, open_services(settings, clock), clock, sqlite_facts[1])

    def test_what_does_not_fit_is_refused_and_what_was_saved_stays(
        self, disk: Disk, company: Company
    ) -> None:
        company.approved()
        disk.fill()
        saved = 1
        with pytest.raises(DiskFull):  # noqa: PT012 - how many still fit is the disk's affair
            for person in range(1, 12):
                company.register(person)
                saved += 1
        disk.make_room()
        everything = RegistrationQuery(company.facts.event.id)
        listed = company.services.registrations.list_registrations
        assert listed(company.facts.organiser, everything).total == saved
        assert company.services.maintenance.check().sound
        company.register(11)
        company.close()

    def test_nothing_is_handed_out_when_there_is_hardly_any_room(self, company: Company) -> None:
        detail = company.approved()
        with pytest.raises(DiskFull) as refusal:
            company.confirm(detail)
        assert 0 < int(str(refusal.value.data["free_bytes"])) < 64 * 1024 * 1024
        assert company.detail(detail.registration).registration.picked_up == 0
        company.close()

    def test_a_backup_that_does_not_fit_leaves_nothing_behind(
        self, disk: Disk, company: Company
    ) -> None:
        disk.fill()
        with pytest.raises(BackupFailed) as refusal:
            company.services.maintenance.back_up()
        assert refusal.value.data["detail"] == "disk_full"
        assert not [file for file in company.settings.backups.rglob("*") if file.is_file()]
        company.close()

    def test_a_backup_to_where_nothing_can_be_written_says_so(
        self, disk: Disk, sqlite_company: Company
    ) -> None:
        disk.write_protect()
        with pytest.raises(BackupFailed) as refusal:
            back_up_to(sqlite_company.services.uow.engine, disk.path / "copy.db")
        assert refusal.value.data["detail"] == "read_only"

    def test_a_first_start_without_room_says_so(self, disk: Disk) -> None:
        disk.fill()
        refusal = refusal_of(Settings(disk.path / "new"))
        assert isinstance(refusal, DiskFull)


class TestPostgresql:
    def test_a_server_that_is_not_there_is_said_so(self, tmp_path: Path) -> None:
        refusal = refusal_of(
            Settings(tmp_path / "profile", "postgresql://u:secret@127.0.0.1:9/lighthouse")
        )
        assert isinstance(refusal, DatabaseUnreachable)
        assert refusal.reason == "no_server"
        assert "secret" not in str(refusal)

    def test_a_database_that_is_not_there_is_said_so(
        self, postgresql: PostgresqlBackend, tmp_path: Path
    ) -> None:
        settings = postgresql.new(tmp_path / "profile")
        postgresql.discard(settings)
        refusal = refusal_of(settings)
        assert isinstance(refusal, DatabaseUnreachable)
        assert "does not exist" in str(refusal.data["detail"])

    def test_a_server_that_goes_away_is_said_so_and_found_again(
        self, postgresql: PostgresqlBackend, tmp_path: Path
    ) -> None:
        settings = postgresql.new(tmp_path / "profile")
        services = open_services(settings)
        hang_up = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
        with (  # noqa: PT012 - the middle one hangs up
            psycopg.connect(str(settings.database_url), autocommit=True) as other,
            pytest.raises(DatabaseUnreachable),
            services.uow.read(None) as tx,
        ):
            tx.execute(text("SELECT 1"))
            other.execute(hang_up)
            tx.execute(text("SELECT 1"))
        assert services.organisations.is_empty()
        services.close()
        postgresql.discard(settings)


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    settings = make_profile(tmp_path)
    settings.sqlite_file.touch()
    services = open_services(settings)
    assert services.organisations.is_empty()
    services.close()


def test_a_database_that_another_program_keeps_busy_is_waited_for(closed_profile: Path) -> None:
    """Readers are never in the way, and starting is one."""
    settings = Settings(closed_profile)
    with closing(sqlite3.connect(settings.sqlite_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        open_services(settings).close()
