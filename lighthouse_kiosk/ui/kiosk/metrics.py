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
_ZOOMS_WHOLLY, _ZOOMS_LITTLE = 24, 46
_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Metrics:
    """`scale` multiplies design pixels; portrait puts side by side one above the other.

    `zoom` makes text larger than designed, for people who want that; room is made for it.
    """

    scale: float = 1.0
    portrait: bool = False
    zoom: float = 1.0

    @classmethod
    def of(cls, size: QSize, zoom: float = 1.0) -> Metrics:
        """The metrics for a window; sizes close to each other share theirs."""
        portrait = size.height() > size.width()
        wide, high = (SHORT, LONG) if portrait else (LONG, SHORT)
        fitting = min(size.width() / wide, size.height() / high)
        steps = int(min(max(fitting, 0.6), 4.0) / _STEP + 1e-6)
        return cls(steps * _STEP, portrait, zoom)

    def px(self, design: float) -> int:
        return round(design * self.scale)

    def text(self, design: float) -> int:
        """The height of letters; what is large already grows less, so that the rest finds room."""
        large = min(max(design - _ZOOMS_WHOLLY, 0) / (_ZOOMS_LITTLE - _ZOOMS_WHOLLY), 1)
        zoom = 1 + (self.zoom - 1) * (1 - 0.75 * large)
        return round(max(_SMALLEST_TEXT, design * self.scale) * zoom)

    def room(self, design: float) -> int:
        """The width of what holds text: grows with it, but less, as text can wrap."""
        return round(design * self.scale * (1 + (self.zoom - 1) * 0.6))

    def line(self, design: float = 2) -> int:
        """The width of a line, which never gets thinner than designed."""
        return max(round(design), round(design * self.scale))

    def touch(self, design: float = TOUCH) -> int:
        return max(TOUCH, round(design * self.scale))
