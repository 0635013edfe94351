"""What to do when a code does not read."""

from __future__ import annotations

from enum import Enum


class Hint(Enum):
    """`GOOD`: nothing stands in the way; `EMPTY`: nothing code-like is in view."""

    GOOD = "good"
    EMPTY = "empty"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    HOLD_STILL = "hold_still"
    OUT_OF_FOCUS = "out_of_focus"
    CLOSER = "closer"
