"""A phone that shows a pass, as it is held out at a desk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lighthouse_kiosk.ui.assets import Weight, font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets import Painted, describe
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round, stroke_round

_WIDTH, _HEIGHT = 248.0, 516.0
"""In pixels of the screen about as large as a phone at arm's length."""
_CLOCK_SIDE = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_BODY = QColor("#0B0F17")
_LIGHT, _DARK = QColor("#FFFFFF"), QColor("#000000")
_INK, _INK_DARK = QColor("#101828"), QColor("#F2F4F7")


class PhoneFrame(Painted):
    """The phone's own light or dark mode is apart from the app's."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._dark = False
        self._clock = ""
        self.setObjectName("phone-frame")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pass(self, picture: QImage, name: str, clock: str) -> None:
        """Show this picture; `clock` stands at the top of the screen."""
        self._picture, self._clock = picture, clock
        describe(self, name)
        self.update()

    def set_dark(self, dark: bool) -> None:
        self._dark = dark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH) + 16, round(_HEIGHT) + 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        body = QRectF(0, 0, _WIDTH, _HEIGHT)
        body.moveCenter(QRectF(self.rect()).center())
        fill_round(painter, body, 38, _BODY)
        stroke_round(painter, body, 38, color("line_strong"), 2)
        screen = body.adjusted(9, 9, -9, -9)
        path = QPainterPath()
        path.addRoundedRect(screen, 30, 30)
        painter.fillPath(path, _DARK if self._dark else _LIGHT)
        painter.setClipPath(path)
        self._draw_status(painter, screen)
        if not self._picture.isNull():
            self._draw_pass(painter, screen)

    def _draw_status(self, painter: QPainter, screen: QRectF) -> None:
        ink = _INK_DARK if self._dark else _INK
        painter.setPen(ink)
        painter.setFont(font(Size.CAPTION, Weight.SEMIBOLD))
        line = QRectF(screen.left() + 24, screen.top() + 8, screen.width() - 48, 22)
        painter.drawText(line, _CLOCK_SIDE, self._clock)
        battery = QRectF(line.right() - 24, line.center().y() - 5.5, 22, 11)
        stroke_round(painter, battery, 3.5, ink)
        fill_round(painter, battery.adjusted(2, 2, -6, -2), 2, ink)
        island = QRectF(0, 0, 68, 18)
        island.moveCenter(line.center())
        fill_round(painter, island, 9, _BODY)
        home = QRectF(0, 0, 90, 4)
        home.moveCenter(screen.center())
        home.moveBottom(screen.bottom() - 8)
        fill_round(painter, home, 2, ink)

    def _draw_pass(self, painter: QPainter, screen: QRectF) -> None:
        room = screen.adjusted(0, 40, 0, -24)
        width = room.width()
        shape = QRectF(0, 0, width, width * self._picture.height() / self._picture.width())
        shape.moveCenter(room.center())
        painter.drawImage(shape, self._picture)
        painter.setClipping(False)
        if not self._dark:
            painter.setPen(QColor("#E4E7EC"))
            painter.drawLine(shape.bottomLeft(), shape.bottomRight())
