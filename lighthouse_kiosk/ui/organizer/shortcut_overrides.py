"""Lets the window have keys that a line being typed in would take for itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_KEYS = {Qt.Key.Key_K, Qt.Key.Key_E}
"""With Ctrl, X11 has lines cut off their end and go to it; the app has better use for both."""


class ShortcutOverrides(QObject):
    """Watches whichever line of the window has the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if with_control and event.key() in _KEYS:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLineEdit):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit) and now.window() is self._window:
            now.installEventFilter(self)
