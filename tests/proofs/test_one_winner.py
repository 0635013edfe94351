"""The short form of the proof in tests/benchmarks/one_winner.py."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from lighthouse_kiosk.settings import Settings
from tests.benchmarks.one_winner import prove
from tests.databases import Backend
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, passes=12, desks=16, processes=2, seed=1)


def test_a_pass_that_all_desks_scan_is_handed_out_once(backend: Backend, tmp_path: Path) -> None:
    settings = backend.new(tmp_path / "profile")
    assert_held(lambda: short(settings, naive=False))
    backend.discard(settings)


def test_reading_first_and_writing_then_is_seen_to_hand_out_twice(tmp_path: Path) -> None:
    assert_broken(lambda: short(Settings(tmp_path / "profile"), naive=True))
