"""What a camera might show, drawn for the gallery."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF, QTransform

from lighthouse_kiosk.documents.qr import paint_qr
from lighthouse_kiosk.ui.kiosk import samples

CODE_CORNERS = ((0.46, 0.3), (0.62, 0.32), (0.61, 0.6), (0.45, 0.58))
"""Where the code lies in `camera_picture`, as shares of its width and height."""


def camera_picture() -> QImage:
    """A full-HD picture of a phone that shows a pass, held over a counter."""
    picture = QImage(1920, 1080, QImage.Format.Format_RGB32)
    room = QLinearGradient(0, 0, 0, 1080)
    room.setColorAt(0, QColor("#8B8D94"))
    room.setColorAt(0.75, QColor("#A9A49B"))
    room.setColorAt(0.76, QColor("#6E5843"))
    room.setColorAt(1, QColor("#4E3D2E"))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), room)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    flat = QPolygonF([QPointF(x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))])
    held = QPolygonF([QPointF(x * 1920, y * 1080) for x, y in CODE_CORNERS])
    # PySide's stub leaves open what comes back; None stands for corners in one line
    painter.setTransform(cast("QTransform", QTransform.quadToQuad(flat, held)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#16181D"))
    painter.drawRoundedRect(QRectF(-0.3, -0.6, 1.6, 2.5), 0.16, 0.1)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRoundedRect(QRectF(-0.23, -0.5, 1.46, 2.3), 0.1, 0.06)
    paint_qr(painter, samples.text(1), QRectF(0, 0, 1, 1))
    painter.end()
    return picture


def portrait_picture() -> QImage:
    """Head and shoulders of nobody in particular."""
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#C9D6E8"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for tint, x, y, width, height in (
        ("#3B5B8C", 30, 270, 240, 240),
        ("#3A2A1E", 85, 60, 130, 150),
        ("#C68F6B", 95, 90, 110, 150),
    ):
        painter.setBrush(QColor(tint))
        painter.drawEllipse(x, y, width, height)
    painter.end()
    return picture
