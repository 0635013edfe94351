"""The short form of the proof in tests/benchmarks/tokens.py."""

from __future__ import annotations

from functools import partial

from tests.benchmarks.tokens import prove
from tests.proofs.provable import assert_broken, assert_held

short = partial(prove, texts=10_000, flipped=2, processes=1, seed=1)


def test_only_passes_that_were_issued_are_taken() -> None:
    outcome = assert_held(lambda: short(naive=False))
    assert outcome.figures["texts"] == 10_000 + 2 * 84 * 8


def test_without_verification_others_are_seen_to_be_taken() -> None:
    assert_broken(lambda: short(naive=True))
