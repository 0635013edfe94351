"""Short forms of the proofs, for the suite."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.proofs.outcome import Outcome, Unprovable


def outcome_of(prove: Callable[[], Outcome]) -> Outcome:
    """Run a proof; skip where this machine lacks what it needs."""
    try:
        return prove()
    except Unprovable as reason:
        pytest.skip(str(reason))


def assert_held(prove: Callable[[], Outcome]) -> Outcome:
    outcome = outcome_of(prove)
    assert outcome.broken == []
    return outcome


def assert_broken(prove: Callable[[], Outcome]) -> Outcome:
    """A proof that a broken variant can pass proves nothing."""
    outcome = outcome_of(prove)
    assert outcome.broken, outcome.figures
    return outcome
