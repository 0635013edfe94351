"""How long a holder of a password or PIN has to wait after wrong tries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from lighthouse_kiosk.domain.errors import LockedOut

FREE_TRIES = 5
"""So many wrong tries in a row cost nothing but the last one's wait."""

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Lockout:
    """Wrong tries in a row with one holder's password or PIN, and until when the next one waits."""

    failures: int = 0
    locked_until: datetime | None = None

    def check(self, now: datetime) -> None:
        """Raise LockedOut while the wait lasts.

        A wait that has longer to go than it was long in all comes from a clock that was wrong,
        and is over.
        """
        if self.locked_until is None:
            return
        if timedelta() < self.locked_until - now <= wait_after(self.failures):
            raise LockedOut(self.locked_until)

    def after_wrong_try(self, now: datetime) -> Lockout:
        failures = self.failures + 1
        wait = wait_after(failures)
        return Lockout(failures, now + wait if wait else None)

    def forgiven(self) -> Lockout:
        """As it was before the last wrong try, which was let through, so that no wait was left."""
        return Lockout(max(0, self.failures - 1))


def wait_after(failures: int) -> timedelta:
    """Nothing for four wrong tries, 30 s from the fifth on, doubling with each, an hour at most."""
    if failures < FREE_TRIES:
        return timedelta()
    doublings = min(failures - FREE_TRIES, 16)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
