"""Keeps Python's cycle collector on the GUI thread.

Python collects cycles on whichever thread happens to allocate. A cycle can hold a widget (a
lambda that knows its window is enough), which would then be destroyed on a worker's thread: a
crash. The pattern is the one that Kovid Goyal worked out for calibre.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer

INTERVAL_MS = 1_000


class GuiThreadCollector:
    """Collects while there are workers; `start` and `stop` are counted and belong to that thread."""

    def __init__(self) -> None:
        self._users = 0
        self._timer: QTimer | None = None

    def start(self) -> None:
        self._users += 1
        if self._users == 1:
            gc.disable()
            self._timer = QTimer()
            self._timer.setInterval(INTERVAL_MS)
            self._timer.timeout.connect(collect_what_is_due)
            self._timer.start()

    def stop(self) -> None:
        """Collect what is left here, before other threads may."""
        self._users -= 1
        if self._users == 0 and self._timer is not None:
            self._timer.stop()
            self._timer = None
            gc.collect()
            gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose turn it is by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return


collector = GuiThreadCollector()
