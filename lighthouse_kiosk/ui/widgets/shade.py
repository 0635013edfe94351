"""Dims a window while a question stands in front of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin

_STRENGTH = 0.4


class Shade(Painted):
    """Covers all of `host` until it is deleted."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setGeometry(host.rect())
        host.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        paint_shade(self)


def paint_shade(widget: QWidget) -> None:
    """Dim all that lies below a widget."""
    ground = color("shadow")
    ground.setAlphaF(_STRENGTH)
    begin(widget).fillRect(widget.rect(), ground)
