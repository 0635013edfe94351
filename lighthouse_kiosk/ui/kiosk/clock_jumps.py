"""Tells a machine that slept from a clock that jumped."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass

SLEPT = 20.0
"""Seconds between two looks, one of which is due every second, that only a sleep explains."""

JUMPED = 5.0
"""Seconds by which a clock may be set right without a word."""


def steady_seconds() -> float:
    """Seconds on a clock that nobody sets and that goes on while the machine sleeps.

    Linux's CLOCK_BOOTTIME and macOS's CLOCK_MONOTONIC do; Windows's tick count, which is Python's
    monotonic clock there, does too.
    """
    clock = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform)
    number = getattr(time, clock, None) if clock else None
    return time.monotonic() if number is None else time.clock_gettime(number)


@dataclass(frozen=True, slots=True)
class Look:
    """`slept`: the machine did, since the look before. `off`: how many seconds the clock is ahead
    of where it should be (negative: behind), 0 where that is little.
    """

    slept: bool
    off: float


class ClockJumps:
    """Looked at every second or so, with both clocks in seconds."""

    def __init__(self, wall: float, steady: float) -> None:
        self._lead = wall - steady
        self._steady = steady

    def look(self, wall: float, steady: float) -> Look:
        slept = steady - self._steady > SLEPT
        self._steady = steady
        off = wall - steady - self._lead
        return Look(slept, off if abs(off) > JUMPED else 0.0)

    def accept(self, wall: float, steady: float) -> None:
        """Take the clock as it is now for right."""
        self._lead = wall - steady
