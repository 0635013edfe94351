"""Keeps Python's cycle collector on the GUI thread, and out of people's way there.

Python collects cycles on whichever thread happens to allocate. A cycle can hold a widget (a
lambda that knows its window is enough), which would then be destroyed on a worker's thread: a
crash. The pattern is the one that Kovid Goyal worked out for calibre.

A look at everything takes a tenth of a second once all pages are there: seven frames. So it waits
until the thread rests, and leaves out what was there when a window had been made ready. What is
new is looked at whenever everything asked for has been answered, while it is little.
"""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys
from functools import cache
from time import monotonic, thread_time
from typing import Any

from PySide6.QtCore import QTimer

INTERVAL_MS = 1_000

BREATH_MS = 15
"""After the last answer: it has been painted by then."""

RESTING = 0.05
"""Seconds of processor time within one interval: less is nobody's typing or scrolling."""
REST_AGAIN = 10.0
"""Seconds between two looks at everything that people have not asked for."""
LONGEST_WAIT = 300.0
"""Seconds after which everything is looked at, whatever goes on."""
MOST_NEW = 200_000
"""Objects after which what is new is looked at, whatever goes on."""


_M_ARENA_MAX = -8
"""From malloc.h."""
_POOLS = 1
"""Python runs one thread at a time, and each has small pieces of its own in any case."""


class GuiThreadCollector:
    """Collects while there are workers; `start` and `stop` are counted and belong to that thread."""

    def __init__(self) -> None:
        self._users = 0
        self._timer: QTimer | None = None
        self._breath: QTimer | None = None
        self._spent = 0.0
        self._looked = 0.0
        self._keeping = False
        self._worked = False

    def start(self) -> None:
        self._users += 1
        if self._users == 1:
            gc.disable()
            self._spent, self._looked = thread_time(), monotonic()
            self._timer = QTimer()
            self._timer.setInterval(INTERVAL_MS)
            self._timer.timeout.connect(self._collect)
            self._timer.start()
            self._breath = QTimer()
            self._breath.setSingleShot(True)
            self._breath.setInterval(BREATH_MS)
            self._breath.timeout.connect(_collect_new)

    def stop(self) -> None:
        """Collect what is left here, before other threads may."""
        self._users -= 1
        if self._users == 0 and self._timer is not None:
            self._timer.stop()
            self._timer = self._breath = None
            self.let_go()
            gc.collect()
            gc.enable()

    def breathe(self) -> None:
        """Nothing is under way just now: take the moment."""
        if self._breath is not None:
            self._breath.start()

    def keep(self) -> None:
        """Leave what is there now out of all collections, until `let_go`: it is there to stay."""
        # PySide reads the source of what is imported, and all of it stays there: 2 MB
        linecache.clearcache()
        gc.collect()
        gc.freeze()
        give_back()
        self._keeping = True
        self._looked = monotonic()

    def let_go(self) -> None:
        """Collect everything again, as a window has closed."""
        if self._keeping:
            self._keeping = False
            gc.unfreeze()

    def _collect(self) -> None:
        spent, self._spent = self._spent, thread_time()
        working = self._spent - spent >= RESTING
        self._worked = self._worked or working
        waited = monotonic() - self._looked
        looked = None
        if not working and self._worked and self._keeping and waited > REST_AGAIN:
            # what was there at first is left out, so that this is soon done
            looked = 2
            gc.collect()
        elif not working or waited > LONGEST_WAIT:
            looked = collect_what_is_due()
        elif gc.get_count()[0] > MOST_NEW:
            gc.collect(0)
        if looked == 2:
            give_back()
            self._worked, self._looked = False, monotonic()


def collect_what_is_due() -> int | None:
    """Collect the oldest generation whose turn it is by Python's own thresholds; return which."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return generation
    return None


def keep_together() -> None:
    """Have all threads take memory from one pool: what one gives back, another uses again.

    Call before the first of them starts. The C library makes a pool for each otherwise, up to
    eight for each processor, and what is free in each stays there: 8 MB and more.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_M_ARENA_MAX, _POOLS)


def give_back() -> None:
    """Return memory that is free to the system; the C library keeps much of it otherwise."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


@cache
def _glibc() -> Any:
    """The C library, where it is the one that has both functions."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL(None)
        _ = library.mallopt, library.malloc_trim
    except (OSError, AttributeError):
        return None  # another C library than glibc
    return library


def _collect_new() -> None:
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(0)


collector = GuiThreadCollector()
