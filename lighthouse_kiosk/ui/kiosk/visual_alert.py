"""A line around the window that lights up when a verdict does: what a sound is to those who hear."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.motion import motion_wanted
from lighthouse_kiosk.ui.theme import color

_BLINKS_MS = (160, 140, 160)
"""Lit, dark, lit: fewer than the three flashes a second that can harm people."""
_STEADY_MS = 900
_WIDTH = 12


class VisualAlert(QWidget):
    """Takes no touch and covers nothing but the window's margin."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._left: list[int] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self.hide()

    def flash(self, metrics: Metrics) -> None:
        """Light up twice, or once for longer where nothing may blink."""
        view = self.parentWidget()
        if view is None or not view.isVisible():
            return
        width = metrics.line(_WIDTH)
        whole = QRect(0, 0, view.width(), view.height())
        self.setGeometry(whole)
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(width, width, -width, -width)))
        self._left = list(_BLINKS_MS if motion_wanted() else [_STEADY_MS])
        self.hide()
        # after the verdict itself is painted
        self._timer.start(0)

    def _turn(self) -> None:
        if not self._left:
            self.hide()
            return
        self.setVisible(not self.isVisible())
        self.raise_()
        self._timer.start(self._left.pop(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), color("kiosk_on_state"))
