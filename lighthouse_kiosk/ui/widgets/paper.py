"""Pictures of what will be printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe


class PaperPicture(Painted):
    """A sheet or card as large as there is room, up to `most`; `usual` and `least` are for layouts.

    All sizes are in logical pixels.
    """

    def __init__(
        self, usual: QSize, *, least: QSize | None = None, most: QSize | None = None
    ) -> None:
        super().__init__()
        self._usual = usual
        self._least = least
        self._most = most
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_picture(self, picture: QImage, name: str) -> None:
        self._picture = picture
        describe(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        return self._usual

    def minimumSizeHint(self) -> QSize:
        return self._least or super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._picture.isNull():
            return
        painter = begin(self)
        shape = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if self._most is not None:
            shape = shape.boundedTo(self._most)
        area = QRectF(0, 0, shape.width(), shape.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(area, self._picture)
        painter.setPen(color("line_strong"))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
