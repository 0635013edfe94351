"""Parts that only the desk's screens use."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.assets import paint_icon
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, fill_round, octagon


class Verdict(Enum):
    """Outline, icon and the token of the screen: three signs beside the colour."""

    DONE = ("circle", "check", "kiosk_done")
    STOP = ("square", "triangle-alert", "kiosk_stop")
    REFUSE = ("octagon", "x", "kiosk_refuse")


class Shape(Painted):
    """The large sign of a verdict: circle, rounded square or octagon in white with its icon."""

    def __init__(
        self, verdict: Verdict = Verdict.DONE, size: int = 220, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self.setFixedSize(size, size)

    def set_verdict(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        outline, icon, tint = self._verdict.value
        painter = begin(self)
        area = QRectF(self.rect())
        if outline == "square":
            fill_round(painter, area, area.width() * 0.13, "kiosk_on_state")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("kiosk_on_state"))
            if outline == "circle":
                painter.drawEllipse(area)
            else:
                painter.drawPath(octagon(area))
        inset = area.width() * (0.2 if outline != "octagon" else 0.16)
        paint_icon(painter, icon, area.adjusted(inset, inset, -inset, -inset), tint, 2.2)
