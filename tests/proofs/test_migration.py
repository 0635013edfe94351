"""The short form of the proof in tests/benchmarks/migration.py."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from tests.benchmarks.migration import prove
from tests.databases import Backend, SqliteBackend
from tests.proofs import first_light
from tests.proofs.provable import assert_broken, assert_held

KILLS = 4

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are not killed by signals here")


def test_a_migration_that_is_cut_short_leaves_one_schema_and_every_row(
    backend: Backend, tmp_path: Path
) -> None:
    settings = backend.new(tmp_path / "profile")
    assert_held(lambda: prove(backend, settings, tmp_path, kills=KILLS, seed=1, naive=False))
    backend.discard(settings)


def test_without_one_transaction_half_a_schema_is_seen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "profile")
    assert_broken(
        lambda: prove(SqliteBackend(), settings, tmp_path, kills=KILLS, seed=1, naive=True)
    )


def test_a_database_of_the_first_version_can_be_worked_with(
    backend: Backend, tmp_path: Path
) -> None:
    settings = backend.new(tmp_path / "profile")
    first_light.make(settings)
    services = open_services(settings)
    assert services.maintenance.check().findings == ()
    names = [one.name for one in services.organisations.list_organisations()]
    assert sorted(names) == ["Acme", "Beta"]
    services.close()
    backend.discard(settings)
