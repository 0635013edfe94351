"""The short form of the proof in tests/benchmarks/no_oversell.py."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from lighthouse_kiosk.settings import Settings
from tests.benchmarks.no_oversell import prove
from tests.databases import Backend
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, attempts=320, approvers=16, processes=2, seed=1)


def test_sixteen_approvers_commit_no_more_than_there_is(backend: Backend, tmp_path: Path) -> None:
    settings = backend.new(tmp_path / "profile")
    assert_held(lambda: short(settings, naive=False))
    backend.discard(settings)


def test_reading_first_and_writing_then_is_seen_to_oversell(tmp_path: Path) -> None:
    assert_broken(lambda: short(Settings(tmp_path / "profile"), naive=True))
