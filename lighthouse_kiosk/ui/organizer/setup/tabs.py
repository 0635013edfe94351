"""The tabs of Setup: what each shows of the event."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.organizer.setup.details import DetailsCard
from lighthouse_kiosk.ui.organizer.setup.options import OptionsCard
from lighthouse_kiosk.ui.organizer.setup.slots import SlotsCard
from lighthouse_kiosk.ui.organizer.setup.work import SetupWork
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled

_TWO_COLUMNS, _ROOMY = 980, 1120
"""From these widths on, options stand beside the details, and those have two times side by side."""


class SetupTab(Scrolled):
    """Scrolls what lies in `body`. `show_event` loads it; called only while it is in view.

    `part_wanted` asks for another tab by its key, `go` for another page.
    """

    part_wanted = Signal(str)
    go = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(sideways=True)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(16)
        self.contain(inner)

    def show_event(self, occasion: Event) -> None:
        raise NotImplementedError

    def event_switched(self) -> None:
        """Forget what belonged to the event before."""

    def has_errors(self) -> bool:
        """Whether something typed here could not be stored."""
        return False


class DetailsTab(SetupTab):
    """The whole event at a glance: its details, beside what it offers and when."""

    def __init__(self, work: SetupWork) -> None:
        super().__init__()
        self.details = DetailsCard(work)
        self.options = OptionsCard(work)
        self.slots = SlotsCard(work, short=True)
        self.slots.all_wanted.connect(lambda: self.part_wanted.emit("slots"))
        row = self._columns = QHBoxLayout()
        row.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self.details)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.options)
        right.addWidget(self.slots)
        right.addStretch(1)
        row.addLayout(left, 7)
        row.addLayout(right, 12)
        self.body.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.width()
        direction = QBoxLayout.Direction
        narrow = width < _TWO_COLUMNS
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.details.stand_narrow(_TWO_COLUMNS <= width < _ROOMY)
        super().resizeEvent(event)

    def show_event(self, occasion: Event) -> None:
        self.details.show_event(occasion)
        self.options.show_event(occasion)
        self.slots.show_event(occasion)

    def has_errors(self) -> bool:
        return any(part.has_errors() for part in (self.details, self.options, self.slots))


class OptionsTab(SetupTab):
    def __init__(self, work: SetupWork) -> None:
        super().__init__()
        self.options = OptionsCard(work)
        self.body.addWidget(self.options)
        self.body.addStretch(1)

    def show_event(self, occasion: Event) -> None:
        self.options.show_event(occasion)

    def has_errors(self) -> bool:
        return self.options.has_errors()


class SlotsTab(SetupTab):
    def __init__(self, work: SetupWork) -> None:
        super().__init__()
        self.slots = SlotsCard(work)
        self.body.addWidget(self.slots)
        self.body.addStretch(1)

    def show_event(self, occasion: Event) -> None:
        self.slots.show_event(occasion)

    def has_errors(self) -> bool:
        return self.slots.has_errors()
