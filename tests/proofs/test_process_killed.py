"""The short form of the proof in tests/benchmarks/process_killed.py."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from lighthouse_kiosk.settings import Settings
from tests.benchmarks.process_killed import prove
from tests.databases import Backend
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, kills=8, seed=1)


def test_what_was_acknowledged_outlives_the_process_that_is_killed(
    backend: Backend, tmp_path: Path
) -> None:
    settings = backend.new(tmp_path / "profile")
    assert_held(lambda: short(settings, naive=False))
    backend.discard(settings)


def test_an_acknowledgement_before_the_commit_is_seen_to_be_a_lie(tmp_path: Path) -> None:
    assert_broken(lambda: short(Settings(tmp_path / "profile"), naive=True))
