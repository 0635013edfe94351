"""A legend's square: a colour, and the pattern that tells it apart without."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush

from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets import Painted
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round
from lighthouse_kiosk.ui.widgets.patterns import LAYERS


class Swatch(Painted):
    decoration = True

    def __init__(self, token: str, pattern: Qt.BrushStyle = Qt.BrushStyle.NoBrush) -> None:
        super().__init__()
        self._token = token
        self._pattern = pattern
        self.setFixedSize(12, 12)

    @classmethod
    def of_layer(cls, at: int) -> Swatch:
        """That of the layer of a stacked chart."""
        return cls(*LAYERS[at % len(LAYERS)])

    def paintEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = self.rect().toRectF()
        fill_round(painter, area, 3, self._token)
        if self._pattern is not Qt.BrushStyle.NoBrush:
            painter.setBrush(QBrush(color("card"), self._pattern))
            painter.drawRoundedRect(area, 3, 3)
