from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import LockedOut
from lighthouse_kiosk.domain.lockouts import Lockout, wait_after

NOW = datetime(2027, 3, 12, 4, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def after(failures: int, now: datetime = NOW) -> Lockout:
    lockout = Lockout()
    for _ in range(failures):
        lockout = lockout.after_wrong_try(now)
    return lockout


def test_four_wrong_tries_are_free_and_waits_double_from_the_fifth_on() -> None:
    waits = [wait_after(failures).total_seconds() for failures in range(14)]
    assert waits[:5] == [0, 0, 0, 0, 0]
    assert waits[5:13] == [30, 60, 120, 240, 480, 960, 1920, 3600]
    assert wait_after(10_000) == wait_after(13) == timedelta(hours=1)


def test_the_refusal_says_until_when_and_is_over_then() -> None:
    after(4).check(NOW)
    with pytest.raises(LockedOut) as refusal:
        after(5).check(NOW)
    assert refusal.value.until == NOW + 30 * SECOND
    with pytest.raises(LockedOut):
        after(5).check(NOW + 29 * SECOND)
    after(5).check(NOW + 30 * SECOND)


def test_a_clock_that_was_years_ahead_locks_nobody_out_for_years() -> None:
    far = after(5, NOW + timedelta(days=2000))
    far.check(NOW)
    with pytest.raises(LockedOut):
        far.after_wrong_try(NOW).check(NOW)


@given(st.integers(0, 1000), st.integers(0, 4000))
def test_a_wait_never_lasts_longer_than_it_says(failures: int, seconds: int) -> None:
    lockout, now = after(failures), NOW + seconds * SECOND
    until = None
    try:
        lockout.check(now)
    except LockedOut as refusal:
        until = refusal.until
    wait = wait_after(failures)
    assert until == (NOW + wait if seconds * SECOND < wait else None)
