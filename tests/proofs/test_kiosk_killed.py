"""The short form of the proof in tests/benchmarks/kiosk_killed.py."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.benchmarks.kiosk_killed import prove
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, kills=3, seed=1, people=40)


def test_what_the_screen_showed_outlives_the_kiosk_that_is_killed(tmp_path: Path) -> None:
    assert_held(lambda: short(tmp_path, naive=False))


def test_a_screen_that_is_told_before_the_commit_is_seen_to_lie(tmp_path: Path) -> None:
    assert_broken(lambda: short(tmp_path, naive=True))
