"""What is noticed about an SQLite file: damage, old backups, and that it is gone."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.domain.health import Room
from lighthouse_kiosk.settings import Settings
from tests.company import Company
from tests.disks import Disk

HOUR = timedelta(hours=1)


def test_a_damaged_page_is_found(sqlite_company: Company) -> None:
    company = sqlite_company
    company.services.close()
    with closing(sqlite3.connect(company.settings.sqlite_file)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'people'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    with company.settings.sqlite_file.open("r+b") as file:
        file.seek((root - 1) * size + size // 2)
        file.write(b"\x5a" * (size // 2))
    assert company.again().health.database().findings


def test_a_backup_is_due_until_there_is_one_of_today(sqlite_company: Company) -> None:
    company, health = sqlite_company, sqlite_company.services.health
    company.clock.now = datetime.now(UTC)
    assert health.backup().due
    assert health.backup().newest is None
    made = company.services.maintenance.back_up()
    assert not health.backup().due
    old = (company.clock.now - 25 * HOUR).timestamp()
    os.utime(made, (old, old))
    assert health.backup().due
    assert (health.backup().age or timedelta()) >= 25 * HOUR


def test_a_file_that_is_taken_away_is_noticed_before_anything_is_lost(
    sqlite_company: Company,
) -> None:
    """The system would let SQLite go on writing into a file that has no name any more."""
    company = sqlite_company
    file = company.settings.sqlite_file
    detail = company.approved(0, company.facts.track)
    aside = file.with_suffix(".aside")
    file.rename(aside)
    for attempt in (lambda: company.picked_up(detail), company.services.health.database):
        with pytest.raises(DatabaseUnreachable) as refusal:
            attempt()
        assert refusal.value.reason == "vanished"
    assert not file.exists()
    aside.rename(file)
    company.picked_up(detail)
    assert company.services.health.database().findings == ()


def test_another_file_in_its_place_is_not_taken_for_it(sqlite_company: Company) -> None:
    company = sqlite_company
    copy = company.services.maintenance.back_up()
    detail = company.approved(0, company.facts.track)
    copy.replace(company.settings.sqlite_file)
    with pytest.raises(DatabaseUnreachable) as refusal:
        company.picked_up(detail)
    assert refusal.value.reason == "vanished"


def test_a_small_disk_is_said_to_be_full(disk: Disk) -> None:
    services = open_services(Settings(disk.path / "profile"))
    assert services.health.disk().room is Room.FULL
    services.close()
