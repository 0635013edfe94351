"""The short form of the proof in tests/benchmarks/tenancy.py."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.settings import Settings
from tests.benchmarks.tenancy import prove
from tests.databases import Backend, PostgresqlBackend
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, roles=[Role.ADMIN], seed=1)


def test_nothing_is_read_or_changed_across_organisations(backend: Backend, tmp_path: Path) -> None:
    settings = backend.new(tmp_path / "profile")
    assert_held(lambda: short(settings, second_wall=False, naive=False))
    backend.discard(settings)


def test_row_level_security_is_enough(postgresql: PostgresqlBackend, tmp_path: Path) -> None:
    settings = postgresql.new(tmp_path / "profile")
    assert_held(lambda: short(settings, second_wall=True, naive=False))
    postgresql.discard(settings)


def test_without_walls_trespassers_are_seen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "profile")
    assert_broken(lambda: short(settings, second_wall=False, naive=True))
