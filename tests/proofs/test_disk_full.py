"""The short form of the proof in tests/benchmarks/disk_full.py."""

from __future__ import annotations

from functools import partial

from tests.benchmarks.disk_full import prove
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, seed=1)


def test_a_full_disk_is_said_to_be_full_and_loses_nothing() -> None:
    outcome = assert_held(lambda: short(pages=80, step=5, naive=False))
    assert set(outcome.figures["full_while"]) == {"opening", "working"}  # type: ignore[call-overload] # JSON of the proof


def test_without_transactions_half_of_something_is_seen_to_be_saved() -> None:
    assert_broken(lambda: short(pages=60, step=5, naive=True))
