from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.errors import BackupFailed
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.settings import Settings
from tests.company import Company
from tests.databases import PostgresqlBackend


def files_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*") if file.is_file())


def test_a_backup_holds_what_was_saved_a_moment_ago_and_opens_as_a_database(
    sqlite_company: Company, tmp_path: Path
) -> None:
    detail = sqlite_company.approved()
    written = sqlite_company.services.maintenance.back_up()
    assert written.parent == sqlite_company.settings.backups
    assert files_in(written.parent) == [written.name]

    copied_alone = tmp_path / "copied alone"
    copied_alone.mkdir()
    shutil.copy(sqlite_company.settings.sqlite_file, copied_alone)
    assert (copied_alone / "lighthouse.db").read_bytes() != written.read_bytes()

    restored = Settings(tmp_path / "restored")
    restored.profile.mkdir()
    shutil.copy(written, restored.sqlite_file)
    services = open_services(restored, sqlite_company.clock)
    found = services.registrations.get_registration(
        sqlite_company.facts.organiser, detail.registration.id
    )
    assert found.token_text == detail.token_text
    assert services.maintenance.check().sound
    services.close()


def test_backups_do_not_stop_work(sqlite_company: Company) -> None:
    written = {sqlite_company.services.maintenance.back_up() for _ in range(3)}
    sqlite_company.approved()
    assert len(written) == 3


@pytest.mark.parametrize("name", ["kept.db", "kept", "kept.part", "back up.sqlite.part"])
def test_a_backup_goes_where_it_was_asked_for(
    sqlite_company: Company, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "usb stick"
    folder.mkdir()
    (folder / "kept.part.part").write_text("half a film")
    target = folder / name
    assert sqlite_company.services.maintenance.back_up(target) == target
    assert files_in(folder) == sorted([name, "kept.part.part"])
    assert target.read_bytes().startswith(b"SQLite format 3")


def test_other_peoples_unfinished_files_are_left_alone(
    sqlite_company: Company, tmp_path: Path
) -> None:
    theirs = tmp_path / "film.part"
    theirs.write_text("half a film")
    sqlite_company.services.maintenance.back_up(tmp_path / "film.db")
    assert theirs.read_text() == "half a film"


def test_a_file_that_is_there_is_never_written_over(
    sqlite_company: Company, tmp_path: Path
) -> None:
    there = tmp_path / "there.db"
    there.write_text("mine")
    for target in (there, tmp_path):
        with pytest.raises(BackupFailed) as refusal:
            sqlite_company.services.maintenance.back_up(target)
        assert refusal.value.data["detail"] == "exists"
    assert there.read_text() == "mine"


def test_a_backup_of_a_damaged_database_fails_and_leaves_nothing(
    sqlite_company: Company, tmp_path: Path
) -> None:
    """A row that points nowhere is copied as it is; a page that can't be read is not."""
    for person in range(12):
        sqlite_company.approved(person, sqlite_company.facts.bottle)
    sqlite_company.services.close()
    file = sqlite_company.settings.sqlite_file
    data = bytearray(file.read_bytes())
    with sqlite_company.services.uow.read(None) as tx:
        page = tx.execute(
            text("SELECT rootpage FROM sqlite_master WHERE name = 'audit_entries'")
        ).scalar_one()
    sqlite_company.services.close()
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(data)

    services = open_services(sqlite_company.settings)
    folder = tmp_path / "out"
    with pytest.raises(BackupFailed):
        services.maintenance.back_up(folder / "copy.db")
    assert files_in(folder) == []
    listed = services.registrations.list_registrations(
        sqlite_company.facts.organiser, RegistrationQuery(sqlite_company.facts.event.id)
    )
    assert listed.total == 12
    services.close()


def test_a_copy_whose_rows_break_their_own_rules_is_not_kept(
    sqlite_company: Company, tmp_path: Path
) -> None:
    """VACUUM copies such a row without a word; only looking at the copy finds it."""
    raw = sqlite_company.services.uow.engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("PRAGMA ignore_check_constraints = ON")
    cursor.execute("UPDATE events SET budget_committed = -5")
    cursor.execute("PRAGMA ignore_check_constraints = OFF")
    raw.close()
    with pytest.raises(BackupFailed) as refusal:
        sqlite_company.services.maintenance.back_up(tmp_path / "out" / "copy.db")
    assert "CHECK" in str(refusal.value.data["detail"])
    assert files_in(tmp_path / "out") == []


def test_a_folder_that_can_not_be_made_is_said_so(sqlite_company: Company, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BackupFailed):
        sqlite_company.services.maintenance.back_up(tmp_path / "file" / "copy.db")


def test_postgresql_has_tools_of_its_own(postgresql: PostgresqlBackend, tmp_path: Path) -> None:
    settings = postgresql.new(tmp_path / "profile")
    services = open_services(settings)
    for target in (None, tmp_path / "copy.db"):
        with pytest.raises(BackupFailed) as refusal:
            services.maintenance.back_up(target)
        assert refusal.value.data["detail"] == "postgresql"
    assert not (tmp_path / "copy.db").exists()
    services.close()
    postgresql.discard(settings)
