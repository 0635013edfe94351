"""Bars and rings that show a part of a whole."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lighthouse_kiosk.ui.assets import Weight, font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe
from lighthouse_kiosk.ui.widgets.text import plain_tip


class MeterColor(Enum):
    """Token of the bar; AUTO is blue, amber from 90 %, red when full."""

    AUTO = ""
    BLUE = "blue_mark"
    GREEN = "green_mark"
    AMBER = "amber_mark"
    RED = "red_mark"


def paint_meter(
    painter: QPainter,
    rect: QRectF,
    value: float,
    whole: float,
    *,
    pending: float = 0,
    hue: MeterColor = MeterColor.AUTO,
    right_to_left: bool = False,
) -> None:
    """Draw `value` of `whole` filled and `pending` beyond it striped, into all of `rect`."""
    part = min(max(value / whole, 0.0), 1.0) if whole > 0 else 0.0
    more = min(max(pending / whole, 0.0), 1.0 - part) if whole > 0 else 0.0
    token = hue.value or _automatic(part)
    radius = rect.height() / 2
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.setClipPath(outline)
    if right_to_left:
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
    painter.fillRect(rect, color("track"))
    edge = rect.left() + rect.width() * part
    if more > 0:
        striped = QRectF(edge, rect.top(), rect.width() * more, rect.height())
        pale = color(token)
        pale.setAlphaF(0.25)
        painter.fillRect(striped, pale)
        painter.setClipRect(striped, Qt.ClipOperation.IntersectClip)
        line = color(token)
        line.setAlphaF(0.55)
        painter.setPen(QPen(line, 2))
        step = 6.0
        x = striped.left() - rect.height()
        while x < striped.right() + rect.height():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += step
        painter.setClipPath(outline)
    if part > 0:
        least = max(rect.width() * part, min(3.0, rect.width()))
        painter.fillRect(QRectF(rect.left(), rect.top(), least, rect.height()), color(token))
    painter.restore()


def _automatic(part: float) -> str:
    if part >= 1:
        return MeterColor.RED.value
    return MeterColor.AMBER.value if part >= 0.9 else MeterColor.BLUE.value


class Meter(Painted):
    """A thin bar: how much of a whole is used, striped what is pending beyond it.

    `chosen` follows clicks where `opens`, and says whether it was on what is pending.
    """

    chosen = Signal(bool)

    def __init__(
        self,
        name: str = "",
        *,
        thickness: int = 8,
        hue: MeterColor = MeterColor.AUTO,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._thickness = thickness
        self._hue = hue
        self._value = self._whole = self._pending = -1.0
        self.opens = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(0, 0)

    def set_value(
        self,
        value: float,
        whole: float,
        pending: float = 0,
        *,
        hue: MeterColor | None = None,
    ) -> None:
        shown = (value, whole, pending, hue or self._hue)
        if shown == (self._value, self._whole, self._pending, self._hue):
            return
        self._value, self._whole, self._pending, self._hue = shown
        share = f"{100 * value / whole:.0f}%" if whole > 0 else "0%"
        describe(self, f"{self._name}: {share}" if self._name else share)
        self.update()

    def set_opens(self, opens: bool) -> None:
        """Say whether a click opens something."""
        self.opens = opens
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.opens or event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        along = (self.width() - x if self.right_to_left else x) / max(self.width(), 1)
        value = self._value / self._whole if self._whole > 0 else 1.0
        pending = self._pending / self._whole if self._whole > 0 else 0.0
        self.chosen.emit(value <= along < value + pending)

    def sizeHint(self) -> QSize:
        return QSize(120, self._thickness)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._thickness)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        area = QRectF(self.rect())
        bar = QRectF(0, 0, area.width(), self._thickness)
        bar.moveCenter(area.center())
        paint_meter(
            begin(self),
            bar,
            self._value,
            self._whole,
            pending=self._pending,
            hue=self._hue,
            right_to_left=self.right_to_left,
        )


@dataclass(frozen=True, slots=True)
class Slice:
    """One part of a ring: its weight, the token that colours it, and what hovering it says.

    A `striped` one is told apart without its colour.
    """

    weight: float
    token: str
    tip: str = ""
    striped: bool = False


class Ring(Painted):
    """A donut of parts, clockwise from the top, with a figure and a word in the middle.

    `chosen` carries the number of the slice that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, size: int = 140, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slices: tuple[Slice, ...] = ()
        self._figure = self._word = ""
        self.setMouseTracking(True)
        self.setFixedSize(size, size)

    def set_slices(
        self, slices: Sequence[Slice], figure: str, word: str, description: str = ""
    ) -> None:
        shown = (tuple(slices), figure, word)
        if shown != (self._slices, self._figure, self._word):
            self._slices, self._figure, self._word = shown
            self.update()
        describe(self, f"{figure} {word}".strip(), description)

    def slice_at(self, spot: QPointF) -> int | None:
        """Which slice is there; the first in the middle, as what is said there is of it."""
        size = min(self.width(), self.height())
        away = QPointF(spot.x() - self.width() / 2, spot.y() - self.height() / 2)
        distance = math.hypot(away.x(), away.y())
        whole = sum(part.weight for part in self._slices)
        if distance > size / 2 + 1 or whole <= 0:
            return None
        if distance < size / 2 - size * 0.14 - 3:
            return 0
        turned = math.atan2(away.x(), -away.y()) % (2 * math.pi) / (2 * math.pi) * whole
        for at, part in enumerate(self._slices):
            turned -= part.weight
            if turned < 0:
                return at
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = self.slice_at(event.position())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor
        )
        if at is None or not self._slices[at].tip:
            QToolTip.hideText()
        else:
            tip = plain_tip(self._slices[at].tip)
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.slice_at(event.position())
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        size = min(self.width(), self.height())
        width = size * 0.14
        circle = QRectF(self.rect()).adjusted(
            width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1
        )
        whole = sum(part.weight for part in self._slices)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("track"), width, c=Qt.PenCapStyle.FlatCap))
        painter.drawEllipse(circle)
        at = 90.0
        shown = [part for part in self._slices if part.weight > 0]
        gap = 1.4 if len(shown) > 1 else 0.0
        for part in shown:
            sweep = 360 * part.weight / whole
            painter.setPen(QPen(color(part.token), width, c=Qt.PenCapStyle.FlatCap))
            length = max(sweep - gap, 0.4)
            arc = circle, round((at - gap / 2) * 16), -round(length * 16)
            painter.drawArc(*arc)
            if part.striped:
                stripes = QBrush(color("card"), Qt.BrushStyle.BDiagPattern)
                painter.setPen(QPen(stripes, width, c=Qt.PenCapStyle.FlatCap))
                painter.drawArc(*arc)
            at -= sweep
        self._paint_words(painter, QRectF(self.rect()), size - 2 * width)

    def _paint_words(self, painter: QPainter, area: QRectF, room: float) -> None:
        big = font(22, Weight.BOLD)
        while QFontMetricsF(big).horizontalAdvance(self._figure) > room - 12:
            if big.pixelSize() <= 12:
                break
            big.setPixelSize(big.pixelSize() - 1)
        small = font(Size.CAPTION)
        high, low = QFontMetricsF(big).height(), QFontMetricsF(small).height()
        top = area.center().y() - (high + (low if self._word else 0)) / 2
        painter.setPen(color("ink"))
        painter.setFont(big)
        painter.drawText(
            QRectF(area.left(), top, area.width(), high),
            Qt.AlignmentFlag.AlignCenter,
            self._figure,
        )
        painter.setPen(color("ink_3"))
        painter.setFont(small)
        painter.drawText(
            QRectF(area.left(), top + high, area.width(), low),
            Qt.AlignmentFlag.AlignCenter,
            self._word,
        )
