"""A person's photo, or their initials where there is none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent

from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.widgets.badges import paint_avatar
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe


class Portrait(Painted):
    decoration = True

    def __init__(self, metrics: Metrics, name: str) -> None:
        super().__init__()
        self._name = name
        self._photo = QImage()
        side = metrics.px(96)
        self._radius = metrics.px(16)
        self.setFixedSize(side, side)

    @property
    def photo(self) -> QImage:
        return self._photo

    def show_photo(self, photo: QImage) -> None:
        """A null picture brings the initials back."""
        if photo != self._photo:
            self._photo = photo
            found = translate("kiosk", "Photo of {name}").format(name=self._name)
            describe(self, "" if photo.isNull() else found)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        if self._photo.isNull():
            paint_avatar(painter, area, self._name, solid=True)
            return
        rounded = QPainterPath()
        rounded.addRoundedRect(area, self._radius, self._radius)
        painter.setClipPath(rounded)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # filled from the middle, slightly above it: there faces are
        side = min(self._photo.width(), self._photo.height())
        top = (self._photo.height() - side) / 3
        left = (self._photo.width() - side) / 2
        source = QRectF(QPointF(left, top), QPointF(left + side, top + side))
        painter.drawImage(area, self._photo, source)
