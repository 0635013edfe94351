"""What all pages share: a header, the event in hand, and loading only when seen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Changes, Topic
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.organizer.commands import Offers
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import HeaderBar


class Page(QWidget):
    """Loads when it is shown and something it shows has changed, at once while it is in view.

    `go` asks the window for another page: its key, and what to show there (of that page's own
    kind, or None). `event_chosen` asks for another event and the page to open it on.
    """

    go = Signal(str, object)
    event_chosen = Signal(object, str)
    remake = Signal()
    """The window is to be made anew, as in another language."""

    def __init__(self, session: Session, title: str, topics: Iterable[Topic]) -> None:
        super().__init__()
        self.setProperty("surface", "page")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.session = session
        self.occasion: Event | None = None
        self._stale = True
        self.offers = Offers(session, self)
        self.header = HeaderBar(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self.below_header = QVBoxLayout()
        self.below_header.setSpacing(0)
        column.addLayout(self.below_header)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(24, 20, 24, 20)
        self.content.setSpacing(16)
        column.addLayout(self.content, 1)
        session.bus.subscribe(self, topics, self._outdated)

    def set_event(self, occasion: Event | None) -> None:
        """Take another event, or a newer state of the same."""
        other = (occasion and occasion.id) != (self.occasion and self.occasion.id)
        self.occasion = occasion
        if other:
            self.event_switched()
            self._outdated(frozenset())
        else:
            self.event_changed()

    def event_switched(self) -> None:
        """Forget what belonged to the event before."""

    def event_changed(self) -> None:
        """Show the event's newer state; it is the same event."""

    def show_part(self, wanted: object) -> None:
        """Show what another page asked for with `go`."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()

    @property
    def searchable(self) -> bool:
        """Whether the page has a search of its own."""
        return type(self).focus_search is not Page.focus_search

    def focus_search(self) -> None:
        """Put the keyboard into the page's search, where it has one."""

    def take_file(self, path: Path) -> bool:  # noqa: ARG002 - for pages that take files
        """Take a file that was dropped onto the window; False where the page has no use for it."""
        return False

    def leave(self) -> None:
        """The window closes: close what was opened from here."""

    def reload_every(self, milliseconds: int) -> None:
        """Load again and again while in view: other computers tell no bus what they changed."""
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._load_if_seen)
        timer.start()

    def _load_if_seen(self) -> None:
        if self.isVisible():
            self.load()

    def load(self) -> None:
        """Ask the services for what is shown."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.load()

    def _outdated(self, _changes: Changes) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True
