"""Makes the pages that nobody has opened yet, while the window rests."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.garbage import collector
from lighthouse_kiosk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from lighthouse_kiosk.ui.organizer.window import OrganizerWindow

_FIRST_MS = 700
"""After the window has come up: whoever knows where to go clicks at once."""
_REST_MS = 150
"""Between two looks whether anything is under way."""
_STEP = 0.008
"""Seconds of work in a row: half a frame."""


class PagePreloader(QObject):
    """A first look at a page takes several times as long as a later one: making its widgets,
    finding their style, laying them out. All of it can be done before, step by step.

    `finished` once every page is there.
    """

    finished = Signal()

    def __init__(self, window: OrganizerWindow, runner: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._steps = self._work()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_FIRST_MS)

    def stop(self) -> None:
        """What isn't made now is made when it is opened."""
        self._timer.stop()

    def _go_on(self) -> None:
        window = self._window
        if self._runner.busy or not window.isVisible() or window.current_page() is None:
            self._timer.start(_REST_MS)
            return
        until = perf_counter() + _STEP
        for _step in self._steps:
            if perf_counter() >= until:
                self._timer.start(0)
                return
        collector.keep()
        self.finished.emit()

    def _work(self) -> Iterator[None]:
        for kind in self._window.kinds():
            page = self._window.page(kind.key)
            yield
            shown = self._window.current_page()
            if shown is not None:
                page.resize(shown.size())
            widgets = iter(page.findChildren(QWidget))
            while several := list(islice(widgets, 8)):
                for widget in several:
                    widget.ensurePolished()
                yield
            layout = page.layout()
            if layout is not None:
                layout.activate()
            yield
