"""What the camera sees, small, beside an answer: the next visitor sees how to hold a pass."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.widgets import Label, column, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe, stroke_round
from lighthouse_kiosk.ui.widgets.text import Tone


class CameraThumbnail(QWidget):
    """Takes no room until there is a picture."""

    resized = Signal(QSize)
    """The size in device pixels in which pictures are wanted."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._picture = _Picture(metrics)
        self._picture.resized.connect(self.resized)
        words = translate("kiosk", "Next pass: hold it here")
        describe(self._picture, words)
        caption = Label(metrics, words, Size.KIOSK_SMALL, Weight.MEDIUM, Tone.STATE)
        caption.setFixedWidth(self._picture.width())
        line: QBoxLayout = (
            row(self, metrics.px(24)) if metrics.portrait else column(self, metrics.px(10))
        )
        line.addWidget(self._picture)
        line.addWidget(caption)
        self.hide()

    def show_picture(self, picture: QImage) -> None:
        """A null picture says that the camera sees nothing."""
        self._picture.show_picture(picture)
        self.setVisible(not picture.isNull())


class _Picture(Painted):
    resized = Signal(QSize)

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._metrics = metrics
        self._shown = QImage()
        self.setFixedSize(metrics.px(220), metrics.px(165))

    def show_picture(self, picture: QImage) -> None:
        self._shown = picture
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.size() * self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._shown.isNull():
            return
        painter, area = begin(self), QRectF(self.rect())
        radius = self._metrics.px(16)
        inside = QPainterPath()
        inside.addRoundedRect(area, radius, radius)
        painter.setClipPath(inside)
        picture = QRectF(0, 0, self._shown.width(), self._shown.height())
        scale = max(area.width() / picture.width(), area.height() / picture.height())
        picture.setSize(picture.size() * scale)
        picture.moveCenter(area.center())
        painter.drawImage(picture, self._shown)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        stroke_round(painter, area, radius, "kiosk_on_state", self._metrics.line(3))
