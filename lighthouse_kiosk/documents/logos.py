"""The organisation's logo, drawn as large as its field allows."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.organisation_logos import is_svg


class Logo:
    """A logo that can be drawn; raises InvalidField `broken_picture` for one that can't."""

    def __init__(self, picture: bytes) -> None:
        self._svg: QSvgRenderer | None = None
        self._image = QImage()
        if is_svg(picture):
            self._svg = QSvgRenderer(QByteArray(picture))
            self._svg.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            size = QSizeF(self._svg.defaultSize())
            drawable = self._svg.isValid()
        else:
            self._image = _decoded(picture)
            size, drawable = QSizeF(self._image.size()), not self._image.isNull()
        if not drawable or size.isEmpty():
            raise InvalidField("logo", "broken_picture")
        self.size = size

    def fitted(self, width: float, height: float) -> QSizeF:
        """Its size inside a field of this size, in its own shape."""
        return self.size.scaled(QSizeF(width, height), Qt.AspectRatioMode.KeepAspectRatio)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Fill an area of the logo's own shape."""
        if self._svg is not None:
            self._svg.render(painter, area)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
            painter.restore()


def _decoded(picture: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()
