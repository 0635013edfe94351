"""How large things are on this screen.

The kiosk is drawn for 1440 × 900 (or 900 × 1440) and grows or shrinks with its window as a whole,
so that it reads the same from two metres on a small panel and on a 4K one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

LONG, SHORT = 1440, 900
TOUCH = 64
"""The least height and width of anything to be touched, in logical pixels."""
_SMALLEST_TEXT = 14
_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Metrics:
    """`scale` multiplies design pixels; portrait puts side by side one above the other."""

    scale: float = 1.0
    portrait: bool = False

    @classmethod
    def of(cls, size: QSize) -> Metrics:
        """The metrics for a window; sizes close to each other share theirs."""
        portrait = size.height() > size.width()
        wide, high = (SHORT, LONG) if portrait else (LONG, SHORT)
        fitting = min(size.width() / wide, size.height() / high)
        steps = int(min(max(fitting, 0.6), 4.0) / _STEP + 1e-6)
        return cls(steps * _STEP, portrait)

    def px(self, design: float) -> int:
        return round(design * self.scale)

    def text(self, design: float) -> int:
        return max(_SMALLEST_TEXT, round(design * self.scale))

    def line(self, design: float = 2) -> int:
        """The width of a line, which never gets thinner than designed."""
        return max(round(design), round(design * self.scale))

    def touch(self, design: float = TOUCH) -> int:
        return max(TOUCH, round(design * self.scale))
