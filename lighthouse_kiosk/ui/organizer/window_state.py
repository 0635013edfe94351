"""What the window remembers from one start to the next, for each user by themselves."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.ui.organizer.session import Session

_FIRST_SIZE = QSize(1440, 900)
_FRAME = QSize(16, 48)
"""About what a window system adds around a window."""
_LEAST_SEEN = 120
"""Pixels of the title bar that must lie on a screen, or nobody could take hold of the window."""


class WindowState:
    """Place and size, page and event."""

    def __init__(self, session: Session) -> None:
        self._memory = session.memory
        self._group = f"window/{session.actor.user_id or 'nobody'}"

    def page(self) -> str:
        return self._text("page")

    def note_page(self, key: str) -> None:
        self._memory.setValue(f"{self._group}/page", key)

    def event(self) -> str:
        return self._text("event")

    def note_event(self, event_id: EventId) -> None:
        self._memory.setValue(f"{self._group}/event", str(event_id))

    def note_geometry(self, window: QWidget) -> None:
        self._memory.setValue(f"{self._group}/geometry", window.saveGeometry())
        self._memory.sync()

    def restore_geometry(self, window: QWidget) -> None:
        """As it was left, maximised too; on a screen that is there, and no larger than it."""
        kept = self._memory.value(f"{self._group}/geometry")
        restored = isinstance(kept, QByteArray) and window.restoreGeometry(kept)
        if not restored:
            screens = _screens()
            room = screens[0].size() - _FRAME if screens else _FIRST_SIZE
            window.resize(_FIRST_SIZE.boundedTo(room))
        elif not window.isMaximized() and not window.isFullScreen():
            fitting = fitted(window.geometry(), _screens())
            if fitting != window.geometry():
                window.setGeometry(fitting)

    def _text(self, name: str) -> str:
        return str(self._memory.value(f"{self._group}/{name}", ""))


def fitted(wanted: QRect, screens: list[QRect]) -> QRect:
    """The same place, or where too little of its top lies on any screen, one on the first."""
    top = QRect(wanted.left(), wanted.top(), wanted.width(), 40)
    for screen in screens:
        seen = screen.intersected(top)
        if seen.width() >= _LEAST_SEEN and seen.height() > 0:
            return wanted
    if not screens:
        return wanted
    size = wanted.size().boundedTo(screens[0].size())
    moved = QRect(screens[0].topLeft(), size)
    moved.moveCenter(screens[0].center())
    return moved


def _screens() -> list[QRect]:
    primary = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not primary]
    return [screen.availableGeometry() for screen in (primary, *others)]
